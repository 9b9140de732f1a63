import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PositionList } from "./PositionList.tsx";
import type { sentResponse } from "./desk.server.ts";

interface Props {
  response: Awaited<ReturnType<typeof sentResponse>>;
}

/** The council's response as it was sent. */
export function SentPage({ response }: Props) {
  const { sent, comments, positions, top } = response;
  return (
    <>
      <PageHeading title="Council response" />
      {sent ? (
        <>
          <section className="cf-section" aria-labelledby="positions">
            <h2 className="govuk-heading-m" id="positions">
              Positions on the recommendations
            </h2>
            <PositionList positions={positions} changeAt={null} />
          </section>
          <section className="cf-section" aria-labelledby="comments">
            <h2 className="govuk-heading-m" id="comments">
              Comments on the report
            </h2>
            <p>
              <a href={`${top}/comments`}>
                {comments === 1 ? "1 comment" : `${comments} comments`}
              </a>{" "}
              sent with the response.
            </p>
          </section>
        </>
      ) : (
        <EmptyState title="Not sent yet">
          The council’s chosen comments and its positions stand here once it has
          sent its response.
        </EmptyState>
      )}
    </>
  );
}
