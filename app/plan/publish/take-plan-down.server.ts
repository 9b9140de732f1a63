import {
  findPlanPage,
  setPlanPageLive,
} from "#db/queries/plan-publications.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import { type PlanAttempt, editPlanOnce } from "../change-plan.server.ts";
import {
  type TakePlanDownInput,
  notPublic,
  publishedAgain,
} from "./take-down.ts";

/**
 * Takes the public page of a plan down: its address says from now on that it
 * was there. What was public is kept for who leads the plan. Returns the
 * address of the page on which publishing is decided.
 * @throws NotNow when nothing is public, or it was published again since
 */
export async function takePlanDown(
  app: Context,
  attempt: PlanAttempt,
  input: TakePlanDownInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "publication", async (change) => {
    const { db, plan } = change;
    const page = await findPlanPage(db, plan.id);
    if (!page?.publicKey || page.live === null) throw new NotNow(notPublic);
    if (page.live !== input.live) throw new NotNow(publishedAgain);
    const { publicKey } = page;
    await setPlanPageLive(db, plan.id, { live: null, publicKey });
    const subject = `publication ${page.live}`;
    const note = input.reason;
    await change.record({ event: "planTakenDown", subject, note });
    return `/plans/${plan.id}/publish`;
  });
}
