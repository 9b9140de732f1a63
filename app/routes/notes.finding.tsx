import { useActionData, useLoaderData } from "@remix-run/react";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { kindFrom } from "../findings/finding.ts";
import { answer } from "../forms/answer.server.ts";
import { PromoteForm } from "../notes/PromoteForm.tsx";
import { findingWords } from "../notes/note-row.ts";
import { noteName, promoteSchema } from "../notes/note.ts";
import { promoteNote } from "../notes/promote-note.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ text }) => `Make a draft finding of ${noteName(text)}`,
);

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge, areas } = call;
  const id = call.param("noteId");
  const note = await findNote(app.db, challenge.id, id);
  if (!note) throw await missing(app.db, call, "note", id);
  allowRole(call, "findings");
  const citing = await listFindingsCiting(app.db, challenge.id, id);
  return {
    open: call.may("findings"),
    base: `/challenges/${challenge.id}`,
    id,
    text: note.text,
    once: app.newId(),
    areas: areas.map(({ key, number, title }) => ({ key, number, title })),
    areaKey: note.areaKey ?? "",
    kind: kindFrom(note.judgement),
    findings: citing.map((finding) => findingWords(finding, areas)),
  };
});

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    promoteSchema,
    (input) =>
      promoteNote(call.app, attemptOf(call), call.param("noteId"), input),
    "The note is now a draft finding, and its source",
  ),
);

export default function NoteFinding() {
  const { open, base, id, text, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The list of findings" back={`${base}/notes/${id}`} />;
  }
  const crumbs = [
    { href: `${base}/notes`, label: "Notes" },
    { href: `${base}/notes/${id}`, label: "The note" },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading
        title="Make a draft finding"
        lead="The finding starts with the words of the note and cites it."
      />
      <div className="cf-panel cf-section cf-measure">
        <Prose text={text} />
      </div>
      <PromoteForm {...{ ...page, base, answered }} />
    </>
  );
}
