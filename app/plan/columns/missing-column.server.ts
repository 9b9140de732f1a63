import type { Kysely } from "kysely";
import { findRemovedPlanColumn } from "#db/queries/plan-columns.ts";
import type { Tables } from "#db/schema.ts";
import { Gone, NotFound } from "../../errors.ts";
import type { PlanStanding } from "../enter-plan.server.ts";

/**
 * What to throw where a column is not in a plan: Gone, with who took it out and
 * when; NotFound for what never was one.
 */
export async function missingColumn(
  db: Kysely<Tables>,
  { plan, who, mayWrite }: Pick<PlanStanding, "plan" | "who" | "mayWrite">,
  id: string,
): Promise<Gone | NotFound> {
  const removed = await findRemovedPlanColumn(db, plan.id, id);
  if (!removed?.at) return new NotFound();
  const list = `/plans/${plan.id}/columns`;
  const may = mayWrite("columns");
  return new Gone({
    what: "column",
    by: removed.byId === who.id ? "You" : removed.by,
    at: removed.at,
    back: may ? `${list}/${id}/bring-back` : null,
    mergedInto: null,
    list: may
      ? { href: list, label: "Go to the columns of the plan" }
      : { href: `/plans/${plan.id}`, label: "Go to the improvement plan" },
    anew: may ? { href: `${list}/new`, own: "name" } : null,
  });
}
