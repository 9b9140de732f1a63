import {
  findPlanColumn,
  findRemovedPlanColumn,
  listColumnsUsed,
  listPlanColumns,
} from "#db/queries/plan-columns.ts";
import { NotFound } from "../../errors.ts";
import { lead } from "../../forms/answer.server.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { columnsListed, isOwnColumn } from "./column.ts";
import { missingColumn } from "./missing-column.server.ts";

/** The columns of a plan in the order of its table, and the move just made. */
export async function columnsOf(call: PlanCall) {
  allowInPlan(call, "columns");
  const { app, plan, url } = call;
  const own = await listPlanColumns(app.db, plan.id);
  const rows = await listColumnsUsed(app.db, plan.id);
  return {
    top: `/plans/${plan.id}`,
    moved: url.searchParams.get("moved"),
    columns: columnsListed(own).map(({ key, field, name, isHidden }) => ({
      ...{ key, name, isHidden, isOwn: isOwnColumn({ field }) },
      rows: rows.find(({ id }) => id === key)?.rows ?? 0,
    })),
  };
}

/** What the form of a column is filled with; nothing without a key. */
export async function columnFormOf(call: PlanCall, key?: string) {
  allowInPlan(call, "columns");
  const column = key === undefined ? null : await presentColumn(call, key);
  return {
    top: `/plans/${call.plan.id}`,
    once: call.app.newId(),
    column: column && {
      ...{ name: column.name, version: column.version },
      isHidden: column.isHidden,
    },
    mayHide: column === null || isOwnColumn(column),
  };
}

/** What is said of a column before it is removed. */
export async function columnRemovalOf(call: PlanCall, key: string) {
  allowInPlan(call, "columns");
  const { app, plan } = call;
  const column = await presentColumn(call, key);
  if (!isOwnColumn(column)) throw new NotFound();
  const used = await listColumnsUsed(app.db, plan.id);
  const top = `/plans/${plan.id}`;
  return {
    ...{ top, list: `${top}/columns`, name: column.name },
    version: column.version,
    rows: used.find(({ id }) => id === key)?.rows ?? 0,
  };
}

/**
 * The page with the button that brings a removed column back.
 * @throws a redirection to the list of those that are there, NotFound for none
 */
export async function columnBackOf(call: PlanCall, id: string) {
  allowInPlan(call, "columns");
  const { app, plan } = call;
  const href = `/plans/${plan.id}/columns`;
  if (await findPlanColumn(app.db, plan.id, id)) {
    throw lead(app, { to: href, said: null });
  }
  if (!(await findRemovedPlanColumn(app.db, plan.id, id))) throw new NotFound();
  return { back: { href, label: "Go to the columns of the plan" } };
}

async function presentColumn(call: PlanCall, key: string) {
  const { app, plan } = call;
  const columns = columnsListed(await listPlanColumns(app.db, plan.id));
  const column =
    columns.find((one) => one.key === key) ??
    columns.find((one) => !isOwnColumn(one) && one.field === key);
  if (!column) throw await missingColumn(app.db, call, key);
  return column;
}
