import type { Made } from "./mapping.ts";

/** How much was made of a report. */
export const countsOf = (made: Made) => ({
  findings: made.findings.length,
  recommendations: made.recommendations.length,
  examples: made.examples.length,
  texts: made.ownSections.length + made.sections.length,
});

export type Counts = ReturnType<typeof countsOf>;

/** "5 findings, 1 recommendation and 2 texts that came from it leave the report." */
export function goesAway(counts: Counts): string {
  const words = [
    [counts.findings, "finding", "findings"],
    [counts.recommendations, "recommendation", "recommendations"],
    [counts.examples, "example or signpost", "examples and signposts"],
    [counts.texts, "text", "texts"],
  ] as const;
  const all = words.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
  );
  if (all.length === 0) return "Nothing came from it.";
  const total = words.reduce((sum, [count]) => sum + count, 0);
  const list = new Intl.ListFormat("en-GB").format(all);
  return total === 1
    ? `${list} that came from it leaves the report.`
    : `${list} that came from it leave the report.`;
}
