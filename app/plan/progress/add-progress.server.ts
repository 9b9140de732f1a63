import { findProgress, insertProgress } from "#db/queries/progress.ts";
import { type Action, findAction } from "#db/queries/actions.ts";
import { updateAction } from "#db/queries/action-changes.ts";
import { statusTitle } from "#workflows/action.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import type { ProgressInput } from "../action.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import { missingAction } from "../missing-action.server.ts";
import { keepDue } from "../dates/revise-due.server.ts";
import { keepRating, ratedWords } from "../rating/keep-rating.server.ts";
import { type RatedBy, ragChosen } from "../rating/rating.ts";
import { savedStatusAndRating } from "../status-and-rating.ts";

/**
 * Adds a dated entry of progress to an action and says where it stands now.
 * Two people may add entries at once. Who would move its status, rating
 * or date looks first at what somebody else has saved of the action meanwhile.
 * Returns its address, or that of the form for the evidence of the entry.
 * @throws Stale when it was saved meanwhile and this would move its status,
 *   rating or date; Invalid where "by when" changes without a reason, or the
 *   entry to correct is not one of this action
 */
export async function addProgress(
  app: Context,
  attempt: PlanAttempt,
  actionId: string,
  input: ProgressInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findAction(db, plan.id, actionId);
    if (!present) throw await missingAction(db, change, actionId);
    if (standsElsewhere(present, input)) {
      if (present.version !== input.version) throw staleProgress(present, plan);
      const { status, byWhen } = input;
      const rated = ratedWords(change, present, input);
      await updateAction(db, plan.id, {
        id: actionId,
        version: present.version,
        words: { ...present, status, byWhen, ...rated },
        by: who.id,
        at,
      });
    }
    await keepDue(change, present, input);
    await keepRating(change, present, { ...input, hasProgress: true });
    const { text, aboutOn, corrects } = input;
    const id = change.newId();
    await insertProgress(db, {
      ...{ id, actionId, personId: who.id, at, text, aboutOn },
      correctsId: await correctedBy(change, actionId, corrects),
    });
    await change.record({
      event: corrects ? "progressCorrected" : "progressAdded",
      subject: `Action ${present.number}, ${statusTitle(input.status).toLowerCase()}`,
      note: text,
      action: actionId,
    });
    return input.then === "evidence"
      ? `/plans/${plan.id}/progress/${id}/evidence`
      : `/plans/${plan.id}/actions/${actionId}`;
  });
}

/** The entry that is corrected; null for none. @throws Invalid for another's */
async function correctedBy(
  { db, plan }: PlanChange,
  actionId: string,
  id: string,
): Promise<string | null> {
  if (id === "") return null;
  const entry = await findProgress(db, plan.id, id);
  if (entry?.actionId === actionId) return id;
  throw new Invalid({ "": "The entry to correct is not one of this action" });
}

const standsElsewhere = (present: Action, input: ProgressInput) =>
  present.status !== input.status ||
  ragChosen(present) !== input.rag ||
  present.ragReason !== input.ragReason ||
  present.byWhen !== input.byWhen;

function staleProgress(present: Action, plan: RatedBy): Stale {
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: { ...savedStatusAndRating(present, plan), byWhen: present.byWhen },
  });
}
