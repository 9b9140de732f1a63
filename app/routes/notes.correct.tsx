import { useActionData, useLoaderData } from "@remix-run/react";
import { findNote } from "#db/queries/notes.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { Forbidden } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { CorrectForm } from "../notes/CorrectForm.tsx";
import { correctNote } from "../notes/correct-note.server.ts";
import { ruleOf } from "../notes/note-rule.server.ts";
import { correctSchema, noteName } from "../notes/note.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ text }) => `Correct ${noteName(text)}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw await missing(app.db, call, "note", id);
  allowRole(call, "noteCorrections");
  if ((await ruleOf(app.db, call, note)) !== "noteCorrections") {
    throw new Forbidden("Its author can still change the words of this note.");
  }
  return {
    open: call.may("noteCorrections"),
    base: `/challenges/${challenge.id}/notes`,
    id,
    author: note.authorName,
    text: note.text,
    version: note.version,
  };
});

export const action = asWriterOf("noteCorrections", async (call) =>
  answer(
    call,
    correctSchema,
    (input) =>
      correctNote(call.app, attemptOf(call), call.param("noteId"), input),
    "The note is saved",
  ),
);

export default function CorrectNote() {
  const { open, base, id, author, ...note } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The note" back={`${base}/${id}`} />;
  }
  const crumbs = [
    { href: base, label: "Notes" },
    { href: `${base}/${id}`, label: "The note" },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading
        title="Correct this note"
        lead={`It is ${author}’s, who can no longer change it. Take out what must not stay, such as a name, and leave the rest as it was said.`}
      />
      <CorrectForm {...note} answered={answered} />
    </>
  );
}
