import { findPlanRow, listPlanRows } from "#db/queries/plan-rows.ts";
import { moveRow } from "#db/queries/plan-row-places.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { sectionMeant } from "../section-meant.server.ts";
import { missingRow } from "./missing-row.server.ts";
import { type MoveRowInput, rowName } from "./row.ts";

/**
 * Puts a row into a section, at a place among its rows: the first is 1, and
 * what is beyond the last is the end. Returns its address.
 * @throws NotNow when it was changed after the person read it, Invalid for a
 *   section that is not of this plan
 */
export async function placeRow(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { section, place, version }: MoveRowInput,
): Promise<string> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanRow(db, plan.id, id);
    if (!present) throw await missingRow(db, change, id);
    if (present.version !== version) {
      throw readAgain("this row", present.updatedByName);
    }
    const { sectionId, sections } = await sectionMeant(change, section);
    const others = (await listPlanRows(db, plan.id)).filter(
      (row) => row.sectionId === sectionId && row.id !== id,
    );
    const before =
      place === null ? null : (others[Math.max(place, 1) - 1]?.id ?? null);
    const hand = { by: who.id, at };
    await moveRow(db, plan.id, { id, sectionId, before, ...hand });
    const title = sections.find(({ key }) => key === sectionId)?.title;
    await change.record({
      ...{ event: "rowMoved", subject: rowName(present) },
      note: title ? `To “${title}”` : "To no section",
    });
    return `/plans/${plan.id}/rows/${id}`;
  });
}
