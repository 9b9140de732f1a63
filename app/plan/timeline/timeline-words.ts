import type { Placed, Unit } from "#workflows/timeline.ts";

/** One column of an action's row: what it says, and what of it is drawn. */
export interface BarCell {
  /** Where the bar begins and ends in it, in hundredths; null for no bar. */
  from: number | null;
  to: number | null;
  isStartVague: boolean;
  isEndVague: boolean;
  words: string;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The column that begins on a day: "Nov 2026", "Oct to Dec 2026", "2026". */
export function columnName(from: string, unit: Unit): string {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  const first = months[month - 1] ?? "";
  if (unit === "year") return year;
  if (unit === "month") return `${first} ${year}`;
  return `${first} to ${months[month + 1] ?? ""} ${year}`;
}

/** An action's row of cells; a vague edge is said as well as drawn. */
export function barOf(placed: Placed, columns: number): BarCell[] {
  const { start, end, isOpen } = placed;
  const first = Math.floor(start);
  const last = Math.min(Math.ceil(end), columns) - 1;
  return Array.from({ length: columns }, (_, index) => {
    const isIn = index >= first && index <= last;
    const begins = isIn && index === first;
    const ends = isIn && index === last && !isOpen;
    return {
      from: isIn ? hundredths(Math.max(start - index, 0)) : null,
      to: isIn ? hundredths(Math.min(end - index, 1)) : null,
      isStartVague: begins && placed.isStartVague,
      isEndVague: isIn && index === last && placed.isEndVague,
      words: isIn ? wordsOf(placed, { begins, ends }) : "",
    };
  });
}

const hundredths = (part: number) => Math.round(part * 100);

function wordsOf(
  placed: Placed,
  { begins, ends }: { begins: boolean; ends: boolean },
): string {
  const vaguely = (isVague: boolean) => (isVague ? ", no day said" : "");
  if (begins && ends) {
    return `in this time${vaguely(placed.isStartVague || placed.isEndVague)}`;
  }
  if (begins) return `begins${vaguely(placed.isStartVague)}`;
  if (ends) return `until${vaguely(placed.isEndVague)}`;
  return "ongoing";
}
