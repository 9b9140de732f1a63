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
  const placed = lines.map((line): Placed => {
    const { heading, table, label } = line;
    const around = sections.at(-1);
    const isLabel = around !== undefined && isLabelIn(line, around, isRepeated);
    if (isLabel) labelDepth = heading ?? around.depth;
    const isBelow =
      labelDepth !== null && label === "" && (heading ?? 0) > labelDepth;
    const isTop = heading !== null && table === null && !isLabel && !isBelow;
    if (isTop) {
      labelDepth = null;
      sections.push(sectionFrom(line, heading));
    }
    const section = sections.length > 0 ? sections.length - 1 : null;
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
  around: ReadSection,
  isRepeated: (kind: Announced) => boolean,
): boolean {
  const kind = announcedBy(text);
  if (kind !== "strength" && kind !== "consideration") return false;
  const isDeeper = heading === null || heading > around.depth;
  return isDeeper || (label === "" && isRepeated(kind));
}

/** A section as people call it: "4.1 Knowing your communities". */
export const sectionName = ({ number, title }: ReadSection): string =>
  `${number} ${title}`.trim();
