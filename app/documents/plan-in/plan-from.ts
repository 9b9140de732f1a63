import type { Effective } from "./carried.ts";
import { columnName } from "./column-place.ts";
import { hasHeads, saysMore } from "./columns.ts";
import type { Grid, GridRow, Grids } from "./grid.ts";
import { linesOf, printed } from "./plain-words.ts";
import type {
  GridMapping,
  PlanMapping,
  PlanRead,
  RowKind,
  RowRead,
} from "./plan-read.ts";
import { isLike, renamed } from "./renamed.ts";
import { type Draft, draftOf, goOn, namesOf } from "./row-draft.ts";
import { rowOf } from "./row-read.ts";
import { type Sections, createSections } from "./sections-read.ts";
import { filledCells, isNumberedTitle, wideText } from "./wide-rows.ts";
import { around } from "./words-around.ts";

/** What is gathered while the tables are walked. */
interface Walk {
  grids: Grids;
  mapping: PlanMapping;
  title: string | null;
  intro: string[];
  sections: Sections;
  rows: RowRead[];
  unread: Array<{ where: string; text: string }>;
  warnings: string[];
  /** The name of a sheet that heads its rows, until the first of them. */
  sheet: string | null;
  /** The row that is being read: the next may go on with it. */
  pending: Pending | null;
  /** What the next row may take words from. */
  above: Effective | null;
}

interface Pending {
  draft: Draft;
  how: GridMapping;
}

/**
 * Makes the plan of the tables of a file as a mapping understands them. Every
 * word lands once: in a field, at the head of a section or of the plan, or in
 * what went unread. Throws nothing: a mapping that does not fit reads less.
 */
export function planFrom(grids: Grids, mapping: PlanMapping): PlanRead {
  const walk: Walk = {
    ...{ grids, mapping, title: null, intro: [], rows: [], unread: [] },
    sections: createSections(),
    warnings: [...grids.warnings],
    pending: null,
    sheet: null,
    above: null,
  };
  let isFirst = true;
  for (const [at, grid] of grids.grids.entries()) {
    const how = mapping.grids[at];
    if (!how || how.isLeftOut) {
      leaveOut(walk, grid);
      continue;
    }
    before(walk, grid, how, isFirst);
    rowsOf(walk, grid, how, at);
    isFirst = false;
  }
  done(walk);
  end(walk, isFirst);
  return {
    title: walk.title,
    intro: walk.intro.join("\n"),
    sections: walk.sections.all(),
    rows: walk.rows,
    unread: walk.unread,
    warnings: [...walk.warnings, ...walk.sections.warnings()],
  };
}

/** What stands after the last table: titles of sections without rows, too. */
function end(walk: Walk, isAll: boolean): void {
  const { after, title } = walk.grids;
  const last = around(isAll ? after : [], { isFirst: isAll, leads: "none" });
  walk.title ??= last.title ?? title;
  walk.intro.push(...last.intro);
  if (isAll) return;
  let isHeaded = false;
  for (const passage of after) {
    const text = printed(passage);
    if (!text) continue;
    if (passage.heading !== null && walk.sections.any()) {
      walk.sections.begin(text);
      isHeaded = true;
    } else if (isHeaded) walk.sections.add(text);
    else walk.unread.push({ where: "After the last table", text });
  }
}

/** What stands before a table: the title, an introduction, a heading. */
function before(
  walk: Walk,
  grid: Grid,
  how: GridMapping,
  isFirst: boolean,
): void {
  const parts = walk.mapping.grids.filter(({ isLeftOut }) => !isLeftOut);
  const headless = !hasHeads(grid, how);
  const leads =
    !headless && isFirst
      ? "none"
      : headless && parts.length > 1
        ? "any"
        : "counted";
  const found = around(grid.before, { isFirst, leads });
  if (grid.before.length > 0) done(walk);
  walk.title ??= found.title;
  const isHeading = found.section !== null;
  if (isFirst || !walk.sections.any()) walk.intro.push(...found.intro);
  else if (found.intro.length > 0) walk.sections.add(found.intro.join("\n"));
  if (found.section) {
    walk.sections.begin(found.section.title);
    walk.sections.add(found.section.below.join("\n"));
    walk.above = null;
  }
  const isNamed = grid.name !== "" && !/^(table|sheet) ?\d+$/i.test(grid.name);
  walk.sheet =
    !isHeading && headless && isNamed && parts.length > 1 ? grid.name : null;
}

