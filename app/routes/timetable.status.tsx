import { useActionData, useLoaderData } from "@remix-run/react";
import { findSession } from "#db/queries/sessions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { StatusForm } from "../interviews/StatusForm.tsx";
import { markSession } from "../interviews/mark-session.server.ts";
import { type SessionStatus, statusSchema } from "../interviews/session.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number, title }) => `Was session ${number} held? ${title}`,
);

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge, url } = call;
  const id = call.param("sessionId");
  const session = await findSession(app.db, challenge.id, id);
  if (!session) throw new NotFound();
  allowRole(call, "timetable");
  return {
    open: call.may("timetable"),
    base: `/challenges/${challenge.id}/timetable`,
    id,
    number: session.number,
    title: session.title,
    status: {
      // Who comes to mark it as not held finds that chosen.
      status: url.searchParams.has("notHeld")
        ? "notHeld"
        : (session.status as SessionStatus),
      reason: session.notHeldReason,
      version: session.version,
    },
  };
});

export const action = asWriterOf("timetable", async (call) =>
  answer(
    call,
    statusSchema,
    (input) =>
      markSession(call.app, attemptOf(call), call.param("sessionId"), input),
    "The session is saved",
  ),
);

export default function SessionHeld() {
  const { open, base, id, number, title, status } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The session" back={`${base}/${id}`} />;
  }
  const crumbs = [
    { href: base, label: "Timetable" },
    { href: `${base}/${id}`, label: `Session ${number}` },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading title={`Was “${title}” held?`} />
      <StatusForm status={status} answered={answered} />
    </>
  );
}
