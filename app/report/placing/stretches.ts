import type {
  WordBookmark,
  WordParagraph,
} from "../../documents/word-in/word-document.ts";

/** A part of a paragraph, by its text as sent. */
export interface Place {
  paragraph: number;
  from: number;
  to: number;
}

/** What of a paragraph is of one unit. */
export interface Stretch extends Place {
  /** What stretches of one unit have in common. */
  key: string;
  marked: number | null;
  text: string;
  now: string;
  row: number | null;
  column: number | null;
  end: WordParagraph["end"];
}

/** What is printed around a marked block's words; null where nobody knows. */
export type PrintedAround = (
  place: number,
) => { before: readonly string[]; after: string } | null;

/** Our mark on the words of a block: see `documents/word-out/bookmarks.ts`. */
const ours = /^_cf_(\d{4,})$/;

/** The one mark of each table that has no other: all its cells are of it. */
export function marksOfTables(paragraphs: readonly WordParagraph[]) {
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

/** Cuts a paragraph by the marks in it; an empty one is no stretch at all. */
export function stretchesOf(
  paragraph: WordParagraph,
  index: number,
  tableMark: string | undefined,
  printedAround: PrintedAround,
): Stretch[] {
  const { sent, text, table, end } = paragraph;
  const place = { row: table?.row ?? null, column: table?.column ?? null };
  const common = { ...place, paragraph: index, end };
  const marks = paragraph.bookmarks.filter(
    ({ name, sentStart, sentEnd }) =>
      ours.test(name) && name !== tableMark && sentStart < sentEnd,
  );
  if (marks.length > 0) {
    return marks.map((mark, at) => {
      const marked = { mark, next: marks[at + 1], isFirst: at === 0 };
      return {
        ...{ ...common, key: mark.name, marked: placeNamed(mark.name) },
        ...wordsOf(paragraph, marked, printedAround),
      };
    });
  }
  if (sent.trim() === "" && text.trim() === "" && !table) return [];
  const key =
    tableMark ?? (table ? `table ${table.table}` : `paragraph ${index}`);
  const marked = tableMark ? placeNamed(tableMark) : null;
  const whole = { from: 0, to: sent.length, text: sent, now: text };
  return [{ ...common, ...whole, key, marked }];
}

/** A mark among those of its paragraph. */
interface Marked {
  mark: WordBookmark;
  next: WordBookmark | undefined;
  isFirst: boolean;
}

const placeNamed = (mark: string) => Number(ours.exec(mark)?.[1]) - 1;

/**
 * The words of a mark. It reaches over those behind it, up to the next: what
 * is typed at a paragraph's end comes to stand there, and so does its last
 * letter, where LibreOffice saves a paragraph with comments. The first reaches
 * back to the beginning too: a paragraph joined to the next stands there.
 */
function wordsOf(
  paragraph: WordParagraph,
  { mark, next, isFirst }: Marked,
  printedAround: PrintedAround,
): Pick<Stretch, "from" | "to" | "text" | "now"> {
  const { sentStart: from, sentEnd: to } = mark;
  const { sent, text } = paragraph;
  const around = paragraph.table ? null : printedAround(placeNamed(mark.name));
  const [own, now] = [sent.slice(from, to), text.slice(mark.start, mark.end)];
  if (!around) {
    return { from, to, text: own, now: now + addedAfter(paragraph, mark) };
  }
  // A number that Word counts is not among the words.
  const label = paragraph.list ? [] : around.before;
  const nextLabel = next && printedAround(placeNamed(next.name))?.before;
  const front = (words: string) =>
    isFirst ? wordsIn(withoutLabel(words, label)) : "";
  const rest = (words: string) =>
    behind(withoutLabel(words, nextLabel ?? []), around.after);
  const before = front(sent.slice(0, from));
  const after = rest(sent.slice(to, next?.sentStart));
  return {
    from: from - before.length,
    to: to + after.length,
    text: before + own + after,
    now:
      front(text.slice(0, mark.start)) +
      now +
      rest(text.slice(mark.end, next?.start)),
  };
}

const wordsIn = (text: string) => (text.trim() === "" ? "" : text);

/** What stands in front of a block's words, but for the number printed there. */
function withoutLabel(words: string, labels: readonly string[]): string {
  const first = labels.find((label) => words.startsWith(label));
  if (first) return words.slice(first.length);
  const last = labels.find((label) => words.endsWith(label));
  return last ? words.slice(0, -last.length) : words;
}

/** What stands behind a block's words, but for what we print there. */
function behind(rest: string, printed: string): string {
  const at = printed === "" ? -1 : rest.indexOf(printed);
  return wordsIn(
    at < 0
      ? rest
      : rest.slice(0, at).trimEnd() + rest.slice(at + printed.length),
  );
}

/** What a tracked change put in right behind the words of a block. */
function addedAfter({ text, sent }: WordParagraph, mark: WordBookmark): string {
  const [rest, before] = [text.slice(mark.end), sent.slice(mark.sentEnd)];
  return rest.endsWith(before)
    ? rest.slice(0, rest.length - before.length)
    : "";
}
