import { colourInWords, isMarking } from "./colours.ts";
import type { Grid, Grids, Passage } from "./grid.ts";
import { linesOf } from "./plain-words.ts";
import type { GridMapping } from "./plan-read.ts";

/** A colour behind nearly all cells of a column is its look. */
const mostOfColumn = 0.6;

/**
 * Names the colours behind the cells of rows that may stand for something: as
 * the document explains them, else by the colour.
 */
export function tagsIn(
  grids: Grids,
  mappings: readonly GridMapping[],
): Record<string, string> {
  const fills = new Set<string>();
  for (const [at, grid] of grids.grids.entries()) {
    const mapping = mappings[at];
    // What a column says in words needs no colour.
    const isSaid = mapping?.columns.some(({ field }) => field === "tags");
    if (!mapping || mapping.isLeftOut || isSaid) continue;
    for (const fill of marksIn(grid, mapping)) fills.add(fill);
  }
  const legend = fills.size > 0 ? legendIn(grids) : new Map<string, string>();
  const tags: Record<string, string> = {};
  for (const fill of fills) {
    const colour = colourInWords(fill);
    const meaning = legend.get(colour);
    const name = meaning ?? colour;
    const isTaken = Object.values(tags).includes(name);
    tags[fill] = isTaken ? `${name} (${fill})` : name;
  }
  return tags;
}

/** Columns whose colour says how a thing goes, not what it is. */
const going = new Set(["rag", "status"]);

function marksIn({ rows }: Grid, { columns, rows: kinds }: GridMapping) {
  const body = rows.filter(
    (_, at) => kinds[at] === "row" || kinds[at] === "continuation",
  );
  const found = new Set<string>();
  for (const { index, field } of columns) {
    if (going.has(field)) continue;
    const cells = body.flatMap(({ cells }) => cells[index] ?? []);
    const fills = cells.flatMap(({ fill }) =>
      fill && isMarking(fill) ? fill : [],
    );
    for (const fill of new Set(fills)) {
      const share =
        fills.filter((other) => other === fill).length / cells.length;
      if (
        share < mostOfColumn &&
        !isStriped(body.map(({ cells }) => cells[index]?.fill === fill))
      )
        found.add(fill);
    }
    for (const { passages } of cells) {
      for (const { highlights } of passages) {
        for (const mark of highlights) if (isMarking(mark)) found.add(mark);
      }
    }
  }
  return found;
}

/** Every second row, for the eye. */
function isStriped(filled: readonly boolean[]): boolean {
  if (filled.length < 4) return false;
  const changes = filled.filter(
    (is, at) => at > 0 && is !== filled[at - 1],
  ).length;
  return changes >= (filled.length - 1) * 0.9;
}

const explained =
  /\b(?:highlighted|shaded|shown|marked|coloured|tinted|printed)(?: up)? in (?:light |pale |dark )?(red|orange|yellow|green|turquoise|blue|purple|pink)\b/gi;

/** What stands before that, as far as it may be a name. */
function before(text: string, from: number, at: number): string {
  const words = text
    .slice(Math.max(from, at - 240), at)
    .replace(/\b(?:are|is|(?:has|have) been|and) $/i, "")
    .trimEnd()
    .replace(/\($/, "");
  return (words.split(/[.;:()\n]/).at(-1) ?? "").slice(-200);
}

/** What a document says that its colours stand for. */
function legendIn({ grids, after }: Grids): Map<string, string> {
  const passages: Passage[] = [
    ...grids.flatMap(({ before }) => before),
    ...after,
  ];
  const cells = grids.flatMap(({ rows }) =>
    rows.slice(0, 8).flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  const found = new Map<string, string>();
  for (const text of [...passages.map(({ text }) => text), ...cells]) {
    let from = 0;
    for (const { 0: all, 1: colour = "", index } of text.matchAll(explained)) {
      const name = nameIn(before(text, from, index).replace(/[ ,]{1,9}$/, ""));
      from = index + all.length;
      if (name && !found.has(colour.toLowerCase()))
        found.set(colour.toLowerCase(), name);
    }
  }
  return found;
}

const ahead =
  /^.*\b(the|our|its|their|specific|any|all|those|these|in|of|from|to|with|for|includes?|incorporates?|and|are|is)\s+/i;
const behind =
  /\s+(issues?|actions?|reports?|plans?|items?|rows?|targets?|objectives?|tasks?|work|and|which|that|relating|related|are|is|has|have|been)$/i;

/** “…specific race equality issues and actions” is about “race equality”. */
function nameIn(words: string): string {
  let name = (linesOf(words).at(-1) ?? "").trim();
  while (behind.test(name)) name = name.replace(behind, "");
  name = name.replace(ahead, "").trim();
  return name.split(/\s+/).length <= 6 ? name : "";
}
