import { Prose } from "../../ui/Prose.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { cellsOfAction } from "../ActionsTable.tsx";
import type { ActionShown } from "../shown.ts";
import type { PlanColumnShown } from "./columns.ts";
import { rowName } from "./row.ts";
import type { RowShown } from "./row-shown.ts";
import { TagList } from "./RowWords.tsx";

interface Props {
  caption: string;
  top: string;
  columns: readonly PlanColumnShown[];
  rows: readonly RowShown[];
  /** How the table is ordered by a column; left out where it cannot be. */
  orderBy?: ((field: string) => Column["order"]) | undefined;
  /** What the section of a row is called, where rows of several are mixed. */
  sectionOf?: ((row: RowShown) => string) | undefined;
}

/** The section of a row has no column among those of the plan. */
const sectionColumn = { key: "in-section", label: "Section", written: true };

/** One table of rows: a line for each action, or one for a row without any. */
export function RowsTable(props: Props) {
  const { caption, top, columns, rows, orderBy, sectionOf } = props;
  // Status and rating stand together where the first of them stands.
  const standing = columns.find(({ field }) => isStanding(field));
  const kept = columns.filter(
    (column) => !isStanding(column.field) || column === standing,
  );
  return (
    <Table
      caption={caption}
      quietCaption
      columns={[
        ...(sectionOf
          ? [{ ...sectionColumn, order: orderBy?.("section") }]
          : []),
        ...kept.map(({ key, field, name }) => ({
          ...{ key, label: name, order: orderBy?.(field) },
          head: field === "actions" || field === "gapAndActions",
          written: field !== "byWhen" && !isStanding(field),
        })),
      ]}
      rows={rows.flatMap((row) =>
        linesOf(row, kept, top).map(({ key, cells }) => ({
          key,
          cells: { ...cells, [sectionColumn.key]: sectionOf?.(row) },
        })),
      )}
    />
  );
}

const isStanding = (field: string) => field === "status" || field === "rag";

function linesOf(
  row: RowShown,
  columns: readonly PlanColumnShown[],
  top: string,
) {
  const lines: Array<ActionShown | null> =
    row.actions.length > 0 ? row.actions : [null];
  return lines.map((action, at) => ({
    key: action?.id ?? row.id,
    cells: Object.fromEntries(
      columns.map((column) => [
        column.key,
        <Cell key={column.key} {...{ row, column, action, at, top }} />,
      ]),
    ),
  }));
}

interface CellProps {
  row: RowShown;
  column: PlanColumnShown;
  /** Null in a row without any. */
  action: ActionShown | null;
  /** Which line of its row it stands in. */
  at: number;
  top: string;
}

function Cell({ row, column: { key, field }, action, at, top }: CellProps) {
  if (field === "tags") {
    if (row.tags.length === 0) return null;
    return at > 0 ? <AsAbove /> : <TagList tags={row.tags} />;
  }
  if (field === "reference" && row.reference && at === 0) {
    return (
      <a className="govuk-link" href={`${top}/rows/${row.id}`}>
        {row.reference}
      </a>
    );
  }
  const words = rowWordsIn(row, field, key);
  if (field === "gapAndActions") {
    return (
      <>
        {at === 0 && words && <Prose text={words} small />}
        <OfAction field="actions" {...{ row, action, top }} />
      </>
    );
  }
  if (words === null) return <OfAction {...{ row, field, action, top }} />;
  if (words === "") return null;
  if (at > 0) return <AsAbove />;
  return <Prose text={words} small />;
}

/** Said once: a reader of the next line hears that it stands above. */
const AsAbove = () => <span className="cf-secondary">As above</span>;

/** What a row says in a column; null where its actions say it. */
function rowWordsIn(row: RowShown, field: string, key: string): string | null {
  if (field === "reference") return row.reference;
  if (field === "evidence") return row.evidence;
  if (field === "gap" || field === "gapAndActions") return row.gap;
  if (field === "other") return row.cells[key] ?? "";
  return null;
}

function OfAction({
  field,
  row,
  action,
  top,
}: Pick<CellProps, "row" | "action" | "top"> & { field: string }) {
  if (action === null) {
    return field === "actions" ? (
      <div className="cf-plan__action">
        <span className="cf-secondary">No action yet.</span>{" "}
        <a className="govuk-link" href={`${top}/rows/${row.id}`}>
          See the row
          <span className="govuk-visually-hidden">: {rowName(row)}</span>
        </a>
      </div>
    ) : null;
  }
  return cellsOfAction(action, top)[field === "rag" ? "status" : field] ?? null;
}
