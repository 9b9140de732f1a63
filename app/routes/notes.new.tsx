import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNotes } from "#db/queries/notes.ts";
import { namesAsTyped } from "../challenge/refuse-names.server.ts";
import { answer } from "../forms/answer.server.ts";
import { closedHeader } from "../notes/note-post.ts";
import { localTime } from "../interviews/visit-clock.ts";
import { NoteTaking } from "../notes/NoteTaking.tsx";
import { noteRow, placeOptions } from "../notes/note-row.ts";
import { subjectOf } from "../notes/note-subject.server.ts";
import { noteSchema } from "../notes/note.ts";
import { saveNote } from "../notes/write-note.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ subject }) => `Write a note: ${subject.title}`,
);
export const handle = { scripts: ["notes"], folded: true };

const lastNotes = 10;

export const loader = inChallenge("notes", async (call) => {
  const { app, challenge, areas, who, url } = call;
  const subject = await subjectOf(app.db, {
    challengeId: challenge.id,
    areas,
    query: url.searchParams,
    now: localTime(app.now()),
    personId: who.id,
  });
  const { source, sessionId, evidenceId, place } = subject.note;
  const notes = await listNotes(app.db, {
    challengeId: challenge.id,
    ...(sessionId
      ? { sessionId }
      : { source: sessionId || source !== "session" ? source : "observation" }),
    ...(evidenceId ? { evidenceId } : {}),
    ...(source === "selfAssessment"
      ? { criterionKey: place.split("/")[1] }
      : {}),
    limit: lastNotes,
    offset: 0,
  });
  return {
    base: `/challenges/${challenge.id}`,
    owner: `${challenge.id}/${who.id}`,
    once: app.newId(),
    subject,
    places: placeOptions(areas),
    open: call.may("notes"),
    saved: url.searchParams.has("saved"),
    begun: url.searchParams.has("begun"),
    rows: notes.map((note) => noteRow(note, areas, who.id)),
  };
});

export const action = asWriterOf("notes", async (call) => {
  // What is saved as it is typed asks for no page in return.
  const quiet = call.request.headers.get("prefer") === "return=minimal";
  const taken = await answer(
    call,
    noteSchema,
    (input) => saveNote(call.app, attemptOf(call), input),
    null,
    namesAsTyped(call, "text"),
  );
  if (!quiet) return taken;
  if (!("data" in taken)) return data(null, { status: 204 });
  const headers = call.may("notes") ? {} : { [closedHeader]: "yes" };
  return data(taken.data, { ...taken.init, headers });
});

export default function NewNote() {
  const answered = useActionData<typeof action>();
  const page = useLoaderData<typeof loader>();
  return <NoteTaking {...page} answered={answered ?? undefined} />;
}
