import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { PromoteForm } from "../notes/PromoteForm.tsx";
import { noteName, promoteSchema } from "../notes/note.ts";
import { promoteNote } from "../notes/promote-note.server.ts";
import { promotePage } from "../notes/promote-page.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ text }) => `Make a draft finding of ${noteName(text)}`,
);

export const loader = inChallenge("notes", promotePage);

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
  const { open, closed, base, id, text, ...page } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No finding can be added now"
        because={closed}
        back={`${base}/notes/${id}`}
        read="Read the note"
      />
    );
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
