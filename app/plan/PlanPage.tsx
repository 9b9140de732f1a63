import {
  actionStatuses,
  ragSaid,
  rags,
  statusTitle,
} from "#workflows/action.ts";
import { positionTitle } from "#workflows/response.ts";
import { Counts } from "../ui/Counts.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Tag } from "../ui/Tag.tsx";
import { PlanDownloads } from "./files/PlanDownloads.tsx";
import { NarrowDown } from "./NarrowDown.tsx";
import { PlanTables } from "./PlanTables.tsx";
import { RatingStrip } from "./pictures/RatingStrip.tsx";
import { queryOf } from "./filter.ts";
import type { planOf } from "./read-plan.server.ts";

type Props = Awaited<ReturnType<typeof planOf>>;

/** The improvement plan: every action by area, and what has none yet. */
export function PlanPage(props: Props) {
  const { top, may, counts, filter, page, pages } = props;
  return (
    <div className="cf-plan">
      <PageHeading
        title={props.title}
        lead="What the council does: who, by when, and how anybody will know."
      />
      <PlanCounts top={top} counts={counts} />
      {may && props.total > 0 && (
        <div className="govuk-button-group">
          <LinkButton href={`${top}/actions/new`} look="primary">
            Add an action
          </LinkButton>
          <LinkButton href={`${top}/rows/new`} look="secondary">
            Add a row
          </LinkButton>
          {props.start && props.offers > 0 && (
            <LinkButton href={props.start} look="secondary">
              Take more from the report
            </LinkButton>
          )}
        </div>
      )}
      <Uncovered {...props} />
      {props.total === 0 ? (
        <>
          <NoActions {...props} />
          <PlanSections {...props} />
        </>
      ) : (
        <>
          <NarrowDown {...props} whole={top} isTable />
          <PlanTables {...props} />
        </>
      )}
      {props.total > 0 && <PlanDownloads top={top} />}
      <Pagination page={page} pages={pages} href={(n) => queryOf(filter, n)} />
    </div>
  );
}

/** A plan without actions says at least what its sections are about. */
function PlanSections(props: Props) {
  const { empty, sections } = props;
  const said = sections.filter(
    ({ key, lead, intro, aspirations }) =>
      empty.includes(key) && (lead || intro || aspirations.length > 0),
  );
  if (said.length === 0) return null;
  return <PlanTables {...props} />;
}

function PlanCounts({ top, counts }: Pick<Props, "top" | "counts">) {
  if (counts.all === 0) return null;
  return (
    <>
      <Counts
        counts={[
          { label: "actions", value: counts.all },
          ...actionStatuses.map((key) => ({
            label: statusTitle(key).toLowerCase(),
            value: counts.status[key],
          })),
          { label: "overdue", value: counts.overdue },
          { label: "to be looked at", value: counts.toLookAt },
        ]}
      />
      <Counts
        counts={[
          ...rags.map((key) => ({
            label: ragSaid(key).word.toLowerCase(),
            value: counts.rag[key],
          })),
          { label: "no rating", value: counts.rag.none },
        ]}
      />
      <RatingStrip top={top} counts={counts} />
    </>
  );
}

function Uncovered(props: Props) {
  const { uncovered, considerationsOpen, nothingDone } = props;
  if (uncovered.length === 0 && considerationsOpen === 0) return null;
  const what =
    uncovered.length > 0 ? "Recommendations" : "Areas for consideration";
  return (
    <section className="cf-section" aria-labelledby="uncovered">
      <Notice kind="warning">
        <h2 className="govuk-heading-s" id="uncovered">
          {`${what} with no action yet`}
        </h2>
        <UncoveredList {...props} />
        <Considerations {...props} />
        {nothingDone > 0 && (
          <p>
            {nothingDone === 1
              ? "On one more recommendation nothing will be done."
              : `On ${nothingDone} more recommendations nothing will be done.`}{" "}
            <a className="govuk-link" href={`${props.top}/recommendations`}>
              See why
            </a>
          </p>
        )}
      </Notice>
    </section>
  );
}

function UncoveredList({ uncovered, top, may }: Props) {
  if (uncovered.length === 0) return null;
  return (
    <ul className="govuk-list cf-stack cf-stack--s">
      {uncovered.map(({ id, name, title, position }) => (
        <li key={id}>
          <b>{name}:</b> {title}{" "}
          <Tag tone={position === "accepted" ? "go" : "wait"}>
            {position ? positionTitle(position) : "No position"}
          </Tag>{" "}
          {may && (
            <a className="govuk-link" href={`${top}/actions/new?answers=${id}`}>
              Write an action
              <span className="govuk-visually-hidden"> for {name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Considerations({ uncovered, considerationsOpen, start }: Props) {
  if (considerationsOpen === 0) return null;
  const one = considerationsOpen === 1;
  const either = uncovered.length > 0 ? " either" : "";
  return (
    <p>
      {one
        ? `One area for consideration has no action${either}.`
        : `${considerationsOpen} areas for consideration have no action${either}.`}{" "}
      {start && (
        <a className="govuk-link" href={start}>
          {one ? "See which it is" : "See which they are"}
        </a>
      )}
    </p>
  );
}

function NoActions({ may, top, start, offers }: Props) {
  if (!may) {
    return (
      <EmptyState title="The plan has no action yet">
        The council writes it.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The plan has no action yet">
      {start && offers > 0 && (
        <p>
          <LinkButton href={start} look="primary">
            Start the plan from the report
          </LinkButton>
        </p>
      )}
      <p>
        <a className="govuk-link" href={`${top}/actions/new`}>
          Write an action of your own
        </a>{" "}
        or{" "}
        <a className="govuk-link" href={`${top}/rows/new`}>
          add a row that says what is known
        </a>
      </p>
    </EmptyState>
  );
}
