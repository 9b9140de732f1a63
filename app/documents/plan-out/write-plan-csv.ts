import { writeCsv } from "../list-out/csv.ts";
import { layOut } from "./lay-out.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/**
 * A plan as CSV, to sort, filter and count: every row says its section, and
 * has the words that it shares with the row above it. Keys come last, where
 * the plan has any.
 */
export function writePlanCsv(plan: PrintedPlan): Buffer {
  const { columns, sections } = layOut(plan);
  const isFlat = columns.some(({ field }) => field === "section");
  const bySection = (title: string) => (isFlat ? [] : [title]);
  const keyed = (key: string) => (plan.key === "" ? [] : [key]);
  const above: string[] = [];
  return writeCsv({
    ...{ title: plan.title, at: plan.at },
    columns: [
      ...bySection("Section"),
      ...columns.map(({ name }) => name),
      ...keyed("Key"),
    ].map((title) => ({ title, width: 0 })),
    rows: sections.flatMap(({ title, rows }) =>
      rows.map(({ key, cells }) => {
        const words = cells.map(({ text, down }, at) =>
          down === 0 ? (above[at] ?? "") : (above[at] = text),
        );
        return { key, cells: [...bySection(title), ...words, ...keyed(key)] };
      }),
    ),
  });
}
