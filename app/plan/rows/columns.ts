import type { PlanColumn } from "#db/queries/plan-columns.ts";
import {
  type ColumnField,
  columnFields,
} from "../../documents/plan-in/plan-read.ts";

/** A column of a plan's table, as it is called. */
export interface PlanColumnShown {
  /** Its id, or its field where it is an ordinary one. */
  key: string;
  field: ColumnField;
  name: string;
}

/** The columns of a plan that has none of its own, in order. */
export const ordinary: ReadonlyArray<{ field: ColumnField; name: string }> = [
  { field: "reference", name: "Reference" },
  { field: "evidence", name: "What can we already evidence?" },
  { field: "gap", name: "Gap or area for improvement" },
  { field: "actions", name: "Action" },
  { field: "owners", name: "Owners" },
  { field: "byWhen", name: "By when" },
  { field: "measure", name: "Measure of success" },
  { field: "progress", name: "Latest progress" },
  { field: "status", name: "Status" },
  { field: "rag", name: "Rating" },
  { field: "tags", name: "Tags" },
];

/** Whether a column is an ordinary one under its ordinary name. */
export const isOrdinary = ({ field, name }: Omit<PlanColumnShown, "key">) =>
  ordinary.some((one) => one.field === field && one.name === name);

/** What a field of a plan is called: by its own column, or ordinarily. */
export const fieldName = (
  own: readonly PlanColumn[],
  field: ColumnField,
): string =>
  [...own, ...ordinary].find((column) => column.field === field && column.name)
    ?.name ?? field;

/** What the columns of actions are called in a plan. */
export const actionNames = (own: readonly PlanColumn[]) => ({
  actions: fieldName(own, "actions"),
  owners: fieldName(own, "owners"),
  byWhen: fieldName(own, "byWhen"),
  measure: fieldName(own, "measure"),
  status: fieldName(own, "status"),
  rag: fieldName(own, "rag"),
});

export type ActionNames = ReturnType<typeof actionNames>;

/** What stands elsewhere than in a cell: at the head, or hidden. */
export const elsewhere: readonly ColumnField[] = ["section", "key"];

/**
 * The columns of a plan's table: its own in its order, then those that it has
 * none for though something is said in them.
 * @param used the fields in which anything is said
 */
export function columnsShown(
  own: readonly PlanColumn[],
  used: ReadonlySet<ColumnField>,
): PlanColumnShown[] {
  const columns = own
    .map(({ id, field, name }) => ({ key: id, field: fieldFrom(field), name }))
    .filter(({ field }) => !elsewhere.includes(field));
  const held = new Set(columns.flatMap(({ field }) => heldBy(field)));
  return [
    ...columns,
    ...ordinary
      .filter(({ field }) => used.has(field) && !held.has(field))
      .map((column) => ({ ...column, key: column.field })),
  ];
}

const fieldFrom = (stored: string): ColumnField =>
  columnFields.find((field) => field === stored) ?? "other";

const heldBy = (field: ColumnField): ColumnField[] =>
  field === "gapAndActions" ? ["gap", "actions"] : [field];
