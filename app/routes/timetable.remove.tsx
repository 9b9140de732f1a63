import { useActionData, useLoaderData } from "@remix-run/react";
import { findSession } from "#db/queries/sessions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { SessionStays } from "../interviews/SessionStays.tsx";
import { removeSession } from "../interviews/remove-session.server.ts";
import { removeSessionSchema } from "../interviews/session.ts";
import { whyKept } from "../interviews/why-kept.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number, title }) => `Remove session ${number}: ${title}`,
);

export const loader = inChallenge("timetable", async (call) => {
  const { app, challenge } = call;
  const id = call.param("sessionId");
  const session = await findSession(app.db, challenge.id, id);
  if (!session) throw new NotFound();
  allowRole(call, "timetable");
  const { number, title, startsAt, version } = session;
  return {
    open: call.may("timetable"),
    kept: await whyKept(app.db, call, session),
    base: `/challenges/${challenge.id}/timetable`,
    ...{ id, number, title, startsAt, version },
  };
});

export const action = asWriterOf("timetable", async (call) =>
  answer(
    call,
    removeSessionSchema,
    (input) =>
      removeSession(call.app, attemptOf(call), call.param("sessionId"), input),
    "The session is removed",
  ),
);

export default function RemoveSession() {
  const { open, kept, base, id, number, title, startsAt, version } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page = `${base}/${id}`;
  if (!open && !answered) return <NotOpen what="The session" back={page} />;
  if (kept !== null && !answered) {
    return <SessionStays title={title} page={page} because={kept} />;
  }
  return (
    <ConfirmRemoval
      title={`Remove “${title}”?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: base, label: "Timetable" },
        { href: page, label: `Session ${number}` },
      ]}
      button="Remove the session"
      keepHref={page}
    >
      <p>
        Planned for <DateTime iso={startsAt.slice(0, 10)} show="weekday" />.
      </p>
      <p>
        It leaves the timetable for good, for both sides: remove what was
        planned by mistake. A session that does not take place is{" "}
        <a className="govuk-link" href={`${page}/status?notHeld`}>
          marked as not held
        </a>{" "}
        instead, with the reason.
      </p>
    </ConfirmRemoval>
  );
}
