import { z } from "zod";
import { findAsRead } from "#db/queries/rows-of-files.ts";
import type { PlanCall } from "../../respond.server.ts";

const asRead = z.object({
  raw: z.record(z.string(), z.string()).default({}),
});

/** What a file said of a row; null where it came from none. */
export async function readAsRead({ app, plan }: PlanCall, rowId: string) {
  const found = await findAsRead(app.db, plan.id, rowId);
  if (!found) return null;
  const { raw } = asRead.parse(JSON.parse(found.asRead));
  return {
    fileName: found.fileName,
    cells: Object.entries(raw).map(([name, text]) => ({ name, text })),
  };
}
