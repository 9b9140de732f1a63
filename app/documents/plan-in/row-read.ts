import { actionsIn, pairsOf } from "./actions-in.ts";
import { besideRag, ragSaid, statusAhead } from "./cell-words.ts";
import { ragOfColour } from "./colours.ts";
import { type Effective, effectiveOf } from "./carried.ts";
import type { ColumnField, ColumnRead, RowRead } from "./plan-read.ts";
import { linesOf } from "./plain-words.ts";
import type { Draft } from "./row-draft.ts";

/** What a row is read with. */
export interface Reading {
  columns: readonly ColumnRead[];
  /** Names of the columns, each its own. */
  names: readonly string[];
  tags: Readonly<Record<string, string>>;
  section: number | null;
}

/** Makes a row of the plan; `above` is the one that it may go on with. */
export function rowOf(
  draft: Draft,
  above: Effective | null,
  reading: Reading,
): { row: RowRead; effective: Effective } {
  const effective = effectiveOf(draft, above, reading.columns);
  const doubts: string[] = [...effective.doubts];
  const said = (field: ColumnField) =>
    valueOf(field, effective, reading) || null;
  const mixed = said("gapAndActions");
  const actions = [
    ...actionsFrom("gapAndActions", draft, effective, reading),
    ...actionsFrom("actions", draft, effective, reading),
  ];
  const owners = said("owners");
  const byWhen = said("byWhen");
  const pairs = pairsOf(actions, owners, byWhen);
  if (pairs === null) doubts.push(unpaired(actions, owners, byWhen));
  const progress = said("progress");
  const rag = ragIn(draft, effective, reading, doubts);
  const status = said("status") ?? rag.rest;
  const row: RowRead = {
    section: reading.section,
    ref: said("reference"),
    evidence: said("evidence"),
    gap: [mixed, said("gap")].filter(Boolean).join("\n") || null,
    ...{ actions, owners, byWhen, pairs },
    byWhenDate: dateIn(draft, reading.columns),
    ...{ rag: rag.rag, ragBy: rag.by },
    status: status ?? statusFrom(progress, reading, doubts),
    measure: said("measure"),
    progress,
    tags: tagsOf(draft, reading, said("tags")),
    other: {
      ...othersOf(effective, reading),
      // Two columns speak of how far it is: neither is lost.
      ...(rag.rest && rag.rest !== status && { [rag.name]: rag.rest }),
    },
    raw: rawOf(draft, reading.names),
    carried: effective.carried,
    doubts: [...doubts, ...remarksOn(draft, reading.names)],
    key: draft.key,
    from: { grid: draft.grid, rows: draft.rows },
  };
  return { row, effective };
}

/** Words of a field; of two columns with one field both, parted by a line. */
function valueOf(
  field: ColumnField,
  { texts }: Effective,
  { columns }: Reading,
): string {
  return columns
    .filter((column) => column.field === field)
    .flatMap(({ index }) => texts[index] || [])
    .join("\n");
}

function actionsFrom(
  field: "actions" | "gapAndActions",
  draft: Draft,
  { texts }: Effective,
  { columns }: Reading,
): string[] {
  return columns
    .filter((column) => column.field === field)
    .flatMap(({ index }) => {
      const text = texts[index] ?? "";
      const lines = linesOf(text);
      // A file of ours names its actions: a line for each of them.
      const named = draft.key?.split(/\s+/).length ?? 0;
      if (named > 1 && lines.length === named - 1) return lines;
      const passages = (draft.cells[index] ?? []).flatMap(
        (cell) => cell.passages,
      );
      // What was put together of several rows has its words in its text alone.
      const own =
        draft.hasContinued || draft.texts[index] === "" ? [] : passages;
      return actionsIn(text, own, field === "gapAndActions");
    });
}

