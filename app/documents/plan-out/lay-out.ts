import { ragSaid } from "#workflows/action.ts";
import { wishOf } from "../pdf-out/fit.ts";
import type { ColumnField } from "../plan-in/plan-read.ts";
import { ragWords } from "./looks.ts";
import type {
  PrintedPlan,
  PrintedRow,
  PrintedSection,
} from "./printed-plan.ts";

/** A cell as every file of a plan has it. */
export interface LaidCell {
  text: string;
  /** How many rows it runs down; 0 where a cell above it runs over it. */
  down: number;
}

export interface LaidRow extends Pick<
  PrintedRow,
  "key" | "date" | "rag" | "tags"
> {
  cells: readonly LaidCell[];
}

export interface LaidSection {
  title: string;
  /** What is said under its title: who leads it, what it is about. */
  lead: string;
  intro: string;
  aspirations: readonly string[];
  /** As this section calls the columns. */
  names: readonly string[];
  rows: readonly LaidRow[];
}

/** A plan as the table or tables that every kind of file prints. */
export interface LaidPlan {
  columns: ReadonlyArray<{
    field: ColumnField;
    name: string;
    /** How much of the width it takes, beside the others. */
    share: number;
  }>;
  sections: readonly LaidSection[];
}

/**
 * Lays a plan out: its own columns in its own order, cells that go on from
 * the row above as one, ratings by letter and word. Tags that no column shows
 * get one, at the end.
 */
export function layOut(plan: PrintedPlan): LaidPlan {
  const shown = withTags(plan);
  const sections = inOne(
    shown.sections.map((section) => laid(section, shown)),
    shown,
  );
  const columns = shown.columns.map(({ field, name }, at) => ({
    field,
    name,
    share: wishOf(
      sections.flatMap(({ names, rows }) => [
        names[at] ?? "",
        ...rows.map(({ cells }) => cells[at]?.text ?? ""),
      ]),
    ),
  }));
  return { columns, sections };
}

/** The width that each column gets of so much, in whole steps. */
export function sharedOut(
  columns: ReadonlyArray<{ share: number }>,
  width: number,
): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / all));
}

/** Whether a plan rates its rows: a legend is for those that do. */
export const isRated = ({ columns }: Pick<PrintedPlan, "columns">): boolean =>
  columns.some(({ field }) => field === "rag");

const tagsName = "Tags";

function withTags(plan: PrintedPlan): PrintedPlan {
  const rows = plan.sections.flatMap((section) => section.rows);
  const isShown = plan.columns.some(({ field }) => field === "tags");
  if (isShown || rows.every(({ tags }) => tags.length === 0)) return plan;
  return {
    ...plan,
    columns: [...plan.columns, { field: "tags", name: tagsName }],
    sections: plan.sections.map((section) => ({
      ...section,
      columnNames: section.columnNames && [...section.columnNames, tagsName],
      rows: section.rows.map((row) => ({ ...row, cells: filled(row, plan) })),
    })),
  };
}

/** As many cells as the plan has columns, and one for the tags. */
const filled = ({ cells, tags }: PrintedRow, { columns }: PrintedPlan) => [
  ...columns.map((_, at) => cells[at] ?? ""),
  tags.join("\n"),
];

function laid(section: PrintedSection, { columns }: PrintedPlan): LaidSection {
  const { title, lead, intro, aspirations, columnNames, rows } = section;
  return {
    ...{ title, lead: leadLine(lead), intro, aspirations },
    names: columns.map(({ name }, at) => columnNames?.[at] ?? name),
    rows: rows.map(({ key, date, rag, tags, ...row }, index) => ({
      ...{ key, date, rag, tags },
      cells: columns.map(({ field }, at) => ({
        text: textOf(field, row.cells[at] ?? "", { rag, tags }),
        down: isCarried(rows, index, at) ? 0 : reach(rows, index, at),
      })),
    })),
  };
}

/** A plan whose sections are a column is one table, with nothing between. */
function inOne(sections: LaidSection[], { columns }: PrintedPlan) {
  const [first] = sections;
  const isFlat =
    columns.some(({ field }) => field === "section") &&
    sections.every(
      ({ lead, intro, aspirations, names }) =>
        lead === "" &&
        intro === "" &&
        aspirations.length === 0 &&
        names.every((name, at) => name === columns[at]?.name),
    );
  if (!first || !isFlat) return sections;
  return [{ ...first, title: "", rows: sections.flatMap(({ rows }) => rows) }];
}

/** The first row of a section has none above it to go on from. */
const isCarried = (rows: readonly PrintedRow[], row: number, column: number) =>
  row > 0 && (rows[row]?.carried.includes(column) ?? false);

function reach(rows: readonly PrintedRow[], row: number, column: number) {
  let next = row + 1;
  while (isCarried(rows, next, column)) next += 1;
  return next - row;
}

function textOf(
  field: ColumnField,
  text: string,
  { rag, tags }: Pick<PrintedRow, "rag" | "tags">,
): string {
  if (field === "tags") return text || tags.join("\n");
  return field === "rag" && rag ? rated(rag, text) : text;
}

/** A rating in our words; what its cell says beside them follows. */
function rated(rag: NonNullable<PrintedRow["rag"]>, text: string): string {
  const { letter, word } = ragSaid(rag);
  const words = ragWords(rag);
  const said = text.replace(/^[■▲●]\s*/u, "");
  const same = [letter, word, words, ""].map((one) => one.toLowerCase());
  if (same.includes(said.trim().toLowerCase())) return words;
  // What was printed once is not said twice when it is printed again.
  return said.startsWith(`${words}\n`) ? said : `${words}\n${said}`;
}

/** A name alone does not say what it is the name of. */
const leadLine = (lead: string) =>
  lead === "" || /^lead\b/i.test(lead) ? lead : `Lead officer: ${lead}`;
