import { redirect } from "@remix-run/node";
import { findAction } from "#db/queries/actions.ts";
import { findPlan } from "#db/queries/plans.ts";
import { findRemovedAction } from "#db/queries/removed-actions.ts";
import { NotFound } from "../errors.ts";
import { inChallenge } from "../respond.server.ts";

/** Leads from the pages of a challenge to an action of its plan. */
export const loader = inChallenge("plan", async ({ app, challenge, param }) => {
  const plan = await findPlan(app.db, { challengeId: challenge.id });
  const id = param("actionId");
  const isOurs =
    plan &&
    ((await findAction(app.db, plan.id, id)) ??
      (await findRemovedAction(app.db, plan.id, id)));
  if (!isOurs) throw new NotFound();
  throw redirect(`/plans/${plan.id}/actions/${id}`);
});
