import { formatDate } from "../../ui/dates.ts";

/** How spreadsheets show a day, and the words that such a format shows. */
const formats: ReadonlyArray<readonly [string, (day: string) => string]> = [
  ["d mmmm yyyy", formatDate],
  ["d mmm yyyy", (day) => short(day)],
  ["dd/mm/yyyy", (day) => day.split("-").reverse().join("/")],
  ["yyyy-mm-dd", (day) => day],
];

/**
 * The format in which a day shows the very words of its cell; null for words
 * that say more or less than the day: those stay as they were written.
 */
export function dayFormat(words: string, day: string | null): string | null {
  if (day === null) return null;
  const found = formats.find(
    ([, shown]) => words === "" || shown(day) === words.trim(),
  );
  return found?.[0] ?? null;
}

/** Three letters of the month, as spreadsheets show it: "3 Sep 2026". */
const short = (day: string) =>
  formatDate(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
