import { findAction } from "#db/queries/actions.ts";
import { decideAnswer, insertAnswer } from "#db/queries/plan-answers.ts";
import { endAsk } from "#db/queries/plan-round-changes.ts";
import {
  type AskByLink,
  findAskByLink,
  listAskedActions,
} from "#db/queries/plan-rounds.ts";
import { insertProgress } from "#db/queries/progress.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { linkState } from "#workflows/update-rounds.ts";
import type { Context } from "../../context.server.ts";
import { NotFound, NotNow } from "../../errors.ts";
import { answeredOnce, pressOf } from "../../once.server.ts";
import { type Visitor, secretHash } from "../../people/visitor.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { type PlanHand, handOn } from "../change-plan.server.ts";
import { move, proposes } from "../rounds/decide.server.ts";
import type { UpdateInput } from "../rounds/round.ts";

/** The words of every link that opens nothing, whyever. */
const noSuchLink =
  "This link opens nothing. Check that the address is whole, or ask whoever sent it for a new one.";

/** Whom a link is for, if it opens anything. @throws NotFound */
export async function foundByLink(
  { db }: Pick<Context, "db">,
  token: string,
): Promise<AskByLink> {
  const found = await findAskByLink(db, secretHash(token));
  if (!found) throw new NotFound(noSuchLink);
  return found;
}

/**
 * Takes what an owner says of one action by their link: it is their progress,
 * and what they propose waits for the plan's lead unless the round takes it at
 * once. Returns the address of their actions.
 * @throws NotFound for no such link, or another's action; NotNow when the round
 *   is locked
 */
export async function answerUpdate(
  app: Context,
  token: string,
  actionId: string,
  input: UpdateInput,
): Promise<string> {
  const { ask } = await foundByLink(app, token);
  const press = pressOf(input, ask.personId);
  const work = async (hand: Answering) => {
    await keep(hand, actionId, input);
    return `/update/${token}`;
  };
  return answeredOnce(app, press, work, (each) => byLink(app, token, each));
}

/** Says that a link came to the wrong person: it opens nothing any more. */
export async function refuseUpdate(app: Context, token: string): Promise<void> {
  await byLink(app, token, async ({ db, at, record, found }) => {
    await endAsk(db, { id: found.ask.id, why: "notThey", at });
    await record({ event: "askRefused", subject: found.ask.name });
  });
}

type Answering = PlanHand & { found: AskByLink };

/** Works in a transaction as the owner whom a link is for. */
async function byLink<T>(
  app: Context,
  token: string,
  work: (hand: Answering) => Promise<T>,
): Promise<T> {
  return app.db.transaction().execute(async (db) => {
    const { planId, ask } = await foundByLink({ db }, token);
    const { newId } = app;
    const who = asVisitor(ask);
    const hand = await handOn({ db, who, at: app.now(), newId }, planId);
    // What was locked or withdrawn while this waited in line.
    return work({ ...hand, found: await foundByLink({ db }, token) });
  });
}

/** An owner as their entries name them; a link is no way in. */
const asVisitor = ({ personId, name, email }: AskByLink["ask"]): Visitor => ({
  ...{ id: personId, name, email },
  ...{ isProgrammeManager: false, signInId: "" },
});

async function keep(hand: Answering, actionId: string, input: UpdateInput) {
  const { db, plan, who, at, newId, found } = hand;
  const { ask, round } = found;
  const { dueOn, lockedAt } = round;
  const today = dayInLondon(at);
  const state = linkState({ today, dueOn, isLocked: lockedAt !== null });
  if (state === "locked") throw new NotNow("This round is closed.");
  const asked = await listAskedActions(db, round.id);
  const isTheirs = asked.some(
    (one) => one.askId === ask.id && one.actionId === actionId,
  );
  const present = isTheirs && (await findAction(db, plan.id, actionId));
  if (!present) throw new NotFound();
  const { text, reason } = input;
  const progressId = newId();
  const entry = { id: progressId, actionId, personId: who.id, at, text };
  await insertProgress(db, entry);
  const proposed = {
    status: input.status === present.status ? null : input.status,
    byWhen: ["", present.byWhen].includes(input.byWhen) ? null : input.byWhen,
    reason,
  };
  const id = newId();
  const answer = { id, askId: ask.id, actionId, at, progressId };
  await insertAnswer(db, { ...answer, ...proposed, isLate: state === "late" });
  const now = statusTitle(statusFrom(input.status)).toLowerCase();
  await hand.record({
    event: "updateAnswered",
    subject: `Action ${present.number}, ${now}${state === "late" ? ", late" : ""}`,
    note: text,
    action: actionId,
  });
  if (!round.atOnce || !proposes(proposed)) return;
  await move(hand, present, proposed);
  await decideAnswer(db, id, { outcome: "taken", by: who.id, at });
}
