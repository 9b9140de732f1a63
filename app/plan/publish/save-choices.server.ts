import { findPlanEdition } from "#db/queries/plan-editions.ts";
import {
  type PlanPage,
  findPlanPage,
  savePlanPage,
} from "#db/queries/plan-publications.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { type ChoicesInput, choicesFrom, choicesTo } from "./choices.ts";
import { choicesSaid } from "./choices-said.ts";

/**
 * Saves what the public page of a plan is to show over the version that was
 * read; what is public stays as it is. Returns the address of its warnings.
 * @throws Stale, with the other person's choices, when they were saved
 *   meanwhile; Invalid for an edition that is not this plan's, and for a
 *   version that never was
 */
export async function saveChoices(
  app: Context,
  attempt: PlanAttempt,
  { version, ...input }: ChoicesInput,
): Promise<string> {
  return editPlan(app, attempt, "publication", async (change) => {
    const { db, plan, who, at } = change;
    const { edition } = input;
    const number = /^\d{1,9}$/.test(edition) ? Number(edition) : 0;
    if (edition !== "" && !(await findPlanEdition(db, plan.id, number))) {
      throw new Invalid({ edition: "Choose an edition of this plan" });
    }
    const page = await findPlanPage(db, plan.id);
    const saved = await savePlanPage(db, plan.id, {
      ...{ version, by: who.id, at },
      choices: choicesTo(input),
      decisions: page?.decisions ?? "{}",
    });
    if (!saved) throw page ? staleChoices(page) : new Invalid(neverSaved);
    await change.record({ event: "publicPageChosen" });
    return `/plans/${plan.id}/publish/warnings`;
  });
}

/** Nobody removes the choices: no form of ours names a version of none. */
const neverSaved = {
  "": "Nothing was chosen in that version. Open the form again, and save it there.",
};

const staleChoices = ({
  choices,
  version,
  updatedByName,
  updatedAt,
}: PlanPage) =>
  new Stale({
    ...{ version, savedBy: updatedByName, savedAt: updatedAt },
    values: choicesSaid(choicesFrom(choices)),
  });
