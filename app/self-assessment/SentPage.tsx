import { CameBack } from "../challenge/CameBack.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { TaskList } from "../ui/TaskList.tsx";
import { CopyList } from "./CopyList.tsx";
import type { CopyView } from "./read-copy.server.ts";
import type { returnedOf } from "./returned.server.ts";
import type { SubmittedCriterion } from "./submission.ts";

interface Props {
  top: string;
  copy: CopyView | null;
  /** Why there is no copy. */
  nothing: string;
  returned: Awaited<ReturnType<typeof returnedOf>>;
}

/** The self-assessment for the peer team: the copy submitted last. */
export function SentPage({ top, copy, nothing, returned }: Props) {
  if (!copy) return <NotSubmitted nothing={nothing} />;
  const { content, number, by, at } = copy;
  return (
    <>
      <PageHeading
        title="Self-assessment"
        lead={
          <>
            Where {content.council} says it stands: copy {number}, submitted by{" "}
            {by}, <DateTime iso={at} />.
          </>
        }
      />
      {returned && (
        <CameBack
          {...returned}
          title="The peer team sent it back"
          reason={returned.note}
        >
          <p>
            The council is working on it again. Copy {number} stands until it
            submits the next.
          </p>
        </CameBack>
      )}
      <p>
        <LinkButton
          href={`${top}/self-assessment/submissions/${number}`}
          look="secondary"
        >
          Read it as a whole
        </LinkButton>
      </p>
      {content.areas.map((area) => (
        <section className="cf-section" key={area.key}>
          <h2 className="govuk-heading-m">
            <a
              className="govuk-link"
              href={`${top}/self-assessment/${area.key}`}
            >
              {area.number} {area.title}
            </a>
          </h2>
          {area.claimedLevel && (
            <p className="cf-secondary">{area.claimedLevel.title} claimed</p>
          )}
          <TaskList
            tasks={area.criteria.map((criterion) => ({
              id: `criterion-${criterion.key}`,
              title: `${criterion.number} ${criterion.title}`,
              href: `${top}/self-assessment/${area.key}/${criterion.key}`,
              status: statusOf(criterion),
            }))}
          />
        </section>
      ))}
      <CopyList top={top} copies={copy.others} title="Earlier copies" />
    </>
  );
}

function statusOf({
  notApplicable,
  claimedLevel,
  evidence,
}: SubmittedCriterion) {
  if (notApplicable) return "Not applicable";
  const count = evidence.length;
  const items =
    count === 0 ? "no evidence" : `${count} ${count === 1 ? "item" : "items"}`;
  return claimedLevel ? `${claimedLevel.title}, ${items}` : items;
}

/** What the peer team meets before the council has submitted. */
export function NotSubmitted({ nothing }: Pick<Props, "nothing">) {
  return (
    <>
      <PageHeading title="Self-assessment" />
      <EmptyState title="Not submitted">{nothing}</EmptyState>
    </>
  );
}
