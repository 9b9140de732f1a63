import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import type { DeskShown } from "./desk.server.ts";

/** The programme at a glance, for who runs it. */
export function Desk(desk: DeskShown) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">The programme today</h2>
      <StuckOnes {...desk} />
      <Letters {...desk.letters} />
      <Stages {...desk} />
      <LinkButton href="/programme">Go to the programme</LinkButton>
    </section>
  );
}

function StuckOnes({ stuck, moreStuck }: DeskShown) {
  if (stuck.length === 0) return <p>No challenge is late or stands still.</p>;
  return (
    <>
      <Table
        caption="Late or standing still"
        columns={[
          { key: "name", label: "Challenge", head: true },
          { key: "stage", label: "Stage" },
          { key: "turn", label: "Whose turn" },
          { key: "what", label: "Why" },
        ]}
        rows={stuck.map(({ id, council, title, stage, turn, what, day }) => ({
          key: id,
          cells: {
            name: (
              <a className="govuk-link" href={`/challenges/${id}`}>
                {council}: {title}
              </a>
            ),
            stage,
            turn,
            what: (
              <>
                {what} <DateTime iso={day} show="date" />
              </>
            ),
          },
        }))}
      />
      {moreStuck > 0 && <p>And {moreStuck} more.</p>}
    </>
  );
}

function Letters({ byMail, count }: DeskShown["letters"]) {
  if (count === 0) return null;
  const letters = count === 1 ? "One letter" : `${count} letters`;
  return (
    <p>
      <a className="govuk-link" href="/programme/outbox">
        {letters} of the last seven days
      </a>{" "}
      {byMail
        ? `${count === 1 ? "has" : "have"} not gone out by mail.`
        : `${count === 1 ? "waits" : "wait"} in the outbox to be passed on.`}
    </p>
  );
}

function Stages({ stages, councils }: DeskShown) {
  return (
    <>
      <Table
        caption="Where the challenges stand"
        columns={[
          { key: "stage", label: "Stage", head: true },
          { key: "turn", label: "Whose turn" },
          { key: "count", label: "Challenges", numeric: true },
        ]}
        rows={stages.map(({ key, title, turn, count }) => ({
          key,
          cells: {
            stage: (
              <a className="govuk-link" href={`/programme?stage=${key}`}>
                {title}
              </a>
            ),
            turn,
            count,
          },
        }))}
      />
      <p>
        <a className="govuk-link" href="/programme/councils">
          {councils.all === 1 ? "1 council" : `${councils.all} councils`}
        </a>
        {councils.idle > 0 && `, ${councils.idle} without a live challenge`}.
      </p>
    </>
  );
}
