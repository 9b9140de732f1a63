import { lockRound } from "#db/queries/plan-round-changes.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import { type PlanAttempt, editPlanOnce } from "../change-plan.server.ts";
import type { EditionInput } from "../editions/edition.ts";
import { keepEdition } from "../editions/make-edition.server.ts";
import { openRound } from "./start-round.server.ts";

/**
 * Locks a round: keeps the plan as an edition, and ends every link of it.
 * Returns the address of the edition.
 * @throws NotNow when it is locked already
 */
export async function lock(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  input: EditionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "rounds", async (change) => {
    const { db, plan, who, at } = change;
    const round = await openRound(change, number);
    const edition = await keepEdition(change, input);
    const row = { id: round.id, planId: plan.id, edition, by: who.id, at };
    if (!(await lockRound(db, row))) throw new NotNow("This round is locked.");
    const subject = `${round.number}, ${round.title}`;
    await change.record({ event: "roundLocked", subject });
    return `/plans/${plan.id}/editions/${edition}`;
  });
}
