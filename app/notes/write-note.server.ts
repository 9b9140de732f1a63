import { findEvidence } from "#db/queries/evidence.ts";
import { insertNote, updateNote } from "#db/queries/note-changes.ts";
import {
  type Note,
  type NoteSource,
  type NoteWords,
  findNote,
} from "#db/queries/notes.ts";
import { findSession } from "#db/queries/sessions.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import { refuseNames } from "../challenge/refuse-names.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, Invalid, NotFound, Stale } from "../errors.ts";
import { placeWords } from "./note-row.ts";
import { type NoteInput, placeFrom } from "./note.ts";

/**
 * Saves a note as its writer's device has it. The id comes with it: the first
 * save makes the note, each later one goes over the version before, and one
 * that was sent again because its answer was lost changes nothing. Returns
 * the page for the next note. A note on evidence that was withdrawn meanwhile
 * is taken too: it was read.
 * @throws Stale when the note was changed elsewhere, Invalid when it names
 *   people or what it is of is unknown, NotFound when the id is another's note
 */
export async function saveNote(
  app: Context,
  attempt: Attempt,
  input: NoteInput,
): Promise<string> {
  return edit(app, attempt, "notes", async (change) => {
    const { db, challenge, who, at } = change;
    const id = input.once;
    const present = await findNote(db, challenge.id, id);
    if (present) await overwrite(change, present, input);
    else {
      const made = await insertNote(db, {
        id,
        challengeId: challenge.id,
        ...(await contentOf(change, input, null)),
        authorId: who.id,
        at,
      });
      if (!made) throw await missing(db, change, "note", id);
    }
    return nextNote(challenge.id, input);
  });
}

/**
 * Saves the author's change to a note over the version that was read.
 * @throws as `saveNote`; Forbidden for anybody but the author
 */
export async function changeNote(
  app: Context,
  attempt: Attempt,
  id: string,
  input: NoteInput,
): Promise<string> {
  return edit(app, attempt, "notes", async (change) => {
    const { db, challenge } = change;
    const present = await findNote(db, challenge.id, id);
    if (!present) throw await missing(db, change, "note", id);
    if (present.authorId !== change.who.id) {
      throw new Forbidden("Only its author changes the words of a note.");
    }
    await overwrite(change, present, input);
    return `/challenges/${challenge.id}/notes/${id}`;
  });
}

/** What to throw when a note was changed since it was read. */
export function staleNote({ areas }: Pick<Change, "areas">, present: Note) {
  return new Stale({
    version: present.version,
    savedBy: null,
    savedAt: present.updatedAt,
    values: { text: present.text, place: placeWords(areas, present) },
  });
}

async function overwrite(change: Change, present: Note, input: NoteInput) {
  const { db, who, at } = change;
  if (present.authorId !== who.id) throw new NotFound();
  const content = await contentOf(change, input, present);
  // Sent again because its answer was lost: it has been saved already.
  const again = input.version !== present.version;
  if (again && isSame(present, { ...content.words, ...content.of })) return;
  const kept = await updateNote(db, {
    id: present.id,
    version: input.version,
    ...content,
    at,
  });
  if (!kept) throw staleNote(change, present);
}

function isSame(present: Note, sent: NoteWords & NoteSource): boolean {
  return Object.entries(sent).every(
    ([name, value]) => present[name as keyof typeof sent] === value,
  );
}

async function contentOf(
  change: Change,
  input: NoteInput,
  present: Note | null,
): Promise<{ of: NoteSource; words: NoteWords }> {
  const place = placeFrom(change.areas, input.place);
  if (!place) throw new Invalid({ place: "Choose an area from the list" });
  const of = await sourceOf(change, input, present);
  await refuseNames(change, { text: input.text }, input.anyway);
  const { judgement, confidence, text } = input;
  return { of, words: { ...place, judgement, confidence, text } };
}

const ofNothing = { sessionId: null, evidenceId: null };

async function sourceOf(
  { db, challenge: { id: challengeId } }: Change,
  { source, sessionId, evidenceId }: NoteInput,
  present: Note | null,
): Promise<NoteSource> {
  if (source === "session" && sessionId !== "") {
    const session = await findSession(db, challengeId, sessionId);
    if (session) return { ...ofNothing, source, sessionId };
    throw new Invalid({
      sessionId:
        "This session is not on the timetable: choose another one, or none",
    });
  }
  if (source === "evidence") {
    const asked = { challengeId, sight: "sent", id: evidenceId } as const;
    const known =
      present?.evidenceId === evidenceId || (await findEvidence(db, asked));
    if (known) return { ...ofNothing, source, evidenceId };
    throw new Invalid({ "": "This evidence can no longer be read" });
  }
  if (source === "selfAssessment") return { ...ofNothing, source };
  return { ...ofNothing, source: "observation" };
}

function nextNote(challengeId: string, input: NoteInput): string {
  const query = new URLSearchParams();
  if (input.source === "evidence") query.set("evidence", input.evidenceId);
  if (input.source === "selfAssessment")
    query.set("criterion", input.place.split("/")[1] ?? "");
  if (input.source === "session") query.set("session", input.sessionId);
  if (input.source === "observation") query.set("session", "");
  query.set("saved", input.once);
  return `/challenges/${challengeId}/notes/new?${query}`;
}
