import type { ReactNode } from "react";

export interface Column {
  key: string;
  label: string;
  numeric?: boolean | undefined;
  /** What people wrote: long words, such as addresses, are broken in it. */
  written?: boolean | undefined;
  /** This cell names its row; one column, usually the first. */
  head?: boolean | undefined;
  /** For a table whose order can be chosen: the link that orders it by this. */
  order?:
    { href: string; now: "ascending" | "descending" | undefined } | undefined;
}

export interface Row {
  key: string;
  cells: Readonly<Record<string, ReactNode>>;
}

interface Props {
  caption: string;
  /** The caption is said, not shown, e.g. right under a heading. */
  quietCaption?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** A table. The roles keep it one when a phone draws its rows as cards. */
export function Table(props: Props) {
  const { columns, rows } = props;
  return (
    <table className="govuk-table cf-table" role="table">
      <Caption {...props} />
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="govuk-table__row" role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column}>
                {cells[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Caption({ caption, quietCaption }: Props) {
  const quiet = quietCaption ? "cf-table__caption--quiet" : "";
  return (
    <caption className={`govuk-table__caption ${quiet}`}>{caption}</caption>
  );
}

function HeadCell({ column: { label, numeric, order } }: { column: Column }) {
  const kind = numeric ? "govuk-table__header--numeric" : "";
  return (
    <th
      className={`govuk-table__header ${kind}`}
      scope="col"
      role="columnheader"
      aria-sort={order?.now}
    >
      {order && <Orders label={label} order={order} />}
      <span className={order && "cf-table__unordered"}>{label}</span>
    </th>
  );
}

interface OrdersProps {
  label: string;
  order: NonNullable<Column["order"]>;
}

function Orders({ label, order: { href, now } }: OrdersProps) {
  return (
    <a className="govuk-link cf-table__order" href={href}>
      {label}
      {now && (
        <span aria-hidden="true">{now === "ascending" ? " ▲" : " ▼"}</span>
      )}
      <span className="govuk-visually-hidden">
        {now === "ascending" ? ": order from the last" : ": order by this"}
      </span>
    </a>
  );
}

function Cell({ column, children }: { column: Column; children: ReactNode }) {
  if (column.head) {
    return (
      <th
        className={`govuk-table__header ${column.written ? "cf-table__written" : ""}`}
        scope="row"
        role="rowheader"
      >
        {children}
      </th>
    );
  }
  const kind = column.numeric
    ? "govuk-table__cell--numeric"
    : column.written
      ? "cf-table__written"
      : "";
  return (
    <td
      className={`govuk-table__cell ${kind}`}
      role="cell"
      data-label={column.label}
    >
      <div>{children}</div>
    </td>
  );
}
