import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { answer } from "../forms/answer.server.ts";
import { SessionForm } from "../interviews/SessionForm.tsx";
import { sessionSchema } from "../interviews/session.ts";
import {
  choicesFor,
  sessionAsTyped,
} from "../interviews/session-choices.server.ts";
import { planSession } from "../interviews/write-session.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a session");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("timetable", async (call) => {
  allowRole(call, "timetable");
  return {
    open: call.may("timetable"),
    closed: whyClosed("timetable", call.stage),
    base: `/challenges/${call.challenge.id}/timetable`,
    once: call.app.newId(),
    ...(await choicesFor(call.app.db, call.challenge.id)),
    session: {
      kind: "interview" as const,
      groupId: call.url.searchParams.get("group") ?? "",
      day:
        call.url.searchParams.get("day") ?? call.challenge.firstDayOnSite ?? "",
    },
  };
});

export const action = asWriterOf("timetable", async (call) =>
  answer(
    call,
    sessionSchema,
    (input) => planSession(call.app, attemptOf(call), input),
    "The session is in the timetable",
    sessionAsTyped(call),
  ),
);

export default function NewSession() {
  const { open, closed, base, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No session can be added now"
        because={closed}
        back={base}
        read="Read the timetable"
      />
    );
  }
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "Timetable" }]} />
      <PageHeading title="Add a session" />
      <SessionForm {...page} answered={answered} />
    </>
  );
}
