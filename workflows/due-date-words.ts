import type { DueDate, DueKind } from "./due-dates.ts";

const said = {
  day: "A day",
  month: "A month",
  quarter: "A quarter",
  range: "A stretch of time",
  list: "Several dates",
  from: "From a date on",
  "from-then-ongoing": "From a date, then ongoing",
  recurring: "Recurring",
  ongoing: "Ongoing",
  "to-be-confirmed": "To be confirmed",
  "status-word": "A status, not a date",
  conditional: "Depends on something else",
  vague: "Too vague for a date",
  unknown: "Not understood",
  none: "No date",
} as const satisfies Record<DueKind, string>;

/** In: a due date as read. Out: what kind of date it is, for a screen. */
export function dueSaid({ kind }: Pick<DueDate, "kind">): string {
  return said[kind];
}

const endless: readonly DueKind[] = [
  "from",
  "from-then-ongoing",
  "recurring",
  "ongoing",
];

/**
 * In: a due date as read, and the day on which its plan looks at it again,
 * where somebody gave one. Out: true when it never falls due by itself and
 * nobody has said when to look at it; what is "ongoing" asks for a review date
 * and is never called overdue. Throws nothing.
 */
export function asksForReview(
  { kind }: Pick<DueDate, "kind">,
  reviewOn: string | null = null,
): boolean {
  return reviewOn === null && endless.includes(kind);
}
