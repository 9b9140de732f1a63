import {
  type ComparedRow,
  type RowPair,
  compareRows,
} from "#workflows/plan-compare.ts";
import type {
  PrintedPlan,
  PrintedRow,
  PrintedSection,
} from "../../documents/plan-out/printed-plan.ts";
import { noSectionTitle } from "../sections.ts";
import { ragWords } from "../words.ts";

/** A row or a section of a printed plan, as it is compared. */
interface Named extends ComparedRow {
  name: string;
  section: string;
  /** Its place in its section, from 1. */
  place: number;
  /** What a cell is called on a page, by the name it is compared under. */
  names: Readonly<Record<string, string>>;
}

/** One difference between two plans. */
export interface PlanChange {
  how: "changed" | "added" | "removed" | "moved";
  what: "section" | "row";
  /** What it is called on the later side, or where it last stood. */
  name: string;
  section: string;
  /** Where it stood and stands, for what was moved; null for the rest. */
  moved: { from: string; to: string } | null;
  /** Each field that differs, or all that it says where one side has none. */
  fields: Array<{ label: string; before: string; after: string }>;
}

/**
 * What changed between two printed plans: first what changed, then what was
 * added, removed and only moved; sections before rows.
 */
export function planChanges(
  before: PrintedPlan,
  after: PrintedPlan,
): PlanChange[] {
  const isShared = rowsShared(before, after);
  const all = [
    ...changesIn("section", sectionsOf(before), sectionsOf(after)),
    ...changesIn("row", rowsOf(before, isShared), rowsOf(after, isShared)),
  ];
  return order.flatMap((kind) => all.filter(({ how }) => how === kind));
}

const order = ["changed", "added", "removed", "moved"] as const;

function changesIn(
  what: PlanChange["what"],
  before: Named[],
  after: Named[],
): PlanChange[] {
  const found = compareRows(before, after);
  const moves = new Set(found.moved.map((pair) => pair.after));
  const movedOf = (pair: RowPair<Named>) =>
    moves.has(pair.after)
      ? { from: placeOf(pair.before), to: placeOf(pair.after) }
      : null;
  const changed = new Set(found.changed.map((pair) => pair.after));
  const one = (row: Named) => ({ what, name: row.name, section: row.section });
  const whole = (row: Named, side: "before" | "after") =>
    Object.entries(row.cells)
      .filter(([, text]) => text !== "")
      .map(([cell, text]) => ({
        ...{ label: row.names[cell] ?? cell, before: "", after: "" },
        [side]: text,
      }));
  return [
    ...found.changed.map((pair) => ({
      ...{ how: "changed" as const, ...one(pair.after) },
      moved: movedOf(pair),
      fields: pair.fields.map((cell) => ({
        label: pair.after.names[cell] ?? pair.before.names[cell] ?? cell,
        before: pair.before.cells[cell] ?? "",
        after: pair.after.cells[cell] ?? "",
      })),
    })),
    ...found.added.map((row) => ({
      ...{ how: "added" as const, ...one(row), moved: null },
      fields: whole(row, "after"),
    })),
    ...found.removed.map((row) => ({
      ...{ how: "removed" as const, ...one(row), moved: null },
      fields: whole(row, "before"),
    })),
    ...found.moved
      .filter((pair) => !changed.has(pair.after))
      .map((pair) => ({
        ...{ how: "moved" as const, ...one(pair.after) },
        ...{ moved: movedOf(pair), fields: [] },
      })),
  ];
}

const placeOf = ({ section, place }: Named) =>
  section ? `row ${place} of “${section}”` : `section ${place}`;

/** Sections are known by what they are called. */
const sectionsOf = ({ sections }: PrintedPlan): Named[] =>
  sections.map(({ lead, intro, aspirations, ...section }, index) => {
    const title = section.title || noSectionTitle;
    return {
      ...{ key: title, name: title, section: "", place: index + 1 },
      names: {},
      cells: {
        "Lead officer": lead,
        Introduction: intro,
        Aspirations: aspirations.join("\n"),
      },
    };
  });

const rowIdOf = ({ key }: PrintedRow) => key.split(" ")[0] ?? key;

/** The rows that one side shows in several lines: one for each action. */
function rowsShared(...plans: PrintedPlan[]): (row: PrintedRow) => boolean {
  const shared = new Set<string>();
  for (const { sections } of plans) {
    const seen = new Set<string>();
    for (const row of sections.flatMap(({ rows }) => rows)) {
      const id = rowIdOf(row);
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return (row) => shared.has(rowIdOf(row));
}

/** A row stays the same when it gets another action. */
const rowsOf = (
  { columns, sections }: PrintedPlan,
  isShared: (row: PrintedRow) => boolean,
): Named[] =>
  sections.flatMap((section) =>
    section.rows.map((row, index) => ({
      key: isShared(row) ? row.key : rowIdOf(row),
      name: nameOf(columns, row),
      ...{ section: section.title || noSectionTitle, place: index + 1 },
      ...cellsOf(columns, section, row),
    })),
  );

/** A column of a field of ours may be called otherwise by then: same cell. */
function cellsOf(
  columns: PrintedPlan["columns"],
  section: PrintedSection,
  row: PrintedRow,
): Pick<Named, "cells" | "names"> {
  const sectionTitle = section.title || noSectionTitle;
  const cells: Record<string, string> = { section: sectionTitle };
  const names: Record<string, string> = { section: "Section" };
  columns.forEach(({ name, field }, index) => {
    const text = row.cells[index] ?? "";
    const known = field === "other" ? `other ${name}` : field;
    const cell = known in cells ? `${known} ${index}` : known;
    names[cell] = name;
    cells[cell] =
      field === "rag"
        ? [row.rag && ragWords(row.rag), text].filter(Boolean).join("\n")
        : field === "tags"
          ? row.tags.join("\n")
          : text;
  });
  return { cells, names };
}

const naming = ["actions", "gapAndActions", "gap", "evidence", "reference"];

/** The first line of what a row is about. */
function nameOf(columns: PrintedPlan["columns"], row: PrintedRow): string {
  const texts = naming.map(
    (name) => row.cells[columns.findIndex(({ field }) => field === name)],
  );
  const [words = ""] = [...texts, ...row.cells].filter(Boolean);
  return words.split("\n")[0] ?? "";
}
