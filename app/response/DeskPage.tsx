import { CommentFilters } from "../comments/CommentFilters.tsx";
import { pageHref } from "../comments/filter.ts";
import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { DeadlineNotice } from "./DeadlineNotice.tsx";
import { DeskDepartments } from "./DeskDepartments.tsx";
import { DeskSignOff } from "./DeskSignOff.tsx";
import { DeskTable } from "./DeskTable.tsx";
import { DeskTasks } from "./DeskTasks.tsx";
import { PositionList } from "./PositionList.tsx";
import { NoSponsor } from "./ReadyPage.tsx";
import { Rounds } from "./Rounds.tsx";
import type { Desk } from "./desk.server.ts";

/** Where the council gathers its comments and makes its response. */
export function DeskPage({ desk }: { desk: Desk }) {
  const { deadline } = desk;
  const { caption, lead, nothing } = desk.words;
  if (nothing !== null) {
    return (
      <>
        <PageHeading title="Council response" />
        <EmptyState title="There is no draft to respond to">
          {nothing}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title="Council response"
        caption={caption ?? undefined}
        lead={lead ?? undefined}
      />
      {deadline && <DeadlineNotice deadline={deadline} />}
      {desk.open && <NoSponsor {...desk} />}
      {desk.leads && <DeskTasks desk={desk} />}
      {desk.open && !desk.leads && <DeskSignOff desk={desk} />}
      <DeskDepartments desk={desk} />
      <section className="cf-section" aria-labelledby="positions">
        <h2 className="govuk-heading-m" id="positions">
          Positions on the recommendations
        </h2>
        <PositionList
          positions={desk.positions}
          changeAt={desk.leads ? `${desk.top}/response/positions` : null}
        />
      </section>
      <Comments desk={desk} />
      <Rounds title="Responses as they were sent" rounds={desk.rounds} />
    </>
  );
}

function Comments({ desk }: { desk: Desk }) {
  const { comments, filters, page, pages, query, unsent, top } = desk;
  const filtered = query !== "";
  return (
    <section className="cf-section" aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        Comments on the report
      </h2>
      {(comments.length > 0 || filtered) && <CommentFilters fields={filters} />}
      {comments.length === 0 ? (
        <EmptyState
          title={
            filtered ? "No comment is like that" : "There are no comments yet"
          }
        >
          {desk.reportHref && desk.mayComment ? (
            <p>
              <a href={desk.reportHref}>Comment in the draft report</a>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <DeskTable comments={comments} citations={desk.citations} />
      )}
      <Pagination page={page} pages={pages} href={pageHref(query)} />
      <div className="cf-cluster">
        {desk.leads && unsent > 0 && (
          <LinkButton href={`${top}/response/choose${query}`} look="secondary">
            Choose the comments to send
          </LinkButton>
        )}
        {desk.reportHref && <a href={desk.reportHref}>Read the draft report</a>}
      </div>
    </section>
  );
}
