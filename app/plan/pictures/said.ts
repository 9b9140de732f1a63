import type { PlanFigures } from "#workflows/plan-figures.ts";
import { formatDate } from "../../ui/dates.ts";
import { type PictureBar, allOf } from "./picture.ts";

/** An edition that the plan of now is compared with. */
export interface EditionBefore {
  number: number;
  title: string;
  at: string;
  counts: PlanFigures;
}

interface Counted {
  of: PlanFigures;
  before: EditionBefore | undefined;
  count: (figures: PlanFigures) => number;
  /** "red" */
  what: string;
}

/** "9 of 85 actions are red, 2 more than in edition 3 of 3 March 2026." */
export function saidOverTime({ of, before, count, what }: Counted): string {
  const now = count(of);
  const are = now === 1 ? "is" : "are";
  const share = `${now === 0 ? "None" : now} of ${actionsIn(of.all)} ${are} ${what}`;
  if (!before) return `${share}. There is no edition yet to compare it with.`;
  const { number, at } = before;
  return `${share}, ${compared(now - count(before.counts))} in edition ${number} of ${formatDate(at)}.`;
}

export const actionsIn = (count: number) =>
  count === 1 ? "1 action" : `${count} actions`;

function compared(more: number): string {
  if (more === 0) return "as many as";
  return more > 0 ? `${more} more than` : `${-more} fewer than`;
}

/**
 * "“Services” has the most that are red: 4 of 12." Bars that share the first
 * place are named up to three; more are counted.
 */
export function saidOfMost(
  bars: readonly PictureBar[],
  { key, what, nothing }: { key: string; what: string; nothing: string },
): string {
  const count = (bar: PictureBar) => bar.counts[key] ?? 0;
  const most = Math.max(0, ...bars.map(count));
  if (most === 0) return nothing;
  const first = bars.filter((bar) => count(bar) === most);
  const [only] = first;
  if (only && first.length === 1) {
    return `“${only.label}” has the most ${what}: ${most} of ${allOf(only)}.`;
  }
  const who =
    first.length > 3
      ? `${first.length} sections`
      : listed(first.map(({ label }) => `“${label}”`));
  return `${who} have the most ${what}: ${most} each.`;
}

/** "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
