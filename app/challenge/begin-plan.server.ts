import { type Plan, findPlan, insertPlan } from "#db/queries/plans.ts";
import { dayInLondon } from "../ui/dates.ts";
import type { Change } from "./change.server.ts";

/**
 * The improvement plan of a challenge; begun, with a section for each area in
 * scope, where there is none yet.
 */
export async function beginPlan(
  change: Pick<Change, "db" | "challenge" | "areas" | "at" | "newId">,
): Promise<Plan> {
  const { db, challenge, areas, at, newId } = change;
  const key = { challengeId: challenge.id };
  const begun = await findPlan(db, key);
  if (begun) return begun;
  await insertPlan(db, {
    id: newId(),
    councilId: challenge.councilId,
    ...key,
    title: `Improvement plan: ${challenge.title}`,
    beganOn: dayInLondon(at),
    sections: areas.map((area) => ({
      ...{ id: newId(), areaKey: area.key, title: "" },
    })),
    by: null,
    at,
  });
  const plan = await findPlan(db, key);
  if (!plan) throw new Error("The plan that was begun is not there.");
  return plan;
}
