import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listFindingsCiting } from "#db/queries/note-writing.ts";
import { findNote } from "#db/queries/notes.ts";
import { allowRole } from "../challenge/change.server.ts";
import { Forbidden, NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { RemoveNote } from "../notes/RemoveNote.tsx";
import { removeNote } from "../notes/remove-note.server.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Remove a note");

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge, who } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw new NotFound();
  allowRole(call, "notes");
  if (note.authorId !== who.id) {
    throw new Forbidden("Only its author removes a note.");
  }
  return {
    base: `/challenges/${challenge.id}/notes`,
    id,
    text: note.text,
    citedBy: (await listFindingsCiting(app.db, id)).length,
  };
});

export const action = inChallenge("notes", async (call) =>
  answer(call.request, z.object({}), () =>
    removeNote(call.app, attemptOf(call), call.param("noteId")),
  ),
);

export default function RemoveNotePage() {
  const page = useLoaderData<typeof loader>();
  const crumbs = [
    { href: page.base, label: "Notes" },
    { href: `${page.base}/${page.id}`, label: "The note" },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <RemoveNote {...page} answered={useActionData<typeof action>()} />
    </>
  );
}
