import { createHash } from "node:crypto";
import { planFrom } from "../../documents/plan-in/plan-from.ts";
import {
  type PlanMapping,
  type PlanRead,
  columnFields,
  rowKinds,
} from "../../documents/plan-in/plan-read.ts";
import type { Corrections, Reading } from "./brought-plan.ts";

/** The field of a page that corrects something of a file, by its place. */
export const fieldOf = {
  table: (grid: number) => `tables.g${grid}`,
  column: (grid: number, column: number) => `columns.g${grid}c${column}`,
  row: (grid: number, row: number) => `rows.g${grid}r${row}`,
  tag: (colour: string) => `tags.c${colour}`,
  /** Of a section, by what the file calls it: its place may change. */
  title: (title: string) =>
    `titles.t${createHash("sha256").update(title).digest("hex").slice(0, 12)}`,
};

/** A plan as a file is understood by now. */
export interface Understood extends Reading {
  plan: PlanRead;
  /** What the file calls each section. */
  titles: string[];
}

/** Understands a file as it is corrected. Throws nothing. */
export function understood(
  { grids, mapping }: Reading,
  said: Corrections,
): Understood {
  const corrected = mappingWith(mapping, said);
  const plan = planFrom(grids, corrected);
  return {
    ...{ grids, mapping: corrected },
    titles: plan.sections.map(({ title }) => title),
    plan: {
      ...plan,
      sections: plan.sections.map((section) => ({
        ...section,
        title: said[fieldOf.title(section.title)] || section.title,
      })),
    },
  };
}

function mappingWith(mapping: PlanMapping, said: Corrections): PlanMapping {
  return {
    grids: mapping.grids.map(({ columns, rows, isLeftOut }, grid) => ({
      columns: columns.map((column) => {
        const chosen = said[fieldOf.column(grid, column.index)];
        const field = columnFields.find((one) => one === chosen);
        return field ? { ...column, field, isGuess: false } : column;
      }),
      rows: rows.map((kind, row) => {
        const chosen = said[fieldOf.row(grid, row)];
        return rowKinds.find((one) => one === chosen) ?? kind;
      }),
      isLeftOut: leftOut(said[fieldOf.table(grid)], isLeftOut),
    })),
    tags: Object.fromEntries(
      Object.entries(mapping.tags)
        .map(([colour, name]) => [colour, said[fieldOf.tag(colour)] ?? name])
        .filter(([, name]) => name !== ""),
    ),
  };
}

const leftOut = (chosen: string | undefined, isLeftOut: boolean) =>
  chosen === undefined ? isLeftOut : chosen === "out";
