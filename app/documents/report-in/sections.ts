import { type Announced, announcedBy } from "./announced.ts";
import type { Line } from "./lines.ts";
import type { ReadSection } from "./report-read.ts";

/** A line with the section it stands in. */
export interface Placed {
  line: Line;
  /** Its place among the sections; null before the first. */
  section: number | null;
  /** It is the heading of its section. */
  isTop: boolean;
}

/**
 * Sorts lines into sections by their headings. A heading that is only a label
 * of a list ("Strengths"), or stands below one, begins none.
 */
export function placeInSections(lines: readonly Line[]): {
  placed: Placed[];
  sections: ReadSection[];
} {
  const sections: ReadSection[] = [];
  const isRepeated = repeatedLabels(lines);
  /** The depth of the label that holds; headings below it stand in its list. */
  let labelDepth: number | null = null;
  let section: number | null = null;
  const placed = lines.map((line): Placed => {
    const { heading, table, label } = line;
    const around = section === null ? undefined : sections[section];
    const isLabel =
      around !== undefined && isLabelIn(line, sections, isRepeated);
    if (isLabel) {
      labelDepth = heading ?? around.depth;
      section = sectionAround(sections, section, heading);
    }
    const isBelow =
      labelDepth !== null && label === "" && (heading ?? 0) > labelDepth;
    const isTop = heading !== null && table === null && !isLabel && !isBelow;
    if (isTop) {
      labelDepth = null;
      section = sections.push(sectionFrom(line, heading)) - 1;
    }
    return { line, section, isTop };
  });
  return { placed, sections };
}

const sectionFrom = ({ label, text }: Line, depth: number): ReadSection => ({
  number: label.replace(/[.):]+$/, ""),
  title: text,
  depth,
  areaKey: null,
});

/** A label that is a heading ends the sections of its depth, and deeper ones. */
function sectionAround(
  sections: readonly ReadSection[],
  section: number | null,
  heading: number | null,
): number | null {
  const outer = sections.findLastIndex(({ depth }) => depth < (heading ?? 99));
  return outer < 0 ? section : outer;
}

/** Labels that come again and again stand in sections; others may be some. */
function repeatedLabels(lines: readonly Line[]) {
  const count = new Map<Announced, number>();
  for (const { text } of lines) {
    const kind = announcedBy(text);
    if (kind) count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  return (kind: Announced) => (count.get(kind) ?? 0) > 1;
}

function isLabelIn(
  { text, heading, label }: Line,
  before: readonly ReadSection[],
  isRepeated: (kind: Announced) => boolean,
): boolean {
  const kind = announcedBy(text);
  if (kind !== "strength" && kind !== "consideration") return false;
  const isDeeper =
    heading === null || before.some(({ depth }) => depth < heading);
  return isDeeper || (label === "" && isRepeated(kind));
}

/**
 * The number by which people know where something stands: of its section, or
 * of the nearest one around it that has any; else the section's title.
 */
export function numberOf(sections: readonly ReadSection[], at: number): string {
  let depth = Infinity;
  for (let around = at; around >= 0; around--) {
    const section = sections[around];
    if (!section || section.depth >= depth) continue;
    if (section.number !== "") return section.number;
    depth = section.depth;
  }
  return sections[at]?.title ?? "";
}

/** A section as people call it: "4.1 Knowing your communities". */
export const sectionName = ({ number, title }: ReadSection): string =>
  `${number} ${title}`.trim();
