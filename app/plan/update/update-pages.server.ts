import { type Action, findAction } from "#db/queries/actions.ts";
import { listAnswers } from "#db/queries/plan-answers.ts";
import { type AskByLink, listAskedActions } from "#db/queries/plan-rounds.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { linkState } from "#workflows/update-rounds.ts";
import type { Context } from "../../context.server.ts";
import { NotFound } from "../../errors.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { foundByLink } from "./answer-update.server.ts";

/**
 * What a link opens: the actions that its owner is asked about, and nothing
 * else of the plan.
 * @throws NotFound for a link that opens nothing
 */
export async function updateOf(app: Context, token: string) {
  const found = await foundByLink(app, token);
  const head = headOf(app, found);
  const actions = head.state === "locked" ? [] : await askedOf(app, found);
  return { ...head, token, actions };
}

/** The form for one of those actions. @throws NotFound for any other */
export async function updateFormOf(
  app: Context,
  token: string,
  actionId: string,
) {
  const found = await foundByLink(app, token);
  const head = headOf(app, found);
  const all = head.state === "locked" ? [] : await askedOf(app, found);
  const action = all.find(({ id }) => id === actionId) ?? null;
  if (!action && head.state !== "locked") throw new NotFound();
  return { ...head, token, action, once: app.newId() };
}

function headOf(
  app: Context,
  { ask, round, planTitle, councilName }: AskByLink,
) {
  const today = dayInLondon(app.now());
  const { dueOn, lockedAt } = round;
  return {
    state: linkState({ today, dueOn, isLocked: lockedAt !== null }),
    ...{ name: ask.name, plan: planTitle, council: councilName, dueOn },
    ...{ round: round.title, message: round.message, atOnce: round.atOnce },
    lead: { name: round.startedBy, email: round.startedByEmail },
  };
}

async function askedOf({ db }: Context, { ask, round, planId }: AskByLink) {
  const asked = await listAskedActions(db, round.id);
  const answers = await listAnswers(db, round.id);
  const shown = [];
  for (const { askId, actionId } of asked) {
    const action = askId === ask.id && (await findAction(db, planId, actionId));
    if (!action) continue;
    const own = answers.filter(
      (one) => one.askId === ask.id && one.actionId === actionId,
    );
    shown.push({
      ...wordsOf(action),
      sent: own.toReversed().map(({ id, at, text, status, byWhen }) => ({
        ...{ id, at, text, byWhen },
        status: status && statusTitle(statusFrom(status)),
      })),
    });
  }
  return shown;
}

const wordsOf = (action: Action) => ({
  ...{ id: action.id, number: action.number, text: action.text },
  ...{ byWhen: action.byWhen, measure: action.measure },
  status: statusFrom(action.status),
  latest: action.latestProgress && {
    at: action.latestProgress.at,
    text: action.latestProgress.text,
  },
});
