import { insertFinding } from "#db/queries/finding-changes.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { findNote } from "#db/queries/notes.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { PromoteInput } from "./note.ts";
import { excerpt } from "../ui/excerpt.ts";

/**
 * Makes a draft finding with the text of a note, which it cites. The note
 * stays as it is. Returns the finding's page.
 * @throws Gone, Invalid for an area out of scope
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
