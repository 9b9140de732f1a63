import { useActionData, useLoaderData } from "@remix-run/react";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { Forbidden } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { RemoveNote } from "../notes/RemoveNote.tsx";
import { ruleOf } from "../notes/note-rule.server.ts";
import { noteName, removeNoteSchema } from "../notes/note.ts";
import { removeNote } from "../notes/remove-note.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ text }) => `Remove ${noteName(text)}`,
);

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw await missing(app.db, call, "note", id);
  const rule = await ruleOf(app.db, call, note);
  if (!rule) throw new Forbidden("Its author can still remove this note.");
  allowRole(call, rule);
  const { text, version } = note;
  const base = `/challenges/${challenge.id}/notes`;
  const citedBy = (await listFindingsCiting(app.db, challenge.id, id)).length;
  const comesBack = call.may("notes");
  return { open: call.may(rule), comesBack, base, id, text, version, citedBy };
});

export const action = asWriterOf(["notes", "noteCorrections"], async (call) =>
  answer(
    call,
    removeNoteSchema,
    (input) =>
      removeNote(call.app, attemptOf(call), call.param("noteId"), input),
    "The note is removed",
  ),
);

export default function RemoveNotePage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RemoveNote {...page} answered={answered} />;
}
