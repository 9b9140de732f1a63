import { updateNoteRemoved } from "#db/queries/note-writing.ts";
import { findNote } from "#db/queries/notes.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, NotFound } from "../errors.ts";
import { sourceWords } from "./note.ts";

/**
 * Takes its author's note off the lists; it is kept, marked as removed.
 * @throws Forbidden for anybody but the author, NotFound
 */
export async function removeNote(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "notes", async (change) => {
    const { db, challenge, who, at } = change;
    const note = await findNote(db, challenge.id, id);
    if (!note) throw new NotFound();
    if (note.authorId !== who.id) {
      throw new Forbidden("Only its author removes a note.");
    }
    await updateNoteRemoved(db, { id, at });
    await change.record({
      event: "noteRemoved",
      subject: sourceWords(note),
      audience: "team",
    });
    return `/challenges/${challenge.id}/notes?removed=1`;
  });
}
