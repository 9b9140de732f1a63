import { insertFinding } from "#db/queries/finding-changes.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotNow } from "../errors.ts";
import type { PromoteInput } from "./note.ts";
import { excerpt } from "../ui/excerpt.ts";

/**
 * Makes a draft finding with the text of a note, which it cites. The note
 * stays as it is. Returns the finding's page.
 * @throws Gone, Invalid for an area out of scope; NotNow when a finding cites
 *   the note that its page did not show: a second one is made on purpose only
 */
export async function promoteNote(
  app: Context,
  attempt: Attempt,
  noteId: string,
  input: PromoteInput,
): Promise<string> {
  const { areaKey, kind } = input;
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "findings", async (change) => {
    const { db, challenge, areas, who, at, newId } = change;
    const note = await findNote(db, challenge.id, noteId);
    if (!note) throw await missing(db, change, "note", noteId);
    await refuseUnseen(change, noteId, input.known);
    if (!areas.some(({ key }) => key === areaKey)) {
      throw new Invalid({ areaKey: "Choose the area" });
    }
    const id = newId();
    const criterionKey = note.areaKey === areaKey ? note.criterionKey : null;
    await insertFinding(db, {
      id,
      challengeId: challenge.id,
      words: { areaKey, criterionKey, kind, subheading: "", text: note.text },
      by: who.id,
      at,
    });
    const source = { kind: "note", noteId } as const;
    await insertFindingSources(db, id, [{ id: newId(), source }]);
    await change.record({
      event: "noteMadeFinding",
      subject: excerpt(note.text),
      audience: "team",
    });
    return `/challenges/${challenge.id}/findings/${id}`;
  });
}

async function refuseUnseen(
  { db, challenge }: Change,
  noteId: string,
  known: string,
) {
  const citing = await listFindingsCiting(db, challenge.id, noteId);
  const seen = known.split(" ");
  if (citing.every(({ id }) => seen.includes(id))) return;
  throw new NotNow(
    "A finding that cites this note was made since you opened the page. Read it first. To make another all the same, press the button again.",
  );
}
