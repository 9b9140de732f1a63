import { statusFromWords } from "#workflows/status-words.ts";
import { counted } from "../../ui/counted.ts";
import type { PlanRead } from "../../documents/plan-in/plan-read.ts";

/** How much of a plan was read of a file. */
export function countsOf({
  sections,
  rows,
}: {
  sections: readonly unknown[];
  rows: PlanRead["rows"];
}) {
  const rated = rows.filter(({ rag }) => rag !== null);
  const ofRag = (letter: string) =>
    rated.filter(({ rag }) => rag === letter).length;
  const tags = new Map<string, number>();
  for (const tag of rows.flatMap((row) => row.tags)) {
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return {
    sections: sections.length,
    rows: rows.length,
    actions: rows.reduce((sum, { actions }) => sum + actions.length, 0),
    ...{ red: ofRag("R"), amber: ofRag("A"), green: ofRag("G") },
    unrated: rows.length - rated.length,
    byColour: rows.filter(({ ragBy }) => ragBy === "colour").length,
    /** Whose status is told by none of our words. */
    unknown: rows.filter(
      ({ actions, status }) =>
        actions.length > 0 && statusFromWords(status ?? "") === null,
    ).length,
    tags: [...tags].map(([name, count]) => ({ name, count })),
  };
}

export type Counts = ReturnType<typeof countsOf>;

/** "2 sections, 3 rows and 5 actions". */
export function countsSaid({
  sections,
  rows,
  actions,
}: Pick<Counts, "sections" | "rows" | "actions">): string {
  const said = [
    counted(sections, "section"),
    counted(rows, "row"),
    counted(actions, "action"),
  ];
  return new Intl.ListFormat("en-GB").format(
    said.map(({ label, value }) => `${value} ${label}`),
  );
}
