import type { Kysely } from "kysely";
import { listColumnsUsed } from "#db/queries/plan-columns.ts";
import { updatePlanFile } from "#db/queries/plan-files.ts";
import { removeFromPlan } from "#db/queries/plan-removals.ts";
import { countRowsOfSection } from "#db/queries/plan-sections.ts";
import { listRowTags } from "#db/queries/plan-tags.ts";
import { countTouched, removeRowsOfFile } from "#db/queries/rows-of-files.ts";
import type { Tables } from "#db/schema.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import type { Made } from "./brought-plan-made.ts";
import { type PlanFile, planFile } from "./read-file.server.ts";

/**
 * Takes back all that was brought in from a file, while nothing of it was
 * changed since; how the file is understood stays. Sections, columns and tags
 * that came with it go where nothing else stands in them.
 * @returns its page, and what to say there
 * @throws NotNow, saying why, when it can no longer be
 */
export async function takeBack(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return editPlan(app, attempt, "files", async (change) => {
    const { db, plan, who, at } = change;
    const row = await planFile(db, plan.id, id);
    const to = `/plans/${plan.id}/files/${id}`;
    if (!row.made) return { to, said: null };
    if (row.version !== version) {
      throw readAgain("what is known of this file", row.updated_by_name);
    }
    const why = await whyNotBack(db, plan.id, row);
    if (why !== null) throw new NotNow(why);
    const hand = { by: who.id, at };
    await removeRowsOfFile(db, { planId: plan.id, fileId: id }, hand);
    await removeEmptied(change, row.made);
    const also = { made: null, made_at: null };
    await updatePlanFile(db, plan.id, { id, version, also, ...hand });
    await change.record({ event: "fileTakenBack", subject: row.file_name });
    return { to, said: "All that was brought in is taken back" };
  });
}

async function removeEmptied(
  { db, plan, who, at }: PlanChange,
  { sections, columns, tags }: Made,
): Promise<void> {
  const take = async (
    table: "plan_section" | "plan_column" | "plan_tag",
    id: string,
  ) => void (await removeFromPlan(db, plan.id, { table, id, by: who.id, at }));
  for (const id of sections) {
    if ((await countRowsOfSection(db, plan.id, id)) > 0) continue;
    await take("plan_section", id);
  }
  const filled = await listColumnsUsed(db, plan.id);
  for (const id of columns) {
    if (!filled.some((one) => one.id === id)) await take("plan_column", id);
  }
  const borne = await listRowTags(db, plan.id);
  for (const id of tags) {
    if (!borne.some((one) => one.tagId === id)) await take("plan_tag", id);
  }
}

/** Why what was brought in cannot be taken back; null if it can. */
export async function whyNotBack(
  db: Kysely<Tables>,
  planId: string,
  { id, made_at: since }: Pick<PlanFile, "id" | "made_at">,
): Promise<string | null> {
  if (since === null) return "Nothing of it was brought in.";
  const touched = await countTouched(db, { planId, fileId: id }, since);
  const count = touched.rows + touched.actions;
  if (count === 0) return null;
  return `${count === 1 ? "One row or action that came from it was" : `${count} rows and actions that came from it were`} changed, linked, removed or reported on since, and that work would be lost. Remove what is not to stay one by one.`;
}
