import { updateAction } from "#db/queries/action-changes.ts";
import { findAction } from "#db/queries/actions.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import type { MoveInput } from "../action.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { missingAction } from "../missing-action.server.ts";

/**
 * Moves an action to another status and leaves all else of it alone. A second
 * press changes nothing. What is to be complete is led to the form that asks
 * what was done, and is not moved before.
 * @param back where the page leads that shows the move
 * @throws NotNow when it was changed after the person read it
 */
export async function moveAction(
  app: Context,
  attempt: PlanAttempt,
  { actionId, status, version }: MoveInput,
  back: string,
): Promise<Led> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findAction(db, plan.id, actionId);
    if (!present) throw await missingAction(db, change, actionId);
    const name = `Action ${present.number}`;
    const now = statusTitle(status).toLowerCase();
    if (present.status === status) {
      return { to: back, said: `${name} is ${now}` };
    }
    if (status === "complete") {
      const form = `/plans/${plan.id}/actions/${actionId}/progress`;
      return { to: `${form}?status=complete`, said: null };
    }
    if (present.version !== version) {
      throw readAgain(
        `action ${present.number}`,
        present.updatedByName,
        "move it",
      );
    }
    const words = { ...present, status };
    const saved = { id: actionId, version, words, by: who.id, at };
    await updateAction(db, plan.id, saved);
    const before = statusTitle(statusFrom(present.status)).toLowerCase();
    await change.record({
      event: "statusChanged",
      subject: `${name}, from ${before} to ${now}`,
      action: actionId,
    });
    return { to: back, said: `${name} is ${now} now` };
  });
}
