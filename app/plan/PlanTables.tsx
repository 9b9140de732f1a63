import { EmptyState } from "../ui/EmptyState.tsx";
import { InOrder, ordersBy } from "./filters/InOrder.tsx";
import type { PlanFilter } from "./filter.ts";
import type { PlanColumnShown } from "./rows/columns.ts";
import type { RowShown } from "./rows/row-shown.ts";
import { RowsTable } from "./rows/RowsTable.tsx";
import { SectionWords } from "./sections/SectionWords.tsx";
import { type SectionShown, noSection } from "./sections.ts";

interface Props {
  top: string;
  sections: readonly SectionShown[];
  /** The sections without any row that stand on this page. */
  empty: readonly string[];
  columns: readonly PlanColumnShown[];
  rows: readonly RowShown[];
  filter: PlanFilter;
  /** Whether the reader may add rows. */
  may: boolean;
}

/** Each section on this page: its words, and a table of its rows. */
export function PlanTables(props: Props) {
  const { top, sections, columns, rows: all, empty, filter } = props;
  if (all.length === 0 && empty.length === 0) {
    return <EmptyState title="Nothing fits">Ask for less at once.</EmptyState>;
  }
  if (filter.order !== "") return <InOrder {...props} order={filter.order} />;
  // All that is about the area of the section asked for stands under it.
  const asked = filter.section;
  return sections
    .map((shown) => ({
      ...shown,
      rows: all.filter(({ section }) => (asked || section) === shown.key),
    }))
    .filter(({ key, rows }) => rows.length > 0 || empty.includes(key))
    .map(({ rows, ...shown }) => (
      <section key={shown.key} aria-labelledby={`section-${shown.key}`}>
        <h2 className="govuk-heading-m" id={`section-${shown.key}`}>
          {shown.title}
        </h2>
        <SectionWords section={shown} />
        {rows.length === 0 ? (
          <p className="cf-secondary">No action yet.</p>
        ) : (
          <RowsTable
            caption={shown.title}
            orderBy={ordersBy(filter)}
            {...{ top, columns, rows }}
          />
        )}
        {props.may && (
          <p className="cf-screen-only">
            <a className="govuk-link" href={newRowIn(top, shown.key)}>
              Add a row
              <span className="govuk-visually-hidden"> to “{shown.title}”</span>
            </a>
          </p>
        )}
      </section>
    ));
}

const newRowIn = (top: string, section: string) =>
  `${top}/rows/new${section === noSection ? "" : `?section=${section}`}`;
