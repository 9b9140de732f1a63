import type { PlanRead } from "../../documents/plan-in/plan-read.ts";

/** How much of a plan was read of a file. */
export function countsOf({ sections, rows }: PlanRead) {
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
    tags: [...tags].map(([name, count]) => ({ name, count })),
  };
}

export type Counts = ReturnType<typeof countsOf>;
