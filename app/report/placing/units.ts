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
/** On the heading of an annex: from there on nothing is of the report. */
const annexMark = "_cf_annex";

/** What is printed behind a marked block's words; null where nobody knows. */
type PrintedAfter = (place: number) => string | null;

/**
 * Cuts a document into what may be blocks, in order: by our bookmarks where
 * there are some, else paragraph by paragraph and table by table.
 */
export function unitsOf(
  document: Pick<WordDocument, "paragraphs">,
  printedAfter: PrintedAfter,
): Unit[] {
  const paragraphs = beforeAnnex(document.paragraphs);
  const tables = marksOfTables(paragraphs);
  const units: Array<{ key: string; parts: Stretch[] }> = [];
  const byMark = new Map<string, { key: string; parts: Stretch[] }>();
  paragraphs.forEach((paragraph, index) => {
    const tableMark = tables.get(paragraph.table?.table ?? -1);
    const found = stretchesOf(paragraph, index, tableMark);
    for (const stretch of toTheEnd(found, paragraph, printedAfter)) {
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

function beforeAnnex(paragraphs: readonly WordParagraph[]) {
  const annex = paragraphs.findIndex(({ bookmarks }) =>
    bookmarks.some(({ name }) => name === annexMark),
  );
  return annex < 0 ? paragraphs : paragraphs.slice(0, annex);
}

/** The one mark of each table that has no other: all its cells are of it. */
function marksOfTables(paragraphs: readonly WordParagraph[]) {
  const marks = new Map<number, Set<string>>();
  for (const { table, bookmarks } of paragraphs) {
    if (!table) continue;
    const here = marks.get(table.table) ?? new Set();
    marks.set(table.table, here);
    for (const { name } of bookmarks) if (ours.test(name)) here.add(name);
  }
  return new Map(
    [...marks].flatMap(([table, names]) => {
      const [name] = names;
      return name && names.size === 1 ? [[table, name] as const] : [];
    }),
  );
}

interface Stretch extends Omit<Part, "at"> {
  /** What stretches of one unit have in common. */
  key: string;
  marked: number | null;
  text: string;
  now: string;
  row: number | null;
  column: number | null;
  end: WordParagraph["end"];
}

function stretchesOf(
  paragraph: WordParagraph,
  index: number,
  tableMark: string | undefined,
): Stretch[] {
  const { sent, text, table, end: closing } = paragraph;
  const place = { row: table?.row ?? null, column: table?.column ?? null };
  const common = { ...place, paragraph: index, end: closing };
  const marked = paragraph.bookmarks
    .filter(({ name, sentStart, sentEnd }) => {
      return ours.test(name) && name !== tableMark && sentStart < sentEnd;
    })
    .map(({ name, start, end, sentStart: from, sentEnd: to }) => ({
      ...common,
      ...{ from, to, key: name },
      marked: placeNamed(name),
      text: sent.slice(from, to),
      now: text.slice(start, end) + addedAfter(paragraph, end, to),
    }));
  if (marked.length > 0) return marked;
  if (sent.trim() === "" && text.trim() === "" && !table) return [];
  const key =
    tableMark ?? (table ? `table ${table.table}` : `paragraph ${index}`);
  const whole = { from: 0, to: sent.length, text: sent, now: text };
  return [
    {
      ...common,
      ...whole,
      key,
      marked: tableMark ? placeNamed(tableMark) : null,
    },
  ];
}

const placeNamed = (mark: string) => Number(ours.exec(mark)?.[1]) - 1;

/**
 * Lets the last mark of a paragraph reach over words behind it: what is typed
 * at a paragraph's end comes to stand there, and so does its last letter, where
 * LibreOffice saves a paragraph with comments.
 */
function toTheEnd(
  stretches: Stretch[],
  { text, sent, table, bookmarks }: WordParagraph,
  printedAfter: PrintedAfter,
): Stretch[] {
  const last = stretches.at(-1);
  const mark = bookmarks.find(({ name }) => name === last?.key);
  if (!last || !mark || table || last.marked === null) return stretches;
  const printed = printedAfter(last.marked);
  if (printed === null) return stretches;
  const before = behind(sent.slice(mark.sentEnd), printed);
  const reaching = {
    to: last.to + before.length,
    text: last.text + before,
    now:
      text.slice(mark.start, mark.end) + behind(text.slice(mark.end), printed),
  };
  return [...stretches.slice(0, -1), { ...last, ...reaching }];
}

/** What stands behind a block's words, but for what we print there. */
function behind(rest: string, printed: string): string {
  const at = printed === "" ? -1 : rest.indexOf(printed);
  const words =
    at < 0
      ? rest
      : rest.slice(0, at).trimEnd() + rest.slice(at + printed.length);
  return words.trim() === "" ? "" : words;
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
    // An end that is itself a tracked change is none in one of the two texts.
    text += before?.end === "inserted" ? "" : parting;
    now += before?.end === "deleted" ? "" : parting;
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
