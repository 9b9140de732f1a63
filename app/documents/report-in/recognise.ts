import { frameworkKeys } from "#workflows/frameworks/index.ts";
import type { WordDocument } from "../word-in/word-document.ts";
import type { Announced } from "./announced.ts";
import { mapAreas } from "./areas.ts";
import { type Known, blocksOf } from "./blocks.ts";
import { type Group, groupsOf } from "./groups.ts";
import { groupsInTables } from "./items-in-tables.ts";
import { type Item, itemsOf } from "./items.ts";
import { type Line, linesOf } from "./lines.ts";
import { outcomeIn } from "./outcome.ts";
import type { ReadItem, ReportRead } from "./report-read.ts";
import { rowsInTables } from "./rows-in-tables.ts";
import { type Placed, placeInSections } from "./sections.ts";
import { layoutTables } from "./tables.ts";
import { teamIn } from "./team.ts";

/** Items with what announced them. */
type Found = Item & Pick<ReadItem, "label" | "priority"> & { kind: Announced };

/**
 * Recognises a peer challenge report in a Word file, ours or anybody's. What is
 * not understood stays a plain block: nothing is dropped.
 */
export function recogniseReport(document: WordDocument): ReportRead {
  const lines = withoutLayout(linesOf(document));
  const { placed, sections } = placeInSections(lines);
  const areas = mapAreas(sections);
  const rows = rowsInTables(placed, document, sections);
  const found: Found[] = [
    ...groupsOf(placed, sections),
    ...groupsInTables(placed, document, rows.read),
  ].flatMap((group) => itemsIn(group, rows.read));
  found.push(...rows.items);
  const blocks = blocksOf(placed, document, knownFrom(found), rows.read);
  const places = new Map(blocks.map(({ paragraph }, at) => [paragraph, at]));
  const listed = (kind: Announced) =>
    found
      .filter((item) => item.kind === kind)
      .map((item) => readItem(item, places));
  const sectionOf = sectionFinder(placed);
  return {
    title: titleOf(document, lines),
    blocks,
    findings: found.flatMap((item) => {
      const { kind } = item;
      return kind === "strength" || kind === "consideration"
        ? [{ ...readItem(item, places), kind }]
        : [];
    }),
    recommendations: listed("recommendation"),
    innovations: listed("innovation"),
    signposts: listed("signpost"),
    team: teamIn(placed),
    outcome: outcomeIn(placed, areas.sections),
    sections: areas.sections,
    framework: frameworkKeys.find((key) => key === areas.framework) ?? null,
    comments: document.comments.map((comment, at) => ({
      ...comment,
      number: at + 1,
      section: comment.start ? sectionOf(comment.start.paragraph) : null,
    })),
    changes: document.changes,
    properties: document.properties,
    warnings: document.warnings,
  };
}

function withoutLayout(lines: Line[]): Line[] {
  const layout = layoutTables(lines);
  return lines.map((line) =>
    line.table && layout.has(line.table.table)
      ? { ...line, table: null }
      : line,
  );
}

const listedKinds = new Set<Announced>([
  "strength",
  "consideration",
  "recommendation",
  "innovation",
  "signpost",
]);

function itemsIn(
  { announced, isAllItems, lines }: Group,
  read: ReadonlySet<number>,
): Found[] {
  if (!announced || !listedKinds.has(announced)) return [];
  // Where the items stand in a table, a paragraph only leads to it.
  const isTable = lines.some(({ line }) => read.has(line.table?.table ?? -1));
  return itemsOf(lines, isAllItems && !isTable).map((item) => ({
    ...item,
    kind: announced,
  }));
}

function knownFrom(found: readonly Found[]): Map<number, Known> {
  const known = new Map<number, Known>();
  for (const { kind, lines } of found) {
    const isFinding = kind === "strength" || kind === "consideration";
    const shown = kind === "recommendation" ? kind : "example";
    for (const [at, { line }] of lines.entries()) {
      known.set(line.paragraph, {
        kind: isFinding ? "finding" : shown,
        isFirst: at === 0,
      });
    }
  }
  return known;
}

function readItem(item: Found, places: ReadonlyMap<number, number>): ReadItem {
  const { number, text, subBullets, subheading, section, lines } = item;
  const blocks = lines.flatMap(({ line }) => places.get(line.paragraph) ?? []);
  const paragraph = lines[0]?.line.paragraph ?? 0;
  return {
    ...{ number, text, subBullets, subheading, section, blocks, paragraph },
    ...(item.label !== undefined && { label: item.label }),
    ...(item.priority && { priority: item.priority }),
  };
}

/** The section of a paragraph, or of the nearest one with words before it. */
function sectionFinder(placed: readonly Placed[]) {
  const known: Array<number | null> = [];
  for (const { line, section } of placed) known[line.paragraph] = section;
  let last: number | null = null;
  for (let at = 0; at < known.length; at++) {
    last = known[at] === undefined ? last : (known[at] ?? null);
    known[at] = last;
  }
  return (paragraph: number) => known[paragraph] ?? last;
}

/** As on the cover, else as the file calls itself. */
function titleOf(
  { title }: WordDocument,
  lines: readonly Line[],
): string | null {
  const cover = lines.find(({ style }) => /^title$/i.test(style ?? ""));
  return cover?.text ?? title ?? null;
}
