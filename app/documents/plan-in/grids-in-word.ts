import type {
  WordCellPlace,
  WordDocument,
  WordParagraph,
} from "../word-in/word-document.ts";
import {
  aboutLinks,
  blank,
  cellOf,
  isSafe,
  passageOf,
  rests,
  squared,
  withoutHollow,
} from "./cells.ts";
import { oursIn } from "../plan-out/printed-plan.ts";
import { keyOfMarks } from "../plan-out/word-marks.ts";
import { isAside } from "../word-out/bookmarks.ts";
import type { Cell, Grid, GridRow, Grids, Passage } from "./grid.ts";

/** The tables of a Word file, and the paragraphs around them. */
export function gridsInWord(document: WordDocument): Grids {
  const { words, around, order, marks } = sorted(document);
  const grids: Grid[] = [];
  let before: Passage[] = [];
  for (const table of order) {
    before.push(...(around.get(table) ?? []));
    const rows = squared(rowsOf(document, table, { words, marks }));
    if (rows.length === 0) continue;
    const name = `Table ${grids.length + 1}`;
    const grid = { name, before, rows, hiddenColumns: [], isHidden: false };
    grids.push(withoutHollow(grid));
    before = [];
  }
  const after = [...before, ...(around.get(null) ?? [])];
  const { title, warnings, properties } = document;
  const ours = oursIn(properties);
  return {
    ...{ title, grids, after, warnings: [...warnings, ...told(document)] },
    ...(ours && { ours }),
  };
}

/**
 * Sorts paragraphs by cell, and those in no table by the table that comes next
 * (null: by none), with the tables in their order.
 */
function sorted(document: WordDocument) {
  const words = new Map<string, Passage[]>();
  const around = new Map<number | null, Passage[]>();
  const order = new Set<number>();
  const marks = new Map<string, string[]>();
  let waiting: Passage[] = [];
  for (const paragraph of document.paragraphs) {
    const place = placeIn(document, paragraph.table);
    const passage = passageFrom(paragraph);
    if (!place) {
      if (passage.text !== "" && !isOurOwn(paragraph)) waiting.push(passage);
      continue;
    }
    if (!order.has(place.table)) {
      around.set(place.table, waiting);
      order.add(place.table);
      waiting = [];
    }
    const row = `${place.table} ${place.row}`;
    const names = paragraph.bookmarks.map(({ name }) => name);
    if (names.length > 0) {
      marks.set(row, [...(marks.get(row) ?? []), ...names]);
    }
    const key = keyOf(place);
    const said = words.get(key);
    if (said) said.push(passage);
    else words.set(key, [passage]);
  }
  return { words, around: around.set(null, waiting), order, marks };
}

/** All of it is what our file says of itself; what was added is somebody's. */
const isOurOwn = ({ text, bookmarks }: WordParagraph) =>
  bookmarks.some(
    ({ name, start, end }) =>
      isAside(name) && start === 0 && end === text.length,
  );

const keyOf = ({ table, row, column }: WordCellPlace) =>
  `${table} ${row} ${column}`;

/**
 * Where words of a table in a cell belong: to that cell when others beside it
 * say something; else the outer table only lays out the page.
 */
function placeIn(
  { tables }: WordDocument,
  place: WordCellPlace | null,
): WordCellPlace | null {
  let now = place;
  for (;;) {
    const within = now ? tables[now.table]?.within : undefined;
    const row = within && tables[within.table]?.rows[within.row];
    const isPart = row?.cells.some(
      ({ column, text, goesOn }) =>
        column !== within?.column && (text.trim() !== "" || goesOn),
    );
    if (!within || !isPart) return now;
    now = within;
  }
}

function passageFrom(paragraph: WordParagraph): Passage {
  const { text, heading, list, bold, links, highlights } = paragraph;
  const words = text.trim();
  const label = list?.ordered ? list.label : "";
  return passageOf(words === "" ? label : words, {
    heading,
    bold,
    ...(list && { list: list.ordered ? "number" : "bullet" }),
    ...(words !== "" && label !== "" && { label }),
    ...(links && { links: links.filter(({ href }) => isSafe(href)) }),
    ...(highlights && { highlights }),
  });
}

function rowsOf(
  { tables }: WordDocument,
  table: number,
  {
    words,
    marks,
  }: {
    words: ReadonlyMap<string, readonly Passage[]>;
    marks: ReadonlyMap<string, readonly string[]>;
  },
): GridRow[] {
  const above = new Set<number>();
  return (tables[table]?.rows ?? []).map(({ isHeader, cells }, row) => {
    const inRow: Cell[] = [];
    const columns = new Set(cells.map(({ column }) => column));
    for (const { column, columns: across, goesOn, fill = null } of cells) {
      while (inRow.length < column) inRow.push(blank);
      const said = words.get(keyOf({ table, row, column })) ?? [];
      // A cell that goes on below nothing is one of its own.
      const rest = goesOn && above.has(column) ? "down" : null;
      inRow.push(cellOf(said, { rest, across, fill }));
      for (let more = 1; more < across; more++) inRow.push(rests.across);
    }
    above.clear();
    for (const column of columns) above.add(column);
    const key = keyOfMarks(marks.get(`${table} ${row}`) ?? []);
    return { cells: inRow, isHeader, isHidden: false, ...(key && { key }) };
  });
}

function told({ changes, comments, paragraphs }: WordDocument): string[] {
  const led = paragraphs.flatMap(({ links = [] }) => links);
  const unsafe = led.filter(({ href }) => !isSafe(href)).length;
  return [
    changes.length > 0 &&
      "The file has tracked changes. It was read as if all of them were accepted.",
    comments.length > 0 &&
      `The file has ${comments.length === 1 ? "a comment" : `${comments.length} comments`} in its margin. ${comments.length === 1 ? "It was" : "They were"} not read.`,
    aboutLinks(unsafe),
  ].filter((sentence) => typeof sentence === "string");
}
