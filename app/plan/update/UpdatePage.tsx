import { statusTitle } from "#workflows/action.ts";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Details } from "../../ui/Details.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { updateOf } from "./update-pages.server.ts";

type Props = Awaited<ReturnType<typeof updateOf>>;

/** The actions that an owner is asked about, by a link. */
export function UpdatePage(props: Props) {
  const { state, name, plan, council, message, actions, lead } = props;
  if (state === "locked") return <Closed {...props} />;
  return (
    <>
      <PageHeading
        title="How do your actions stand?"
        caption={`${council}, ${plan}`}
        lead={
          <>
            For {name}. Answer by <DateTime iso={props.dueOn} show="weekday" />.
          </>
        }
      />
      {state === "late" && (
        <Notice title="The last day has passed">
          Your answer is still taken, and marked as late.
        </Notice>
      )}
      {message && <Prose text={message} />}
      {actions.length === 0 && (
        <EmptyState title="None of your actions is in the plan any more" />
      )}
      {actions.map((action) => (
        <Asked key={action.id} token={props.token} action={action} />
      ))}
      <Details summary={`You are not ${name}?`}>
        <p>
          Then nothing here is for you. Press the button: the link stops
          working, and {lead.name}, who asked, sees why.
        </p>
        <ButtonForm fields={{ intent: "notThey" }} label="This is not me" />
      </Details>
      <p className="cf-secondary">
        Questions: {lead.name},{" "}
        <a className="govuk-link" href={`mailto:${lead.email}`}>
          {lead.email}
        </a>
      </p>
    </>
  );
}

/** What a link says whose round is locked. */
export function Closed({
  council,
  plan,
  round,
  lead,
}: Pick<Props, "council" | "plan" | "round" | "lead">) {
  return (
    <>
      <PageHeading
        title="This round is closed"
        caption={`${council}, ${plan}`}
        lead={`Nothing more is taken for “${round}”.`}
      />
      <p>
        If there is something to say, write to {lead.name},{" "}
        <a className="govuk-link" href={`mailto:${lead.email}`}>
          {lead.email}
        </a>
        .
      </p>
    </>
  );
}

function Asked({
  token,
  action,
}: {
  token: string;
  action: Props["actions"][number];
}) {
  const { id, number, text, byWhen, status, sent, latest } = action;
  const [line = "", ...more] = text.split("\n");
  const about = <span className="govuk-visually-hidden"> action {number}</span>;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">
        {number}. {line}
      </h2>
      {more.length > 0 && <Prose text={more.join("\n")} />}
      <p>
        By when: {byWhen || "no date"}. Status: {statusTitle(status)}.{" "}
        {sent.length > 0 && <Tag tone="go">Answered</Tag>}
      </p>
      {sent.length === 0 && latest && (
        <>
          <p className="cf-secondary">
            Latest progress, <DateTime iso={latest.at} show="date" />
          </p>
          <Prose text={latest.text} small />
        </>
      )}
      {sent.map((one) => (
        <div key={one.id}>
          <p className="cf-secondary">
            You said on <DateTime iso={one.at} />
            {one.status && `, status: ${one.status}`}
            {one.byWhen && `, new date: ${one.byWhen}`}
          </p>
          <Prose text={one.text} small />
        </div>
      ))}
      <p>
        <a className="govuk-link" href={`/update/${token}/${id}`}>
          {sent.length > 0 ? "Say more about" : "Say how it stands:"}
          {about}
        </a>
      </p>
    </section>
  );
}
