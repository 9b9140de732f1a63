import { endAsk, endAskLinks } from "#db/queries/plan-round-changes.ts";
import type { Context } from "../../context.server.ts";
import { NotFound } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import { writeLink } from "./ask.server.ts";
import { type AskShown, asksOf } from "./standing.server.ts";
import { openRound } from "./start-round.server.ts";

/**
 * Writes to everybody who has not answered, each at most once a day. Their
 * earlier links go on working.
 * @throws NotNow when the round is locked
 */
export async function chase(
  app: Context,
  attempt: PlanAttempt,
  number: string,
): Promise<Led> {
  return editPlan(app, attempt, "rounds", async (change) => {
    const { db, plan, at } = change;
    const round = await openRound(change, number);
    const to = `/plans/${plan.id}/rounds/${round.number}`;
    const asks = await asksOf(db, round.id, dayInLondon(at));
    const late = asks.filter(({ mayChase }) => mayChase);
    if (late.length === 0) {
      return { to, said: "Nobody is waited for who was not written to today" };
    }
    for (const one of late) await write(app, change, round, one, true);
    const many = late.length === 1 ? "1 person" : `${late.length} people`;
    await change.record({ event: "ownersChased", subject: many });
    return { to, said: `A reminder is written to ${many}` };
  });
}

/** Sends somebody a new link; the ones before stop working. @throws NotFound */
export async function sendAgain(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "rounds", async (change) => {
    const { db, plan, at } = change;
    const round = await openRound(change, number);
    const one = await liveAsk(change, round.id, id);
    await endAskLinks(db, id, at);
    await write(app, change, round, one, false);
    await change.record({ event: "linkSentAgain", subject: one.name });
    const to = `/plans/${plan.id}/rounds/${round.number}`;
    return { to, said: `A new link is written to ${one.name}` };
  });
}

/** Asks somebody no more: their links stop working. @throws NotFound */
export async function withdraw(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "rounds", async (change) => {
    const { db, plan, at } = change;
    const round = await openRound(change, number);
    const one = await liveAsk(change, round.id, id);
    await endAsk(db, { id, why: "withdrawn", at });
    await change.record({ event: "askWithdrawn", subject: one.name });
    const to = `/plans/${plan.id}/rounds/${round.number}`;
    return { to, said: `${one.name} is asked no more` };
  });
}

async function liveAsk({ db, at }: PlanChange, roundId: string, id: string) {
  const asks = await asksOf(db, roundId, dayInLondon(at));
  const one = asks.find((each) => each.id === id && each.endedAt === null);
  if (!one) throw new NotFound();
  return one;
}

const write = (
  app: Context,
  { db, write: send, plan, at, who }: PlanChange,
  round: Awaited<ReturnType<typeof openRound>>,
  { id, name, email, actionIds }: AskShown,
  again: boolean,
) =>
  writeLink(
    app,
    { db, write: send },
    { plan, round, at, again },
    { id, name, email, actions: actionIds.length, by: who.name },
  );
