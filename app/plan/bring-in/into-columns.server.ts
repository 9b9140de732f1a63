import {
  insertPlanColumns,
  listPlanColumns,
} from "#db/queries/plan-columns.ts";
import { insertPlanTags, listPlanTags } from "#db/queries/plan-tags.ts";
import { folded } from "../../report/placing/alike.ts";
import type { PlanChange } from "../change-plan.server.ts";
import type { PlanOfFile } from "./plan-of-file.ts";
import { cellsMade, statusWritten } from "./row-made.ts";

/** Where something of a file goes, by its name, and what had to be added. */
interface Places {
  ids: Map<string, string>;
  added: string[];
}

/**
 * The columns of a plan for those of a file: what the plan has by that name, or
 * for that field, is used; the rest is added behind, as the file names it.
 */
export async function columnsFor(
  { db, plan, newId, who, at }: PlanChange,
  { columns, rows }: PlanOfFile,
): Promise<Places> {
  const present = await listPlanColumns(db, plan.id);
  const hasWritten = rows.some((row) => cellsMade(row).has(statusWritten));
  const wanted = [
    ...columns,
    ...(hasWritten ? [{ field: "other" as const, name: statusWritten }] : []),
  ];
  const ids = new Map<string, string>();
  const added = wanted.flatMap(({ field, name }) => {
    const known = present.find((one) =>
      field === "other"
        ? one.field === "other" && folded(one.name) === folded(name)
        : one.field === field,
    );
    const id = known?.id ?? newId();
    if (field === "other") ids.set(name, id);
    return known ? [] : [{ id, field, name }];
  });
  await insertPlanColumns(db, plan.id, added, { by: who.id, at });
  return { ids, added: added.map(({ id }) => id) };
}

/** The tags of a plan for those of a file, added where it has none so called. */
export async function tagsFor(
  { db, plan, newId, who, at }: PlanChange,
  { rows, colours }: PlanOfFile,
): Promise<Places> {
  const present = await listPlanTags(db, plan.id);
  const names = [...new Set(rows.flatMap(({ tags }) => tags))];
  const ids = new Map<string, string>();
  const added = names.flatMap((name, index) => {
    const known = present.find((one) => folded(one.name) === folded(name));
    const id = known?.id ?? newId();
    ids.set(name, id);
    const pattern = patterns[(present.length + index) % patterns.length];
    return known
      ? []
      : [{ id, name, colour: colours[name] ?? plain, pattern: pattern ?? "" }];
  });
  await insertPlanTags(db, plan.id, added, { by: who.id, at });
  return { ids, added: added.map(({ id }) => id) };
}

const plain = "505A5F";
const patterns = ["dots", "lines", "grid"] as const;
