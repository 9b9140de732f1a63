import type {
  PrintedPlan,
  PrintedRow,
  PrintedSection,
} from "../../documents/plan-out/printed-plan.ts";
import { type PublishChoices, columnKey, sectionKey } from "./choices.ts";

/**
 * A plan with what was chosen for everybody and no more: other columns, tags,
 * ratings and days go, and lines that say nothing then. The keys of its rows
 * stay, to know a place by; `withoutKeys` takes them away.
 * @param ownersOf the words for owners as they are shown
 */
export function cutPlan(
  plan: PrintedPlan,
  choices: PublishChoices,
  ownersOf: (text: string) => string,
): PrintedPlan {
  const kept = plan.columns.flatMap((column, at) =>
    isShown(column, choices) ? [at] : [],
  );
  const cut: Cut = { columns: plan.columns, kept, ownersOf };
  const { intro, parts } = choices;
  const holdsTags = kept.some((at) => plan.columns[at]?.field === "tags");
  return {
    ...{ title: plan.title, council: plan.council, at: plan.at },
    ...{ key: plan.key, edition: "", dated: plan.dated },
    intro,
    columns: kept.flatMap((at) => plan.columns[at] ?? []),
    tags: holdsTags ? plan.tags : [],
    sections: plan.sections
      .filter((section) => choices.sections.includes(sectionKey(section)))
      .map((section): PrintedSection => ({
        title: section.title,
        lead: parts.includes("lead") ? section.lead : "",
        intro: parts.includes("intro") ? section.intro : "",
        aspirations: parts.includes("intro") ? section.aspirations : [],
        columnNames:
          section.columnNames &&
          kept.map(
            (at) => section.columnNames?.[at] ?? plan.columns[at]?.name ?? "",
          ),
        rows: linesOf(section.rows, cut),
      })),
  };
}

/** The same without the ids of rows, actions and plan, and unused tags. */
export function withoutKeys(plan: PrintedPlan): PrintedPlan {
  const borne = new Set(
    plan.sections.flatMap(({ rows }) => rows.flatMap(({ tags }) => tags)),
  );
  return {
    ...plan,
    key: "",
    tags: plan.tags.filter(({ name }) => borne.has(name)),
    sections: plan.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, key: "" })),
    })),
  };
}

/** Owners are asked about by themselves, as they may be persons. */
const isShown = (
  column: PrintedPlan["columns"][number],
  { columns, owners }: PublishChoices,
) =>
  column.field === "owners"
    ? owners !== "none"
    : column.field !== "key" && columns.includes(columnKey(column));

interface Cut {
  columns: PrintedPlan["columns"];
  kept: readonly number[];
  ownersOf: (text: string) => string;
}

function linesOf(rows: readonly PrintedRow[], cut: Cut): PrintedRow[] {
  const lines: PrintedRow[] = [];
  // The first line of a row goes on from nothing, though one above it went.
  let open = "";
  for (const row of rows) {
    const line = lineOf(row, cut);
    const [id = ""] = row.key.split(" ");
    const isFirst = id !== open;
    const goesOn =
      !isFirst && line.carried.length === line.cells.length && !line.rag;
    if (goesOn || isEmpty(line)) continue;
    lines.push(isFirst ? { ...line, carried: [] } : line);
    open = id;
  }
  return lines;
}

function lineOf(row: PrintedRow, { columns, kept, ownersOf }: Cut): PrintedRow {
  const holds = (field: string) =>
    kept.some((at) => columns[at]?.field === field);
  return {
    key: row.key,
    cells: kept.map((at) => {
      const text = row.cells[at] ?? "";
      return columns[at]?.field === "owners" ? ownersOf(text) : text;
    }),
    carried: kept.flatMap((at, index) =>
      row.carried.includes(at) ? [index] : [],
    ),
    date: holds("byWhen") ? row.date : null,
    rag: holds("rag") ? row.rag : null,
    tags: holds("tags") ? row.tags : [],
  };
}

const isEmpty = ({ cells, rag, tags }: PrintedRow) =>
  rag === null &&
  tags.length === 0 &&
  cells.every((text) => text.trim() === "");