function unpaired(
  actions: readonly string[],
  owners: string | null,
  byWhen: string | null,
): string {
  const lines = (text: string | null, one: string, many: string) => {
    const count = linesOf(text ?? "").length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  const said = [
    `${actions.length} actions`,
    ...lines(owners, "line of owners", "lines of owners"),
    ...lines(byWhen, "date", "dates"),
  ];
  const last = said.pop();
  return `It is not said which of ${said.join(", ")} and ${last} belong together.`;
}

interface RagFound {
  rag: RowRead["rag"];
  by: RowRead["ragBy"];
  /** What the cell says beyond its colour. */
  rest: string | null;
  /** What its column is called. */
  name: string;
}

function ragIn(
  draft: Draft,
  { texts }: Effective,
  { columns, names }: Reading,
  doubts: string[],
): RagFound {
  const column = columns.find(({ field }) => field === "rag");
  const shown = column ?? columns.find(({ field }) => field === "status");
  const fill = draft.cells[shown?.index ?? -1]?.[0]?.fill ?? null;
  const coloured = fill === null ? null : ragOfColour(fill);
  const name = names[column?.index ?? -1] ?? "";
  const text = column ? (texts[column.index] ?? "") : "";
  const said = ragSaid(text);
  if (said) {
    if (coloured && coloured !== said.rag) {
      doubts.push(`The cell says ${text.trim()}, but its colour is another.`);
    }
    return { ...said, name, rest: besideRag(text) };
  }
  if (!coloured) return { rag: null, by: null, name, rest: text || null };
  doubts.push("Red, amber or green is told by the colour of the cell alone.");
  return { rag: coloured, by: "colour", name, rest: text || null };
}

function statusFrom(
  progress: string | null,
  { columns }: Reading,
  doubts: string[],
): string | null {
  if (progress === null || columns.some(({ field }) => field === "status"))
    return null;
  const status = statusAhead(progress);
  if (status) doubts.push("Its status is how its progress begins.");
  return status;
}

function dateIn(draft: Draft, columns: readonly ColumnRead[]): string | null {
  const at = columns.find(({ field }) => field === "byWhen")?.index ?? -1;
  const dates = (draft.cells[at] ?? []).flatMap(({ date }) => date ?? []);
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function tagsOf(
  draft: Draft,
  { columns, tags }: Reading,
  said: string | null,
): string[] {
  const marks = columns
    .filter(({ field }) => field !== "rag" && field !== "status")
    .flatMap(({ index }) =>
      (draft.cells[index] ?? []).flatMap(({ fill, passages }) => [
        ...(fill ? [fill] : []),
        ...passages.flatMap(({ highlights }) => highlights),
      ]),
    );
  const named = (said ?? "").split(/[\n,;]/).flatMap((tag) => tag.trim() || []);
  return [...new Set([...named, ...marks.flatMap((mark) => tags[mark] ?? [])])];
}

/** Of which a row has one: the first column says it. */
const single = new Set<ColumnField>(["section", "rag", "key"]);

/** What no field takes: a second column of a single one is kept by its name. */
const othersOf = ({ texts }: Effective, { columns, names }: Reading) =>
  Object.fromEntries(
    columns.flatMap(({ field, index }) => {
      const text = texts[index] ?? "";
      const isSecond =
        single.has(field) &&
        columns.find((column) => column.field === field)?.index !== index;
      return (field === "other" || isSecond) && text
        ? [[names[index] ?? "", text]]
        : [];
    }),
  );

const rawOf = ({ cells }: Draft, names: readonly string[]) =>
  Object.fromEntries(
    cells.flatMap((here, at) => {
      const text = here.flatMap((cell) => cell.text.trim() || []).join("\n");
      return text ? [[names[at] ?? "", text]] : [];
    }),
  );

function remarksOn(draft: Draft, names: readonly string[]): string[] {
  const wide = draft.cells.flatMap(([cell], at) =>
    cell && cell.across > 1 && cell.text.trim() ? at : [],
  );
  return [
    ...wide.map(
      (at) => `One cell runs over “${names[at]}” and what stands beside it.`,
    ),
    ...(draft.hasContinued
      ? ["It was put together of several rows of the table."]
      : []),
    ...(draft.isHidden ? ["Its row is hidden in the file."] : []),
  ];
}
