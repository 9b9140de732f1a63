import { useActionData, useLoaderData } from "@remix-run/react";
import { findSession } from "#db/queries/sessions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { SessionForm } from "../interviews/SessionForm.tsx";
import { sessionInputOf, sessionSchema } from "../interviews/session.ts";
import {
  choicesFor,
  sessionAsTyped,
} from "../interviews/session-choices.server.ts";
import { changeSession } from "../interviews/write-session.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Change ${name.label.toLowerCase()}: ${name.title}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge } = call;
  const id = call.param("sessionId");
  const session = await findSession(app.db, challenge.id, id);
  if (!session) throw new NotFound();
  allowRole(call, "timetable");
  return {
    open: call.may("timetable"),
    base: `/challenges/${challenge.id}/timetable`,
    name: { id, label: `Session ${session.number}`, title: session.title },
    ...(await choicesFor(app.db, challenge.id, session.peers)),
    session: sessionInputOf(session),
  };
});

export const action = asWriterOf("timetable", async (call) =>
  answer(
    call,
    sessionSchema,
    (input) =>
      changeSession(call.app, attemptOf(call), call.param("sessionId"), input),
    "The session is saved",
    sessionAsTyped(call, call.param("sessionId")),
  ),
);

export default function EditSession() {
  const { open, base, name, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The session" back={`${base}/${name.id}`} />;
  }
  const crumbs = [
    { href: base, label: "Timetable" },
    { href: `${base}/${name.id}`, label: name.label },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading title={`Change “${name.title}”`} caption={name.label} />
      <SessionForm {...page} answered={answered} />
    </>
  );
}
