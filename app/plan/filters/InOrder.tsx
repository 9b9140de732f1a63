import type { PlanColumnShown } from "../rows/columns.ts";
import { RowsTable } from "../rows/RowsTable.tsx";
import type { RowShown } from "../rows/row-shown.ts";
import type { PlanFilter } from "../filter.ts";
import { queryOf } from "../filter.ts";
import { type Order, orderKey, orderOfField, orderSaid } from "./order.ts";

interface Props {
  top: string;
  sections: ReadonlyArray<{ key: string; title: string }>;
  columns: readonly PlanColumnShown[];
  rows: readonly RowShown[];
  filter: PlanFilter;
  order: Order;
}

/** The rows of all sections in one table, in an order that was chosen. */
export function InOrder({ sections, filter, order, ...table }: Props) {
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const said = `In order of: ${orderSaid(order)}`;
  return (
    <section aria-labelledby="in-order">
      <h2 className="govuk-heading-m" id="in-order">
        {said}
      </h2>
      <p>
        <a className="govuk-link" href={queryOf({ ...filter, order: "" }, 1)}>
          Show by section
        </a>
      </p>
      <RowsTable
        {...table}
        caption={said}
        orderBy={ordersBy(filter)}
        sectionOf={({ section }) => titles.get(section) ?? ""}
      />
    </section>
  );
}

/** The links that order a table: once more turns it round. */
export const ordersBy = (filter: PlanFilter) => (field: string) => {
  const to = (order: Order | "") => queryOf({ ...filter, order }, 1);
  if (field === "section") return { href: to(""), now: undefined };
  const key = orderOfField[field];
  if (!key) return undefined;
  const now = filter.order && orderKey(filter.order);
  if (!now || now.key !== key) return { href: to(key), now: undefined };
  return now.isDown
    ? { href: to(key), now: "descending" as const }
    : { href: to(`-${key}`), now: "ascending" as const };
};
