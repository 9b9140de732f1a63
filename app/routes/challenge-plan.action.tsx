import { redirect } from "@remix-run/node";
import { findPlan } from "#db/queries/plans.ts";
import { NotFound } from "../errors.ts";
import { inChallenge } from "../respond.server.ts";

/** Leads from the pages of a challenge to an action of its plan. */
export const loader = inChallenge("plan", async ({ app, challenge, param }) => {
  const plan = await findPlan(app.db, { challengeId: challenge.id });
  if (!plan) throw new NotFound();
  throw redirect(`/plans/${plan.id}/actions/${param("actionId")}`);
});
