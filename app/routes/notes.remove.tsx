import { useActionData, useLoaderData } from "@remix-run/react";
import { listFindingsCiting } from "#db/queries/findings.ts";
import { findNote } from "#db/queries/notes.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { Forbidden } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { ruleOf } from "../notes/note-rule.server.ts";
import { noteName, removeNoteSchema } from "../notes/note.ts";
import { removeNote } from "../notes/remove-note.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
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
  return { open: call.may(rule), base, id, text, version, citedBy };
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

export default function RemoveNote() {
  const { open, base, id, text, version, citedBy } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The note" back={`${base}/${id}`} />;
  }
  return (
    <ConfirmRemoval
      title="Remove this note?"
      answered={answered}
      version={version}
      crumbs={[
        { href: base, label: "Notes" },
        { href: `${base}/${id}`, label: "The note" },
      ]}
      button="Remove the note"
      keepHref={`${base}/${id}`}
    >
      <p>
        It leaves every list. Until the notes are closed, whoever removed it can
        bring it back from the history.
      </p>
      <div className="cf-panel cf-section cf-measure">
        <Prose text={text} />
      </div>
      {citedBy > 0 && <p>{lost(citedBy)}</p>}
    </ConfirmRemoval>
  );
}

const lost = (count: number) =>
  `${count === 1 ? "One finding cites" : `${count} findings cite`} this note. It will no longer count as a source, and its words will not show there.`;
