import type { RowRead } from "../../documents/plan-in/plan-read.ts";
import type { Understood } from "./corrected.ts";

/** A row of the plan as the page of a file shows it. */
export interface RowShown {
  key: string;
  /** Where it stands in the file: "Table 2, rows 4 and 5". */
  where: string;
  section: string | null;
  /** What is read of it, under the names of our own. */
  parts: ReadonlyArray<{ label: string; text: string; isCarried: boolean }>;
  actions: ReadonlyArray<{ text: string; about: string }>;
  rag: { letter: "R" | "A" | "G"; by: "letter" | "word" | "colour" } | null;
  tags: readonly string[];
  doubts: readonly string[];
}

/** How a row is shown beside its table. */
export function rowShown(
  row: RowRead,
  { grids, plan, mapping }: Understood,
): RowShown {
  const { grid, rows } = row.from;
  const name = grids.grids[grid]?.name ?? "";
  const numbers = rows.map((at) => String(at + 1));
  const where = `${numbers.length > 1 ? "rows" : "row"} ${and(numbers)}`;
  const known = mapping.grids[grid]?.columns ?? [];
  return {
    key: `g${grid}r${rows[0] ?? 0}`,
    where: name ? `${name}, ${where}` : where,
    section:
      row.section === null ? null : (plan.sections[row.section]?.title ?? null),
    parts: partsOf(row).map(({ label, text, field }) => ({
      label,
      text,
      isCarried:
        row.carried.some((one) => one === field) &&
        known.some((one) => one.field === field),
    })),
    actions: (row.pairs ?? row.actions.map(alone)).map(
      ({ action, owners, byWhen }) => ({
        text: action,
        about:
          row.actions.length > 1
            ? [owners, byWhen].filter(Boolean).join(", ")
            : "",
      }),
    ),
    rag: row.rag && { letter: row.rag, by: row.ragBy ?? "word" },
    tags: row.tags,
    doubts: row.doubts,
  };
}

const and = (words: readonly string[]) =>
  new Intl.ListFormat("en-GB").format(words);

const alone = (action: string) => ({ action, owners: null, byWhen: null });

const labels = [
  ["ref", "reference", "Reference"],
  ["evidence", "evidence", "Evidence"],
  ["gap", "gap", "Gap"],
  ["owners", "owners", "Owners"],
  ["byWhen", "byWhen", "By when"],
  ["measure", "measure", "Measure of success"],
  ["progress", "progress", "Progress"],
  ["status", "status", "Status"],
] as const;

function partsOf(row: RowRead) {
  const known = labels.flatMap(([name, field, label]) => {
    const text = row[name];
    return text === null ? [] : [{ label, text, field: field as string }];
  });
  const others = Object.entries(row.other).map(([label, text]) => ({
    ...{ label, text, field: "other" },
  }));
  return [...known, ...others];
}
