import { z } from "zod";
import { listPlanColumns } from "#db/queries/plan-columns.ts";
import { findAsRead } from "#db/queries/rows-of-files.ts";
import type { PlanCall } from "../../respond.server.ts";

const asRead = z.object({
  raw: z.record(z.string(), z.string()).default({}),
});

/**
 * What a file said of a row; null where it came from none, and for who only
 * reads a plan that hides a column: a file calls it as it likes.
 */
export async function readAsRead(call: PlanCall, rowId: string) {
  const { app, plan } = call;
  const found = await findAsRead(app.db, plan.id, rowId);
  if (!found || !(await readsAll(call))) return null;
  const { raw } = asRead.parse(JSON.parse(found.asRead));
  return {
    fileName: found.fileName,
    cells: Object.entries(raw).map(([name, text]) => ({ name, text })),
  };
}

async function readsAll({ app, plan, mayWrite }: PlanCall): Promise<boolean> {
  if (mayWrite("actions")) return true;
  const columns = await listPlanColumns(app.db, plan.id);
  return columns.every(({ isHidden }) => !isHidden);
}
