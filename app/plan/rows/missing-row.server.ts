import type { Kysely } from "kysely";
import { findRemovedPlanRow } from "#db/queries/plan-rows.ts";
import type { Tables } from "#db/schema.ts";
import { Gone, NotFound } from "../../errors.ts";
import type { PlanStanding } from "../enter-plan.server.ts";

/**
 * What to throw where a row is not in a plan: Gone, with who took it out and
 * when; NotFound for what never was one.
 */
export async function missingRow(
  db: Kysely<Tables>,
  { plan, who, mayWrite }: Pick<PlanStanding, "plan" | "who" | "mayWrite">,
  id: string,
): Promise<Gone | NotFound> {
  const removed = await findRemovedPlanRow(db, plan.id, id);
  if (!removed?.at) return new NotFound();
  const top = `/plans/${plan.id}`;
  const may = mayWrite("actions");
  return new Gone({
    what: "row",
    by: removed.byId === who.id ? "You" : removed.by,
    at: removed.at,
    back: may ? `${top}/rows/${id}/bring-back` : null,
    mergedInto: null,
    list: { href: top, label: "Go to the improvement plan" },
    anew: may ? { href: `${top}/rows/new`, own: "gap" } : null,
  });
}
