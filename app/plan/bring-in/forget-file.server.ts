import { deletePlanFile } from "#db/queries/plan-files.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { planFile } from "./read-file.server.ts";

/**
 * Forgets a file that was brought and is not in use: its words, and what was
 * said of them, are deleted.
 * @returns the list of such files, and what to say there
 * @throws NotNow while it is in the plan, or when somebody changed it
 */
export async function forgetFile(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return editPlan(app, attempt, "files", async (change) => {
    const { db, plan } = change;
    const row = await planFile(db, plan.id, id);
    if (row.made) throw new NotNow(inUse);
    if (row.version !== version) {
      throw readAgain("what is known of this file", row.updated_by_name);
    }
    await deletePlanFile(db, plan.id, id);
    await change.record({ event: "fileForgotten", subject: row.file_name });
    return { to: `/plans/${plan.id}/files`, said: "The file is forgotten" };
  });
}

/** Why it cannot be forgotten. */
export const inUse =
  "It was brought in, and rows of the plan keep what it said. Take it back first.";
