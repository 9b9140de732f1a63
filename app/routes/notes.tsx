import { useLoaderData } from "@remix-run/react";
import { countNotes, listNoteAuthors, listNotes } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { pageOf } from "../forms/page.ts";
import { Notes } from "../notes/Notes.tsx";
import { filterOf } from "../notes/note-filter.ts";
import { noteRow, placeOptions } from "../notes/note-row.ts";
import { optionOf } from "../notes/note-subject.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Notes");

const perPage = 50;

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge, areas, who, url } = call;
  const asked = filterOf(url.searchParams, areas);
  const filter = { challengeId: challenge.id, ...asked.filter };
  const count = await countNotes(app.db, filter);
  const page = pageOf(url, count, perPage);
  const notes = await listNotes(app.db, {
    ...filter,
    limit: perPage,
    offset: page.offset,
  });
  const sessions = await listSessions(app.db, challenge.id);
  const authors = await listNoteAuthors(app.db, challenge.id);
  return {
    base: `/challenges/${challenge.id}/notes`,
    rows: notes.map((note) => noteRow(note, areas, who.id)),
    count,
    page: page.number,
    pages: page.count,
    chosen: asked.chosen,
    places: placeOptions(areas),
    sessions: sessions.map(optionOf),
    authors: authors.map(({ id, name }) => ({ value: id, label: name })),
    mayWrite: call.may("notes"),
  };
});

export default function NotesPage() {
  return <Notes {...useLoaderData<typeof loader>()} />;
}
