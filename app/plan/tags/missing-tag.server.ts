import type { Kysely } from "kysely";
import { findRemovedPlanTag } from "#db/queries/plan-tags.ts";
import type { Tables } from "#db/schema.ts";
import { Gone, NotFound } from "../../errors.ts";
import type { PlanStanding } from "../enter-plan.server.ts";

/**
 * What to throw where a tag is not in a plan: Gone, with who took it out and
 * when; NotFound for what never was one.
 */
export async function missingTag(
  db: Kysely<Tables>,
  { plan, who, mayWrite }: Pick<PlanStanding, "plan" | "who" | "mayWrite">,
  id: string,
): Promise<Gone | NotFound> {
  const removed = await findRemovedPlanTag(db, plan.id, id);
  if (!removed?.at) return new NotFound();
  const list = `/plans/${plan.id}/tags`;
  const may = mayWrite("actions");
  return new Gone({
    what: "tag",
    by: removed.byId === who.id ? "You" : removed.by,
    at: removed.at,
    back: may ? `${list}/${id}/bring-back` : null,
    mergedInto: null,
    list: { href: list, label: "Go to the tags of the plan" },
    anew: may ? { href: `${list}/new`, own: "pattern" } : null,
  });
}
