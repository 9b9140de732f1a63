import { diffArrays } from "diff";
import type { ParagraphChild } from "docx";
import { type WordRun, compareWords } from "../../report/compare-words.ts";
import { wholeOf } from "./block-paragraphs.ts";
import type { PlacedBlock } from "./placed-block.ts";
import { type Look, runsOf } from "./text-runs.ts";
import { type Revise, trackedRuns } from "./tracked-runs.ts";

/** A row of a table, and whether the whole of it was put in or taken out. */
export interface Row {
  how: WordRun["how"];
  /** The words of each cell, in the look that its row has. */
  cells: Array<(look: Look) => ParagraphChild[]>;
}

/** The rows of a table; where it changed, as they differ. */
export function rowsOf(placed: PlacedBlock, revise: Revise): Row[] {
  const { block, change } = placed;
  if (!change) return plainRows(placed);
  const row = (how: WordRun["how"]) => (line: string) =>
    trackedRow(
      how,
      line.split("\t").map((text) => [{ how, text }]),
      revise,
    );
  const lines = block.text.split("\n");
  if (change.how !== "changed") return lines.map(row(change.how));
  const before = change.before.text.split("\n");
  return hunks(before, lines).flatMap(({ from, to }) =>
    from.length === to.length
      ? from.map((was, at) => changedRow(was, to[at] ?? "", revise))
      : [...from.map(row("deleted")), ...to.map(row("inserted"))],
  );
}

/** A row of both versions: its cells as they differ. */
function changedRow(before: string, after: string, revise: Revise): Row {
  const [was, now] = [before.split("\t"), after.split("\t")];
  const longer = was.length > now.length ? was : now;
  const cells = longer.map((_, at) =>
    compareWords(was[at] ?? "", now[at] ?? ""),
  );
  return trackedRow("kept", cells, revise);
}

const trackedRow = (
  how: WordRun["how"],
  cells: ReadonlyArray<readonly WordRun[]>,
  revise: Revise,
): Row => ({
  how,
  cells: cells.map((words) => (look) => trackedRuns(words, look, revise)),
});

/** The rows of a table with the comments in its cells. */
function plainRows(placed: PlacedBlock): Row[] {
  const whole = wholeOf(placed);
  let at = 0;
  return whole.text.split("\n").map((row) => ({
    how: "kept",
    cells: row.split("\t").map((words) => {
      const stretch = { ...whole, from: at, to: at + words.length };
      at += words.length + 1;
      return (look) => runsOf(stretch, look);
    }),
  }));
}

interface Hunk {
  from: string[];
  to: string[];
}

/** Rows that begin with the same cell, and between them those that do not. */
function hunks(before: string[], after: string[]): Hunk[] {
  const named = (row: string) => row.split("\t")[0] ?? "";
  const changes = diffArrays(before.map(named), after.map(named));
  const found: Hunk[] = [];
  let [f, t] = [0, 0];
  for (const { added, removed, count } of changes) {
    const from = added ? [] : before.slice(f, (f += count));
    const to = removed ? [] : after.slice(t, (t += count));
    const last = found.at(-1);
    // What was taken out is told before what came in its place.
    if (added && last?.to.length === 0) last.to = to;
    else found.push({ from, to });
  }
  return found;
}
