import { namesOf } from "../../documents/plan-in/row-draft.ts";
import type {
  ColumnField,
  RowRead,
  SectionRead,
} from "../../documents/plan-in/plan-read.ts";
import type { Corrections, Reading } from "./brought-plan.ts";
import { type Counts, countsOf } from "./counts.ts";
import { understood } from "./corrected.ts";
import { type Stands, partRows } from "./standing.ts";

/** What a file holds, to be written into a plan. */
export interface PlanOfFile {
  sections: ReadonlyArray<
    Pick<SectionRead, "title" | "lead" | "intro" | "aspirations">
  >;
  rows: readonly RowRead[];
  /** As the file names and orders them. */
  columns: ReadonlyArray<{ field: ColumnField; name: string }>;
  /** The colours of its tags, by name: "RRGGBB". */
  colours: Readonly<Record<string, string>>;
  counts: Counts;
}

/** Makes of a file what it holds of a plan, as it is understood by now. */
export function planOfFile(asked: {
  /** What the reader gave, as JSON. */
  reading: string;
  corrections: Corrections;
}): PlanOfFile {
  // Written by `bringFile`, from what the reader gave.
  const reading = JSON.parse(asked.reading) as Reading;
  const { plan, mapping } = understood(reading, asked.corrections);
  const columns = new Map<string, { field: ColumnField; name: string }>();
  for (const how of mapping.grids.filter(({ isLeftOut }) => !isLeftOut)) {
    const names = namesOf(how);
    for (const { field, index } of how.columns) {
      const name = names[index] ?? "";
      const key = field === "other" ? `other ${name}` : field;
      if (!columns.has(key)) columns.set(key, { field, name });
    }
  }
  // What is kept by the name of its column, whatever else that holds.
  for (const name of plan.rows.flatMap(({ other }) => Object.keys(other))) {
    if (!columns.has(`other ${name}`))
      columns.set(`other ${name}`, { field: "other", name });
  }
  return {
    sections: plan.sections,
    rows: plan.rows,
    columns: [...columns.values()].filter(
      ({ field }) => field !== "section" && field !== "key",
    ),
    colours: Object.fromEntries(
      Object.entries(mapping.tags).map(([colour, name]) => [name, colour]),
    ),
    counts: countsOf(plan),
  };
}

/** Of what a file holds, what its plan does not have: rows with their sections. */
export function onlyNew(read: PlanOfFile, stands: Stands): PlanOfFile {
  const { fresh } = partRows(read.rows, stands);
  if (fresh.length === read.rows.length) return read;
  const used = new Set(fresh.map(({ section }) => section));
  const kept = [...read.sections.keys()].filter((at) => used.has(at));
  const sections = read.sections.filter((_, at) => used.has(at));
  const rows = fresh.map((row) => ({
    ...row,
    section: row.section === null ? null : kept.indexOf(row.section),
  }));
  return { ...read, sections, rows, counts: countsOf({ sections, rows }) };
}
