import type {
  WordDocument,
  WordParagraph,
  WordPlace,
} from "../../documents/word-in/word-document.ts";

/** What may be one block of a report: a paragraph, a table, parts of one. */
export interface Unit {
  /** As it was sent: without what somebody put in by a tracked change. */
  text: string;
  /** As they want it now. */
  now: string;
  /** The place in the version that its bookmark names, from 0; or null. */
  marked: number | null;
  parts: readonly Part[];
}

/** A stretch of a paragraph, and where it begins in the text of its unit. */
interface Part {
  paragraph: number;
  /** In the paragraph's text as sent. */
  from: number;
  to: number;
  at: number;
}

/** Our mark on the words of a block: see `documents/word-out/bookmarks.ts`. */
const ours = /^_cf_(\d{4,})$/;

/**
 * Cuts a document into what may be blocks, in order: by our bookmarks where
 * there are some, else paragraph by paragraph and table by table.
 */
export function unitsOf({ paragraphs }: Pick<WordDocument, "paragraphs">) {
  const units: Array<{ key: string; parts: Stretch[] }> = [];
  const byMark = new Map<string, { key: string; parts: Stretch[] }>();
  paragraphs.forEach((paragraph, index) => {
    for (const stretch of stretchesOf(paragraph, index)) {
      const known =
        stretch.marked === null
          ? goesOn(units.at(-1), stretch)
          : byMark.get(stretch.key);
      if (known) known.parts.push(stretch);
      else {
        const unit = { key: stretch.key, parts: [stretch] };
        units.push(unit);
        byMark.set(stretch.key, unit);
      }
    }
  });
  return units.map(({ parts }) => unitFrom(parts));
}

interface Stretch extends Omit<Part, "at"> {
  /** What stretches of one unit have in common. */
  key: string;
  marked: number | null;
  text: string;
  now: string;
  row: number | null;
  column: number | null;
}

function stretchesOf(paragraph: WordParagraph, index: number): Stretch[] {
  const { sent, table } = paragraph;
  const place = { row: table?.row ?? null, column: table?.column ?? null };
  const marks = paragraph.bookmarks.filter(({ name }) => ours.test(name));
  const marked = marks
    .filter(({ sentStart, sentEnd }) => sentStart < sentEnd)
    .map(({ name, start, end, sentStart: from, sentEnd: to }) => ({
      ...place,
      ...{ paragraph: index, from, to, key: name },
      marked: Number(ours.exec(name)?.[1]) - 1,
      text: sent.slice(from, to),
      now: paragraph.text.slice(start, end) + addedAfter(paragraph, end, to),
    }));
  if (marked.length > 0) return marked;
  if (sent.trim() === "" && !table) return [];
  const key = table ? `table ${table.table}` : `paragraph ${index}`;
  const whole = { paragraph: index, from: 0, to: sent.length, key };
  return [
    { ...place, ...whole, marked: null, text: sent, now: paragraph.text },
  ];
}

/** What a tracked change put in right behind the words of a block. */
function addedAfter({ text, sent }: WordParagraph, end: number, to: number) {
  const [rest, before] = [text.slice(end), sent.slice(to)];
  return rest.endsWith(before)
    ? rest.slice(0, rest.length - before.length)
    : "";
}

/** The unit before, where this is still of it: a table's next cell. */
const goesOn = <T extends { key: string }>(
  unit: T | undefined,
  next: Stretch,
) => (unit?.key === next.key ? unit : undefined);

/** Cells are parted as in a block's text: by tabs, and rows by line breaks. */
function unitFrom(stretches: readonly Stretch[]): Unit {
  let [text, now] = ["", ""];
  const parts = stretches.map((stretch, index): Part => {
    const before = stretches[index - 1];
    const parting = before ? partingOf(before, stretch) : "";
    text += parting;
    now += parting;
    const { paragraph, from, to } = stretch;
    const part = { paragraph, from, to, at: text.length };
    text += stretch.text;
    now += stretch.now;
    return part;
  });
  return { text, now, marked: stretches[0]?.marked ?? null, parts };
}

function partingOf(before: Stretch, after: Stretch): string {
  if (before.row === null || before.row !== after.row) return "\n";
  return before.column === after.column ? " " : "\t";
}

/** Where a place in the document stands: in which unit, and where in its text. */
export interface InUnit {
  unit: number;
  at: number;
}

/** Finds places of a document in its units. */
export function finder(units: readonly Unit[]) {
  const byParagraph = new Map<number, Array<Part & { unit: number }>>();
  units.forEach(({ parts }, unit) => {
    for (const part of parts) {
      const here = byParagraph.get(part.paragraph) ?? [];
      byParagraph.set(part.paragraph, [...here, { ...part, unit }]);
    }
  });
  /** @returns null where the place is in no unit, as on an empty line */
  return ({ paragraph, sentAt }: WordPlace): InUnit | null => {
    const here = byParagraph.get(paragraph) ?? [];
    const part =
      here.find(({ from, to }) => from <= sentAt && sentAt <= to) ??
      // Before or after the words of the block, such as a number or a priority.
      here.toSorted((a, b) => away(a, sentAt) - away(b, sentAt))[0];
    if (!part) return null;
    const within = Math.min(Math.max(sentAt, part.from), part.to);
    return { unit: part.unit, at: part.at + within - part.from };
  };
}

const away = ({ from, to }: Part, at: number) =>
  Math.min(Math.abs(from - at), Math.abs(to - at));
