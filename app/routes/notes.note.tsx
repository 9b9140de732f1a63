import { useActionData, useLoaderData } from "@remix-run/react";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { namesAsTyped } from "../challenge/refuse-names.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { NotePage } from "../notes/NotePage.tsx";
import { ruleOf } from "../notes/note-rule.server.ts";
import { findingWords, noteRow, placeOptions } from "../notes/note-row.ts";
import { optionOf } from "../notes/note-subject.server.ts";
import { noteInputOf, noteName, noteSchema, tagSchema } from "../notes/note.ts";
import { tagNote } from "../notes/tag-note.server.ts";
import { changeNote } from "../notes/write-note.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ note }) =>
  noteName(note.text),
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge, areas, who } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw await missing(app.db, call, "note", id);
  const sessions = await listSessions(app.db, challenge.id);
  const citing = await listFindingsCiting(app.db, challenge.id, id);
  const rule = await ruleOf(app.db, call, note);
  return {
    base: `/challenges/${challenge.id}`,
    once: app.newId(),
    note: noteRow(note, areas, who.id),
    input: noteInputOf(note),
    places: placeOptions(areas),
    sessions: sessions.map(optionOf),
    findings: citing.map((finding) => findingWords(finding, areas)),
    mayWrite: call.may("notes"),
    mayCorrect: call.may("noteCorrections") && rule === "noteCorrections",
    mayFind: call.may("findings"),
  };
});

export const action = asWriterOf("notes", async (call) => {
  const { app, request } = call;
  const id = call.param("noteId");
  const todo = (await readForm(request.clone())).get("do");
  return todo === "tag"
    ? answer(
        call,
        tagSchema,
        (input) => tagNote(app, attemptOf(call), id, input),
        "The note is saved",
      )
    : answer(
        call,
        noteSchema,
        (input) => changeNote(app, attemptOf(call), id, input),
        "The note is saved",
        namesAsTyped(call, "text"),
      );
});

export default function NoteRoute() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: `${page.base}/notes`, label: "Notes" }]} />
      <NotePage {...page} answered={useActionData<typeof action>()} />
    </>
  );
}
