import { updateNoteTag } from "#db/queries/note-changes.ts";
import { findNote } from "#db/queries/notes.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { type TagInput, placeFrom } from "./note.ts";
import { staleNote } from "./write-note.server.ts";

/**
 * Puts a note, anybody's of the team, under another area or criterion.
 * @throws Stale when the note was changed meanwhile, Invalid for a place out
 *   of scope or a reading note left without its criterion, NotFound
 */
export async function tagNote(
  app: Context,
  attempt: Attempt,
  id: string,
  { place: value, version }: TagInput,
): Promise<string> {
  return edit(app, attempt, "notes", async (change) => {
    const { db, challenge, areas, at } = change;
    const present = await findNote(db, challenge.id, id);
    if (!present) throw await missing(db, change, "note", id);
    const place = placeFrom(areas, value);
    if (!place) throw new Invalid({ place: "Choose an area from the list" });
    if (present.source === "selfAssessment" && !place.criterionKey) {
      throw new Invalid({
        place:
          "Choose a criterion: this note is of the council’s answer to one",
      });
    }
    if (!(await updateNoteTag(db, { id, version, ...place, at }))) {
      throw staleNote(change, present);
    }
    return `/challenges/${challenge.id}/notes/${id}`;
  });
}
