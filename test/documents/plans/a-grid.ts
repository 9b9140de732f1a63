import type {
  Cell,
  Grid,
  GridRow,
  Grids,
  Passage,
} from "#app/documents/plan-in/grid.ts";
import type { PlanRead, RowRead } from "#app/documents/plan-in/plan-read.ts";

/** A cell as a test writes it down; "^" goes on from the one above. */
export type Made = string | (Partial<Cell> & { bold?: boolean });

/** A paragraph as a file would have it. */
export const passage = (
  text: string,
  more: Partial<Passage> = {},
): Passage => ({
  ...{ text, heading: null, list: null, bold: false },
  ...{ links: [], highlights: [] },
  ...more,
});

export const heading = (text: string, level = 1): Passage =>
  passage(text, { heading: level, bold: true });

/** Words over so many columns. */
export const over = (across: number, text: string, more: Made = {}): Made => ({
  ...{ text, across },
  ...(typeof more === "string" ? {} : more),
});

function cellsOf(made: Made): Cell[] {
  const { bold = false, ...cell } =
    typeof made === "string" ? { text: made } : made;
  const isRest = cell.text === "^";
  const text = isRest ? "" : (cell.text ?? "");
  const across = cell.across ?? 1;
  const blank: Cell = {
    ...{ text: "", passages: [], across: 1, fill: null, date: null },
    ...{ rest: "across" as const, isFormula: false },
  };
  const lines = text === "" ? [] : text.split("\n");
  return [
    {
      ...{ ...blank, passages: lines.map((line) => passage(line, { bold })) },
      ...cell,
      ...{ text, across, rest: isRest ? ("down" as const) : null },
    },
    ...Array.from({ length: across - 1 }, () => blank),
  ];
}

/** A row of a table, as header where the file says so. */
export const row = (...made: Made[]): GridRow => ({
  cells: made.flatMap(cellsOf),
  ...{ isHeader: false, isHidden: false },
});

export const header = (...names: string[]): GridRow => ({
  ...row(...names.map((text) => ({ text, bold: true }))),
  isHeader: true,
});

/** A table as wide as its widest row. */
export function grid(rows: readonly GridRow[], more: Partial<Grid> = {}): Grid {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    ...{ name: "", before: [], hiddenColumns: [], isHidden: false },
    rows: rows.map((one) => ({
      ...one,
      cells: Array.from(
        { length: width },
        (_, at) => one.cells[at] ?? cellsOf("")[0],
      ).flatMap((cell) => cell ?? []),
    })),
    ...more,
  };
}

/** A file of such tables. */
export const file = (...grids: Grid[]): Grids => ({
  ...{ title: null, grids, after: [], warnings: [] },
});

/** All the lines of a file that stand nowhere in what was read of it. */
export function lostOf(grids: Grids, plan: PlanRead): string[] {
  const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  const kept = flat(textsIn(plan).join(" "));
  const texts = [
    ...grids.grids.flatMap(({ before, rows }) => [
      ...before.map(({ text }) => text),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ]),
    ...grids.after.map(({ text }) => text),
  ];
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => !kept.includes(flat(line)));
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    key,
    ...textsIn(inside),
  ]);
};

/** What most tests look at in a row. */
export const shown = ({ sections }: PlanRead, one: RowRead | undefined) =>
  one && {
    section:
      one.section === null ? null : (sections[one.section]?.title ?? null),
    ...{ ref: one.ref, evidence: one.evidence, gap: one.gap },
    ...{ actions: one.actions, owners: one.owners, byWhen: one.byWhen },
    ...{ rag: one.rag, status: one.status, measure: one.measure },
    ...{ progress: one.progress, tags: one.tags },
  };
