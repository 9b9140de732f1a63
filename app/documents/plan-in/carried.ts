import type { ColumnField, ColumnRead } from "./plan-read.ts";
import type { Draft } from "./row-draft.ts";

/** The words of a row with those that stand in a row above. */
export interface Effective {
  texts: string[];
  carried: ColumnField[];
  doubts: string[];
}

/** What a row leaves blank at its beginning to go on with the row above. */
const goingOn = new Set<ColumnField>(["evidence", "gap", "section"]);

/**
 * Fills in what a row takes from the one above: merged cells, and the blanks it
 * begins with. A blank after a filled cell is really blank.
 */
export function effectiveOf(
  draft: Draft,
  above: Effective | null,
  columns: readonly ColumnRead[],
): Effective {
  const texts = [...draft.texts];
  const carried: ColumnField[] = [];
  const doubts: string[] = [];
  const take = (at: number, isMerged: boolean) => {
    const words = above?.texts[at] ?? "";
    if (!words) return;
    if (!isMerged) doubts.push(takenAbove(columns[at]));
    texts[at] = words;
    const field = columns[at]?.field;
    if (field && field !== "section" && !carried.includes(field))
      carried.push(field);
  };
  const first = draft.texts.findIndex(Boolean);
  const ahead = columns.slice(0, Math.max(first, 0));
  const isRest = ahead.some(({ field }) => goingOn.has(field));
  for (const { index, field } of columns) {
    if (texts[index]) continue;
    const isMerged = draft.cells[index]?.[0]?.rest === "down";
    // What we wrote ourselves leaves nothing out: a blank is one.
    const isAhead =
      draft.key === null &&
      index < first &&
      (goingOn.has(field) || (field === "reference" && isRest));
    if (isMerged || isAhead) take(index, isMerged);
  }
  doubts.push(...ownersAbove(draft, above, columns, texts));
  return { texts, carried, doubts };
}

const takenAbove = (column: ColumnRead | undefined) =>
  `“${column?.name || `Column ${(column?.index ?? 0) + 1}`}” is blank in the file; the words of the row above were taken.`;

/**
 * Another action for the same merged finding, with no owners of its own, is
 * taken for one of the owners above; that is said.
 */
function ownersAbove(
  draft: Draft,
  above: Effective | null,
  columns: readonly ColumnRead[],
  texts: string[],
): string[] {
  const at = (field: ColumnField) =>
    columns.find((column) => column.field === field)?.index ?? -1;
  const isMerged = (field: ColumnField) =>
    draft.cells[at(field)]?.[0]?.rest === "down";
  const owners = above?.texts[at("owners")] ?? "";
  if (draft.key !== null || texts[at("owners")] || !owners) return [];
  if (!isMerged("evidence") || !isMerged("gap")) return [];
  if (!draft.texts[at("actions")] || !draft.texts[at("byWhen")]) return [];
  texts[at("owners")] = owners;
  return [
    `Its owners are blank in the file; “${owners.replaceAll("\n", ", ")}” stands beside the action above, of the same finding.`,
  ];
}
