import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import { NarrowDown } from "../NarrowDown.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { queryOf } from "../filter.ts";
import type { timelineViewOf } from "./read-timeline.server.ts";

type Props = Awaited<ReturnType<typeof timelineViewOf>>;

/** The plan on a scale of time: a table with bars, by section. */
export function PlanTimeline(props: Props) {
  const { top, total, found, today, page, pages } = props;
  if (total === 0) return <NoActions top={top} />;
  return (
    <div className="cf-plan">
      <PageHeading title="Timeline" lead={leadOf()} />
      <NarrowDown
        {...props}
        also={{ name: "by", value: props.by }}
        whole={`${top}/timeline?by=${props.by}`}
      />
      <Units {...props} />
      <p className="cf-small cf-secondary">
        Today is <DateTime iso={today} show="date" />
        {props.now === null
          ? ", outside these columns."
          : ", the column with the line in it."}{" "}
        A hatched end is one for which the plan says no day.
      </p>
      {found === 0 && (
        <EmptyState title="No action fits">Ask for less at once.</EmptyState>
      )}
      {props.groups.map((group) => (
        <Group key={group.key} {...props} group={group} />
      ))}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => addressOf(props, props.by, number)}
      />
    </div>
  );
}

const leadOf = () =>
  "When every action falls due, as far as its words say: vague dates are drawn as vague.";

const NoActions = ({ top }: Pick<Props, "top">) => (
  <>
    <PageHeading title="Timeline" lead={leadOf()} />
    <EmptyState title="The plan has no action yet">
      <a className="govuk-link" href={top}>
        Go to the improvement plan
      </a>
    </EmptyState>
  </>
);

const addressOf = (
  { filter }: Pick<Props, "filter">,
  by: Props["by"],
  page: number,
) => queryOf(filter, page, { name: "by", value: by });

function Units(props: Props) {
  const units = [
    { by: "month", label: "By month" },
    { by: "quarter", label: "By quarter" },
  ] as const;
  return (
    <>
      <nav aria-label="Columns of the timeline" className="cf-timetable__units">
        {units.map(({ by, label }) => (
          <a
            key={by}
            className="govuk-link"
            href={addressOf(props, by, 1)}
            aria-current={props.by === by ? "true" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {props.columns.length > 0 && props.unit !== props.by && (
        <p className="cf-small">
          The dates lie too far apart for {props.by}s: a column is a{" "}
          {props.unit}.
        </p>
      )}
    </>
  );
}

function Group({
  group,
  ...props
}: Props & { group: Props["groups"][number] }) {
  const { key, title, rows, undated } = group;
  const { top } = props;
  return (
    <section aria-labelledby={`section-${key}`}>
      <h2 className="govuk-heading-m" id={`section-${key}`}>
        {title}
      </h2>
      {rows.length > 0 && (
        <TimelineTable {...props} title={title} rows={rows} />
      )}
      {undated.length > 0 && (
        <>
          <h3 className="govuk-heading-s">No place in time</h3>
          <ul className="govuk-list">
            {undated.map(({ action, reason }) => (
              <li key={action.id}>
                <a className="govuk-link" href={`${top}/actions/${action.id}`}>
                  {action.number}. {excerpt(action.text)}
                </a>
                : {reason}
                {action.byWhen && `, “${action.byWhen}”`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
