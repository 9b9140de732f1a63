import { isDate } from "#workflows/calendar.ts";
import { monthNames, months } from "#workflows/due-date-periods.ts";

const name = `(?<name>${monthNames})`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>(?:19|20)\\d\\d)";
// "2030/31 September" is a month of a financial year, and no day.
const begins = "(?<![\\w/.:'’-])";

const forms = [
  `${day}(?: of)? ${name}\\b\\.?(?:,? ${year})?`,
  `${name}\\.? ${day},? ${year}`,
  `${day}(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>${year}`,
  `${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`,
].map((form) => new RegExp(`${begins}${form}(?![\\w/-])`, "gi"));

/**
 * A day that no calendar has, such as "31 September 2026". In: words about
 * dates. Out: the first such day as written, else null. A month with a short
 * year ("Sept 31") and whatever else might be meant otherwise is let be.
 */
export function impossibleDay(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ");
  for (const form of forms) {
    for (const { 0: written, groups = {} } of plain.matchAll(form)) {
      if (!exists(groups)) return written;
    }
  }
  return null;
}

/** Without a year, it exists if it does in a leap year. */
function exists({ year = "2024", month, name, day }: Groups): boolean {
  const named = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  const number = month ?? String(named);
  return isDate(
    [year, number.padStart(2, "0"), day?.padStart(2, "0")].join("-"),
  );
}

type Groups = Partial<Record<string, string>>;
