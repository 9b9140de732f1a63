import type {
  ColumnField,
  RowRead,
} from "../../documents/plan-in/plan-read.ts";
import type { Understood } from "./corrected.ts";

/** What a plan has by now, to tell what of a file is new. */
export interface Stands {
  /** What files said of its rows, as JSON. */
  asRead: readonly string[];
  rows: ReadonlyArray<Record<"id" | "reference" | "evidence" | "gap", string>>;
  actions: ReadonlyArray<
    Record<"id" | "text" | "owners" | "byWhen" | "measure", string>
  >;
}

/**
 * Parts the rows of a file: those that stand in a plan already, by the mark of
 * our own file or word for word, and the rest. Each row stands for one.
 */
export function partRows(rows: readonly RowRead[], stands: Stands) {
  const ids = new Set(stands.rows.map(({ id }) => id));
  const written = new Map<string, number>();
  for (const json of stands.asRead) {
    const words = wordsOf(JSON.parse(json) as RowRead);
    written.set(words, (written.get(words) ?? 0) + 1);
  }
  const [fresh, marked, same]: [RowRead[], RowRead[], RowRead[]] = [[], [], []];
  for (const row of rows) {
    const words = wordsOf(row);
    const left = written.get(words) ?? 0;
    if (ids.has(idsOf(row)[0] ?? "")) marked.push(row);
    else if (left > 0) {
      written.set(words, left - 1);
      same.push(row);
    } else fresh.push(row);
  }
  return { fresh, marked, same };
}

/** Where a row stands, and what is doubted of it, are no words of its own. */
const wordsOf = (row: RowRead) =>
  JSON.stringify({ ...row, section: 0, from: 0, doubts: 0, key: 0 });

const idsOf = ({ key }: RowRead) => (key ?? "").split(/\s+/);

/** Of rows that bear our mark, those whose words the plan has otherwise now. */
export function otherwiseNow(
  marked: readonly RowRead[],
  { rows, actions }: Stands,
  { mapping }: Pick<Understood, "mapping">,
): RowRead[] {
  const rowOf = new Map(rows.map((one) => [one.id, one]));
  const actionOf = new Map(actions.map((one) => [one.id, one]));
  return marked.filter((row) => {
    const [rowId = "", ...actionIds] = idsOf(row);
    const said = rowOf.get(rowId);
    const of = actionIds.map((id) => actionOf.get(id));
    const joined = (part: "text" | "owners" | "byWhen" | "measure") =>
      of.map((one) => one?.[part] ?? "").join("\n");
    const pairs: Array<[ColumnField, string | null | undefined, string]> = [
      ["reference", row.ref, said?.reference ?? ""],
      ["evidence", row.evidence, said?.evidence ?? ""],
      ["gap", row.gap, said?.gap ?? ""],
      ["actions", row.actions.join("\n"), joined("text")],
      [
        "gapAndActions",
        [row.gap ?? "", ...row.actions].join("\n"),
        [said?.gap ?? "", joined("text")].join("\n"),
      ],
      ["owners", row.owners, joined("owners")],
      ["byWhen", row.byWhen, joined("byWhen")],
      ["measure", row.measure, joined("measure")],
    ];
    const columns = mapping.grids[row.from.grid]?.columns ?? [];
    return pairs.some(
      ([field, read, now]) =>
        columns.some((one) => one.field === field) &&
        inOneLine(read ?? "") !== inOneLine(now),
    );
  });
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
