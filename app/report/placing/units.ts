import type {
  WordDocument,
  WordParagraph,
  WordPlace,
} from "../../documents/word-in/word-document.ts";
import {
  type Place,
  type PrintedAround,
  type Stretch,
  marksOfTables,
  stretchesOf,
} from "./stretches.ts";

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
interface Part extends Place {
  at: number;
}

/** On the heading of an annex: from there on nothing is of the report. */
const annexMark = "_cf_annex";

/**
 * Cuts a document into what may be blocks, in order: by our bookmarks where
 * there are some, else paragraph by paragraph and table by table.
 */
export function unitsOf(
  document: Pick<WordDocument, "paragraphs">,
  printedAround: PrintedAround,
): Unit[] {
  const paragraphs = beforeAnnex(document.paragraphs);
  const tables = marksOfTables(paragraphs);
  const units: Array<{ key: string; parts: Stretch[] }> = [];
  const byMark = new Map<string, { key: string; parts: Stretch[] }>();
  paragraphs.forEach((paragraph, index) => {
    const tableMark = tables.get(paragraph.table?.table ?? -1);
    const found = stretchesOf(paragraph, index, tableMark, printedAround);
    for (const stretch of found) {
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
  return (
    { paragraph, sentAt }: WordPlace,
    edge: "start" | "end",
  ): InUnit | null => {
    const here = byParagraph.get(paragraph) ?? [];
    // Where two blocks meet, what begins there is on the second of them.
    const begun =
      edge === "start" &&
      here.find(({ from, to }) => from <= sentAt && sentAt < to);
    const part =
      (begun || here.find(({ from, to }) => from <= sentAt && sentAt <= to)) ??
      // Before or after the words of the block, such as a number or a priority.
      here.toSorted((a, b) => away(a, sentAt) - away(b, sentAt))[0];
    if (!part) return null;
    const within = Math.min(Math.max(sentAt, part.from), part.to);
    return { unit: part.unit, at: part.at + within - part.from };
  };
}

const away = ({ from, to }: Part, at: number) =>
  Math.min(Math.abs(from - at), Math.abs(to - at));
