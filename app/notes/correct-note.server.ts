import { updateNote } from "#db/queries/note-changes.ts";
import { findNote } from "#db/queries/notes.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { refuseNames } from "../challenge/refuse-names.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden } from "../errors.ts";
import { ruleOf } from "./note-rule.server.ts";
import { type CorrectInput, sourceWords } from "./note.ts";
import { staleNote } from "./write-note.server.ts";

/**
 * Corrects the words of a note whose author no longer can, such as a name in
 * it. The history says that it was done, without the words.
 * @returns the note's address
 * @throws Forbidden while its author can, Stale, Gone, Invalid when it
 *   still seems to name people
 */
export async function correctNote(
  app: Context,
  attempt: Attempt,
  id: string,
  { text, version, anyway }: CorrectInput,
): Promise<string> {
  return edit(app, attempt, "noteCorrections", async (change) => {
    const { db, challenge, at } = change;
    const present = await findNote(db, challenge.id, id);
    if (!present) throw await missing(db, change, "note", id);
    if ((await ruleOf(db, change, present)) !== "noteCorrections") {
      throw new Forbidden(
        "Its author can still change the words of this note.",
      );
    }
    await refuseNames(change, { text }, anyway);
    const words = { ...present, text };
    const kept = await updateNote(db, { id, version, words, of: present, at });
    if (!kept) throw staleNote(change, present);
    await change.record({
      event: "noteCorrected",
      subject: sourceWords(present),
      audience: "team",
    });
    return `/challenges/${challenge.id}/notes/${id}`;
  });
}
