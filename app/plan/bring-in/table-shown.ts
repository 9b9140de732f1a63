import type { Corrections } from "./brought-plan.ts";
import { type Understood, fieldOf } from "./corrected.ts";
import { namesOf } from "../../documents/plan-in/row-draft.ts";

/** A part of a table as it stands in the file, with what it is taken for. */
export function tableShown(
  { grids, mapping, titles, plan }: Understood,
  at: number,
  [from, to]: [number, number],
  said: Corrections,
) {
  const grid = grids.grids[at];
  const how = mapping.grids[at];
  if (!grid || !how) return null;
  const names = namesOf(how);
  const inView = grid.rows.slice(from, to);
  return {
    at,
    name: grid.name || `Table ${at + 1}`,
    isHidden: grid.isHidden,
    field: fieldOf.table(at),
    isLeftOut: how.isLeftOut,
    before: grid.before.map(({ text }) => text).filter((text) => text.trim()),
    columns: how.columns.map(({ index, field, isGuess }) => ({
      ...{ index, holds: field, isGuess },
      name: names[index] ?? "",
      field: fieldOf.column(at, index),
      isHidden: grid.hiddenColumns.includes(index),
    })),
    rows: inView.map(({ cells, isHidden }, row) => ({
      number: from + row + 1,
      kind: how.rows[from + row] ?? "left out",
      field: fieldOf.row(at, from + row),
      isCorrected: said[fieldOf.row(at, from + row)] !== undefined,
      isHidden,
      cells: cells.map(({ text, rest, fill }) => ({ text, rest, fill })),
    })),
    tags: Object.entries(mapping.tags).map(([colour, name]) => ({
      ...{ colour, name, field: fieldOf.tag(colour) },
    })),
    titles: titles.map((title, index) => ({
      field: fieldOf.title(title),
      read: title,
      title: plan.sections[index]?.title ?? title,
    })),
  };
}

export type TableShown = NonNullable<ReturnType<typeof tableShown>>;
