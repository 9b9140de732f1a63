import { z } from "zod";
import type { PlanColumn } from "#db/queries/plan-columns.ts";
import { line, once, version } from "../../forms/fields.ts";
import { elsewhere, ordinary } from "../rows/columns.ts";

/** A column as its form gives it. */
export const columnSchema = z.object({
  name: line("Enter the name", 150),
  isHidden: z.boolean().default(false),
  version: version.default(0),
  once,
});

export type ColumnInput = z.output<typeof columnSchema>;

/** The column as it was read, for whoever takes it out. */
export const removeColumnSchema = z.object({ version });

/** A column of the list: one of the plan's own, or an ordinary one. */
export interface ColumnListed {
  /** Its id; the field of an ordinary one, which has none yet. */
  key: string;
  field: string;
  name: string;
  isHidden: boolean;
  version: number;
}

/** Only what nothing of ours is made of can be hidden, or taken out. */
export const isOwnColumn = ({ field }: { field: string }) => field === "other";

/**
 * The columns of a plan in the order of its table, also those that are empty:
 * its own, then the ordinary ones that it has no other name for.
 */
export function columnsListed(own: readonly PlanColumn[]): ColumnListed[] {
  return [
    ...own
      .filter(({ field }) => !elsewhere.some((one) => one === field))
      .map(({ id, field, name, isHidden, version: at }) => ({
        ...{ key: id, field, isHidden, version: at },
        name: name || ordinaryName(field),
      })),
    ...missingFrom(own).map(({ field, name }) => ({
      ...{ key: field, field, name, isHidden: false, version: 0 },
    })),
  ];
}

/** The ordinary columns that a plan has none of its own for. */
export function missingFrom(own: ReadonlyArray<Pick<PlanColumn, "field">>) {
  const has = (field: string) => own.some((one) => one.field === field);
  // Real plans have one column for both.
  const holds = (field: string) =>
    has(field) ||
    ((field === "gap" || field === "actions") && has("gapAndActions"));
  return ordinary.filter(({ field }) => !holds(field));
}

const ordinaryName = (field: string) =>
  ordinary.find((one) => one.field === field)?.name ??
  "A column without a name";
