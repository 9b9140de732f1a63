import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { DeadlineNotice } from "./DeadlineNotice.tsx";
import { PositionList } from "./PositionList.tsx";
import { Rounds } from "./Rounds.tsx";
import type { sentResponse } from "./sent.server.ts";

interface Props {
  response: Awaited<ReturnType<typeof sentResponse>>;
}

/** The council's response as it was sent, and those to earlier drafts. */
export function SentPage({ response }: Props) {
  const { comments, rounds, top } = response;
  const [latest, ...earlier] = rounds;
  if (!latest) {
    return (
      <>
        <PageHeading title="Council response" />
        <Window {...response} />
        <EmptyState title="Not sent">{response.nothing}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title="Council response"
        lead={
          <>
            To <a href={latest.draft.href}>draft {latest.draft.number}</a>, sent
            on <DateTime iso={latest.at} show="date" />.
          </>
        }
      />
      <Window {...response} />
      <section className="cf-section" aria-labelledby="positions">
        <h2 className="govuk-heading-m" id="positions">
          Positions on the recommendations
        </h2>
        <PositionList positions={latest.positions} changeAt={null} />
      </section>
      <section className="cf-section" aria-labelledby="comments">
        <h2 className="govuk-heading-m" id="comments">
          Comments on the report
        </h2>
        <p>
          <a href={`${top}/comments`}>
            {comments === 1 ? "1 comment" : `${comments} comments`}
          </a>{" "}
          sent by the council.
        </p>
      </section>
      <Rounds title="Responses to earlier drafts" rounds={earlier} />
    </>
  );
}

/** How long the council still has, while it responds to a draft. */
function Window({ deadline, mayMoveIt, top }: Props["response"]) {
  if (!deadline) return null;
  return (
    <DeadlineNotice deadline={deadline}>
      <p>
        The council is responding to the newest draft.{" "}
        {mayMoveIt && !deadline.moveHref && (
          <a href={`${top}/scope/dates`}>Set the last day</a>
        )}
      </p>
    </DeadlineNotice>
  );
}
