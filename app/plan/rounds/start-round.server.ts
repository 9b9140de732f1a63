import { insertPlanRound } from "#db/queries/plan-round-changes.ts";
import { findPlanRound } from "#db/queries/plan-rounds.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, NotNow } from "../../errors.ts";
import { dayInLondon } from "../../ui/dates.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { ask } from "./ask.server.ts";
import type { AskInput, RoundInput } from "./round.ts";
import { actionsNaming, whomToAsk } from "./whom.server.ts";

/**
 * Starts a round and writes to everybody who is ticked. Returns its address.
 * @throws Invalid for a last day that has passed, or somebody not offered
 */
export async function startRound(
  app: Context,
  attempt: PlanAttempt,
  input: RoundInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "rounds", async (change) => {
    const { db, plan, who, at, newId } = change;
    if (input.dueOn < dayInLondon(at)) {
      throw new Invalid({ dueOn: "Enter a day that has not passed" });
    }
    const offered = await whomToAsk(readIn(change));
    const whom = offered.filter(({ key }) => input.whom.includes(key));
    if (whom.length < new Set(input.whom).size) {
      throw new Invalid({ whom: "Choose from the people offered" });
    }
    const { title, message, dueOn, atOnce } = input;
    const round = { id: newId(), title, message, dueOn };
    const kept = { ...round, planId: plan.id, atOnce, by: who.id, at };
    const number = await insertPlanRound(db, kept);
    await change.record({
      ...{ event: "roundStarted", subject: `${number}, ${title}` },
      note: message,
    });
    for (const one of whom) await ask(app, change, round, one);
    return `/plans/${plan.id}/rounds/${number}`;
  });
}

/**
 * Asks somebody by the words that mean them in the plan. Returns the address of
 * the round.
 * @throws Invalid where no open action has those words, or they are asked
 *   already; NotNow when the round is locked
 */
export async function askSomebody(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  input: AskInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "rounds", async (change) => {
    const round = await openRound(change, number);
    const actionIds = await actionsNaming(readIn(change), input.words);
    if (actionIds.length === 0) {
      throw new Invalid({
        words: "No open action has these words among its owners",
      });
    }
    const { name, email } = input;
    await ask(app, change, round, { name, email, actionIds });
    return `/plans/${change.plan.id}/rounds/${round.number}`;
  });
}

/** A round that is meant. @throws NotFound for none, NotNow for a locked one */
export async function openRound(
  { db, plan }: Pick<PlanChange, "db" | "plan">,
  number: string,
) {
  const round = await findPlanRound(db, plan.id, roundNumber(number));
  if (!round) throw new NotFound();
  if (round.lockedAt !== null) throw new NotNow("This round is locked.");
  return round;
}

/** The number in an address; 0, which no round has, for what is none. */
export const roundNumber = (asked: string): number =>
  /^\d{1,9}$/.test(asked) ? Number(asked) : 0;

const readIn = (change: PlanChange): PlanRead => ({
  ...change,
  app: { db: change.db, now: () => change.at },
});
