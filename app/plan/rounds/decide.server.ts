import { type Action, findAction } from "#db/queries/actions.ts";
import { updateAction } from "#db/queries/action-changes.ts";
import {
  type PlanAnswer,
  decideAnswer,
  listAnswers,
} from "#db/queries/plan-answers.ts";
import { findPlanRound } from "#db/queries/plan-rounds.ts";
import type { Context } from "../../context.server.ts";
import { NotFound, NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import {
  type PlanAttempt,
  type PlanHand,
  editPlan,
} from "../change-plan.server.ts";
import { keepDue } from "../dates/revise-due.server.ts";
import { roundNumber } from "./start-round.server.ts";

/** What an owner proposes. */
type Proposal = Pick<PlanAnswer, "status" | "byWhen" | "reason">;

/**
 * Takes what an owner proposes, or passes it over; both stay on record.
 * @throws NotFound for no such answer; NotNow when it is decided already, or
 *   its action is removed
 */
export async function decide(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  { id, outcome }: { id: string; outcome: "taken" | "passedOver" },
): Promise<Led> {
  return editPlan(app, attempt, "rounds", async (change) => {
    const { db, plan, who, at } = change;
    const round = await findPlanRound(db, plan.id, roundNumber(number));
    const answers = round ? await listAnswers(db, round.id) : [];
    const answer = answers.find((one) => one.id === id);
    if (!answer || !proposes(answer)) throw new NotFound();
    const kept = await decideAnswer(db, id, { outcome, by: who.id, at });
    if (!kept) throw new NotNow("Somebody has decided this already.");
    const present = await findAction(db, plan.id, answer.actionId);
    if (!present) throw new NotNow("The action was removed meanwhile.");
    if (outcome === "taken") await move(change, present, answer);
    const isTaken = outcome === "taken";
    await change.record({
      event: isTaken ? "proposalTaken" : "proposalPassedOver",
      subject: `Action ${present.number}`,
      note: answer.reason,
      action: present.id,
    });
    return {
      to: `/plans/${plan.id}/rounds/${number}`,
      said: isTaken ? "The proposal is taken" : "The proposal is passed over",
    };
  });
}

/** Whether an answer asks for more than to be kept. */
export const proposes = ({ status, byWhen }: Proposal): boolean =>
  status !== null || byWhen !== null;

/** Moves an action as its owner proposes; what “by when” said is kept. */
export async function move(
  hand: PlanHand,
  present: Action,
  { status, byWhen, reason }: Proposal,
): Promise<void> {
  const { db, plan, who, at } = hand;
  const moved = {
    status: status ?? present.status,
    byWhen: byWhen ?? present.byWhen,
  };
  await updateAction(db, plan.id, {
    ...{ id: present.id, version: present.version, by: who.id, at },
    words: { ...present, ...moved },
  });
  const isSame = moved.byWhen === present.byWhen;
  await keepDue(hand, present, {
    byWhen: moved.byWhen,
    ...{ dueReason: isSame ? "" : reason, dueCorrected: false },
  });
}