function rowsOf(
  walk: Walk,
  grid: Grid,
  mapped: GridMapping,
  gridAt: number,
): void {
  let how = mapped;
  for (const [at, row] of grid.rows.entries()) {
    const kind = how.rows[at] ?? "left out";
    if (kind === "header") {
      headed(walk, row);
      how = named(walk, grid, mapped, at);
    } else if (
      kind === "continuation" &&
      walk.pending &&
      isLike(walk.pending.how, how)
    ) {
      goOn(walk.pending.draft, row, gridAt, at);
    } else if (filledCells(row).length > 0) {
      done(walk);
      if (kind === "row" || kind === "continuation") {
        if (walk.sheet && walk.sections.begin(walk.sheet)) walk.above = null;
        walk.sheet = null;
        walk.pending = { draft: draftOf(grid, how, gridAt, at), how };
      } else wide(walk, grid, at, kind);
    }
  }
}

/** The columns as a header calls them; names that no section takes are unread. */
function named(walk: Walk, grid: Grid, mapped: GridMapping, at: number) {
  const { how, places } = renamed(grid, mapped, at);
  const isTaken = walk.pending !== null || walk.sections.isNamed();
  if (isTaken && mapped.rows[at + 1] !== "section") {
    unread(walk, grid, at, places);
  }
  return how;
}

function unread(walk: Walk, grid: Grid, at: number, places: readonly number[]) {
  for (const place of places) {
    const text = grid.rows[at]?.cells[place]?.text.trim() ?? "";
    walk.unread.push({ where: columnName(grid, at, place), text });
  }
}

/** The row that is read is whole. */
function done(walk: Walk): void {
  const { pending } = walk;
  walk.pending = null;
  if (pending) take(walk, pending);
}

/** A row of the plan, in the section that its own column may name. */
function take(walk: Walk, { draft, how }: Pending): void {
  const at = how.columns.find(({ field }) => field === "section")?.index ?? -1;
  const title = draft.texts[at] ?? "";
  if (title && walk.sections.begin(title, true)) walk.above = null;
  const { row, effective } = rowOf(draft, walk.above, {
    ...{ columns: how.columns, names: namesOf(how), tags: walk.mapping.tags },
    section: walk.sections.current(how),
  });
  walk.rows.push(row);
  walk.above = effective;
}

/** A header row may hold the title of a section under the name of a column. */
function headed(walk: Walk, { cells }: GridRow): void {
  for (const { text } of cells.filter((cell) => saysMore(cell.text))) {
    done(walk);
    const title = linesOf(text).slice(1).join(" ");
    if (!walk.sections.begin(title)) continue;
    walk.above = null;
    if (isNumberedTitle(title)) continue;
    walk.warnings.push(
      `“${title}” stands below the name of a column, and was taken for the title of a section.`,
    );
  }
}

const noRow: GridRow = { cells: [], isHeader: false, isHidden: false };

/** A row that runs over the whole table. */
function wide(walk: Walk, grid: Grid, at: number, kind: RowKind): void {
  const filled = filledCells(grid.rows[at] ?? noRow);
  const text = wideText(filled.map(([, cell]) => cell));
  if (kind === "section") {
    walk.sections.begin(text);
    walk.above = null;
  } else if (kind === "title" && walk.title === null) {
    walk.title = linesOf(text).join(" ");
  } else if (kind === "left out") {
    unread(walk, grid, at, [...new Map(filled).keys()]);
  } else if (kind === "title" || !walk.sections.any()) {
    // Who leads the plan as a whole, or what it aims at, heads no section.
    walk.intro.push(text);
  } else {
    walk.sections.add(text);
  }
}

/** Its words are listed as unread, cell by cell. */
function leaveOut(walk: Walk, grid: Grid): void {
  // The legend of our own file is no table of anybody.
  if (walk.rows.some(({ key }) => key !== null) && grid.name === "Legend")
    return;
  for (const { text } of grid.before) {
    if (text.trim()) walk.intro.push(text.trim());
  }
  for (const [at, row] of grid.rows.entries()) {
    for (const [place, { text }] of filledCells(row)) {
      walk.unread.push({
        where: columnName(grid, at, place),
        text: text.trim(),
      });
    }
  }
}
