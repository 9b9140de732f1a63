import {
  type ActionStatus,
  type Rag,
  actionStatuses,
} from "#workflows/action.ts";
import type { DueDate } from "#workflows/due-dates.ts";

/** By what the table may be ordered; "-" begins with the last. */
const keys = ["reference", "due", "rating", "status"] as const;

export type OrderKey = (typeof keys)[number];
export type Order = OrderKey | `-${OrderKey}`;

export const orders: readonly Order[] = keys.flatMap(
  (key) => [key, `-${key}`] as const,
);

const said = {
  reference: "Reference, first to last",
  "-reference": "Reference, last to first",
  due: "By when, earliest first",
  "-due": "By when, latest first",
  rating: "Rating, red first",
  "-rating": "Rating, green first",
  status: "Status, not started first",
  "-status": "Status, furthest first",
} as const satisfies Record<Order, string>;

/** An order in words; "" is that of the plan. */
export const orderSaid = (order: Order | ""): string =>
  order === "" ? "Section, as in the plan" : said[order];

/** The orders of a table, for a field. */
export const orderOptions = orders.map((value) => ({
  value,
  label: orderSaid(value),
}));

/** What an order is by, and which end comes first. */
export const orderKey = (order: Order) => ({
  key: order.replace("-", "") as OrderKey,
  isDown: order.startsWith("-"),
});

/** By what a column of the table orders it, by its field. */
export const orderOfField: Readonly<Record<string, OrderKey>> = {
  reference: "reference",
  byWhen: "due",
  rag: "rating",
  status: "status",
};

/** A line of the table, as far as its order goes. */
interface Line {
  reference: string;
  actions: ReadonlyArray<{
    due: DueDate;
    rag: Rag | null;
    status: ActionStatus;
  }>;
}

const byNumber = new Intl.Collator("en-GB", { numeric: true });

/** Lines in an order; what has nothing to be ordered by comes last. */
export function inOrder<T extends Line>(
  lines: readonly T[],
  order: Order | "",
): T[] {
  if (order === "") return [...lines];
  const { key, isDown } = orderKey(order);
  const placed = lines.map((line) => ({ line, at: placeOf[key](line) }));
  return placed
    .sort(({ at: one }, { at: other }) => {
      if (one === null || other === null) {
        return Number(one === null) - Number(other === null);
      }
      return byNumber.compare(one, other) * (isDown ? -1 : 1);
    })
    .map(({ line }) => line);
}

const worstFirst: ReadonlyArray<Rag | null> = ["red", "amber", "green"];

const placeOf: Record<OrderKey, (line: Line) => string | null> = {
  reference: ({ reference }) => reference || null,
  due: ({ actions: [one] }) => one?.due.latest ?? one?.due.earliest ?? null,
  rating: ({ actions: [one] }) =>
    one?.rag ? String(worstFirst.indexOf(one.rag)) : null,
  status: ({ actions: [one] }) =>
    one ? String(actionStatuses.indexOf(one.status)) : null,
};
