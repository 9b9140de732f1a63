import { addDays } from "#workflows/calendar.ts";

/** When and where a challenge is set. */
interface Setting {
  council: string;
  firstDay: string;
}

/** Days between the writing of a self-assessment and the visit. */
const writtenBefore = 70;

/**
 * Content in the words of one challenge: {year-1} is the year before its
 * self-assessment was written, {month-3} the third month before its visit,
 * {place} what its council calls its ground.
 */
export function told<T>(content: T, { council, firstDay }: Setting): T {
  const year = Number(addDays(firstDay, -writtenBefore).slice(0, 4));
  const words = JSON.stringify(content)
    .replaceAll(/\{year([+-]\d+)?\}/g, (_, by) =>
      String(year + Number(by ?? 0)),
    )
    .replaceAll(/\{month([+-]\d+)\}/g, (_, by) => month(firstDay, Number(by)))
    .replaceAll("{place}", placeOf(council));
  // What was written out is read back: the same shape, other words.
  return JSON.parse(words) as T;
}

/** "March", or "March 2027" where the year is to be said. */
export function month(
  firstDay: string,
  after: number,
  year?: "numeric",
): string {
  const [of = 0, at = 1] = firstDay.split("-").map(Number);
  return new Date(Date.UTC(of, at - 1 + after, 1)).toLocaleDateString("en-GB", {
    month: "long",
    year,
    timeZone: "UTC",
  });
}

function placeOf(council: string): string {
  const [kind = "area"] = /District|Borough|City/.exec(council) ?? [];
  return kind.toLowerCase();
}
