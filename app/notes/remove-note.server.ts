import { updateNoteRemoved } from "#db/queries/note-changes.ts";
import { findNote } from "#db/queries/notes.ts";
import { type Attempt, allow, change } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, NotFound } from "../errors.ts";
import { ruleOf } from "./note-rule.server.ts";
import { sourceWords } from "./note.ts";

/**
 * Takes a note off the lists, by its author, or by who may correct what its
 * author no longer can; it is kept, marked as removed.
 * @throws Forbidden for anybody else, Gone, NotNow when its words are no
 *   longer those that the person read
 */
export async function removeNote(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return change(app, attempt, async (open) => {
    const { db, challenge, at } = open;
    if (open.sees("notes") !== "all") throw new NotFound();
    const note = await findNote(db, challenge.id, id);
    if (!note) throw await missing(db, open, "note", id);
    const rule = await ruleOf(db, open, note);
    if (!rule) throw new Forbidden("Its author can still remove this note.");
    allow(open, rule);
    if (note.version !== version) {
      throw readAgain("this note", null);
    }
    await updateNoteRemoved(db, { id, at });
    await open.record({
      event: "noteRemoved",
      subject: sourceWords(note),
      audience: "team",
    });
    return `/challenges/${challenge.id}/notes`;
  });
}
