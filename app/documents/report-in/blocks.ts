import type { WordDocument } from "../word-in/word-document.ts";
import type { Line } from "./lines.ts";
import type { ReadBlock } from "./report-read.ts";
import type { Placed } from "./sections.ts";
import { isSubheading } from "./items.ts";
import { tablesNotRead } from "./items-in-tables.ts";
import { tableText } from "./tables.ts";

/** What a line is known to be: of an item its first line, or another. */
export interface Known {
  kind: "finding" | "recommendation" | "example";
  isFirst: boolean;
}

/**
 * Makes a block of every line, and one of every table.
 * @param read the tables that were read row by row
 */
export function blocksOf(
  placed: readonly Placed[],
  document: WordDocument,
  known: ReadonlyMap<number, Known>,
  read: ReadonlySet<number>,
): ReadBlock[] {
  const told = new Set<number>();
  const unread = tablesNotRead(placed, known, read);
  return placed.flatMap((each) => {
    const { line, section } = each;
    const { paragraph, skipped, table } = line;
    if (!table) return [blockOf(each, known.get(paragraph))];
    if (told.has(table.table)) return [];
    told.add(table.table);
    const text = tableText(document, table.table);
    const block = { kind: "table", text, section, paragraph, skipped } as const;
    return [unread.has(table.table) ? block : { ...block, isRead: true }];
  });
}

function blockOf(
  { line, section }: Placed,
  known: Known | undefined,
): ReadBlock {
  const { text, paragraph, skipped, label } = line;
  return {
    ...shapeOf(line, known),
    ...(label === "" ? {} : { label }),
    text,
    section,
    paragraph,
    skipped,
  };
}

function shapeOf(
  line: Line,
  known: Known | undefined,
): Pick<ReadBlock, "kind" | "level"> {
  const { heading, level, ordered } = line;
  if (known?.isFirst) return { kind: known.kind };
  if (heading !== null) return { kind: "heading", level: heading };
  if (level === null) {
    return { kind: isSubheading(line) ? "subheading" : "paragraph" };
  }
  if (known || level > 0) return { kind: "nestedBullet", level };
  return { kind: ordered ? "numberedItem" : "bullet" };
}
