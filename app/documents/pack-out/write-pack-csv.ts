import { writeCsv } from "../list-out/csv.ts";
import type { PrintedPlan, PrintedSection } from "../plan-out/printed-plan.ts";
import { writePlanCsv } from "../plan-out/write-plan-csv.ts";
import type { PackMarks, PrintedPack } from "./printed-pack.ts";

/**
 * A report on a plan as CSV: the plan with what became of each action in a
 * column of its own, and those that went; without a plan, the first list.
 */
export function writePackCsv(pack: PrintedPack): Buffer {
  const { plan, marks, sheets, title, at } = pack;
  if (plan) return writePlanCsv(marks ? marked(plan, marks) : plan);
  const [list] = sheets;
  return writeCsv({
    ...{ title, at, columns: list?.columns ?? [] },
    rows: (list?.rows ?? []).map((cells, index) => ({
      ...{ key: String(index), cells },
    })),
  });
}

function marked(plan: PrintedPlan, { name, of, gone }: PackMarks): PrintedPlan {
  const width = plan.columns.length;
  const withMark = (cells: readonly string[], mark: string) => [
    ...plan.columns.map((_, at) => cells[at] ?? ""),
    mark,
  ];
  const inPlan = plan.sections.map((section) => ({
    ...section,
    columnNames: section.columnNames && [...section.columnNames, name],
    rows: section.rows.map((row) => ({
      ...row,
      cells: withMark(row.cells, markOf(row.key, of)),
    })),
  }));
  const actions = plan.columns.findIndex(
    ({ field }) => field === "actions" || field === "gapAndActions",
  );
  const left = gone.map(({ section, text, mark }): PrintedSection => {
    const cells = Array.from({ length: width }, (_, at) =>
      at === Math.max(0, actions) ? text : "",
    );
    return {
      ...{ title: section, lead: "", intro: "", aspirations: [] },
      columnNames: null,
      rows: [
        {
          ...{ key: "", cells: withMark(cells, mark), carried: [] },
          ...{ date: null, rag: null, tags: [] },
        },
      ],
    };
  });
  return {
    ...plan,
    columns: [...plan.columns, { field: "other", name }],
    sections: [...inPlan, ...left],
  };
}

/** The marks of the actions of a row, which its key names behind its own id. */
const markOf = (key: string, of: PackMarks["of"]) =>
  key
    .split(" ")
    .slice(1)
    .flatMap((id) => of[id] ?? [])
    .join("\n");
