import type { Line } from "./lines.ts";
import type { Placed } from "./sections.ts";

/** One item of a list with all that belongs to it. */
export interface Item {
  number: number;
  text: string;
  subBullets: string[];
  subheading: string | null;
  section: number | null;
  /** What it was read from: the item itself, then what belongs to it. */
  lines: Placed[];
}

/**
 * Reads the items of a list: numbered ones, or else bullets, or else (where
 * `takesParagraphs`) one for each paragraph. What stands before the first
 * belongs to none.
 */
export function itemsOf(
  lines: readonly Placed[],
  takesParagraphs: boolean,
): Item[] {
  const isItem = whatIsAnItem(lines, takesParagraphs);
  const items: Item[] = [];
  let subheading: string | null = null;
  for (const each of lines) {
    const { line } = each;
    if (each.isTop || line.table !== null) continue;
    const last = items.at(-1);
    if (isSubheading(line)) subheading = line.text.replace(/\s*:$/, "");
    else if (isItem(line)) items.push(begun(each, last, subheading));
    else if (last && last.subheading === subheading) goOn(last, each);
  }
  return items;
}

function whatIsAnItem(
  lines: readonly Placed[],
  takesParagraphs: boolean,
): (line: Line) => boolean {
  const listed = lines
    .map(({ line }) => line)
    .filter(({ level, table }) => level !== null && table === null);
  const numbered = listed.filter(({ ordered }) => ordered);
  const kind = numbered.length > 0 ? numbered : listed;
  if (kind.length === 0) return () => takesParagraphs;
  const top = Math.min(...kind.map(({ level }) => level ?? 0));
  const needsNumber = numbered.length > 0;
  return ({ level, ordered }) => level === top && (ordered || !needsNumber);
}

const longestSubheading = 80;

/** A short bold line, or a heading below that of the section. */
export const isSubheading = ({ text, bold, level, heading }: Line): boolean =>
  heading !== null ||
  (bold && level === null && text.length <= longestSubheading);

function begun(
  each: Placed,
  last: Item | undefined,
  subheading: string | null,
): Item {
  const { line, section } = each;
  return {
    number: line.number ?? (last?.number ?? 0) + 1,
    text: line.text,
    subBullets: [],
    subheading,
    section,
    lines: [each],
  };
}

/** A deeper bullet is the item's; a paragraph goes on with its words. */
function goOn(item: Item, each: Placed): void {
  const { line } = each;
  if (line.level !== null) item.subBullets.push(line.text);
  else item.text += `\n${line.text}`;
  item.lines.push(each);
}
