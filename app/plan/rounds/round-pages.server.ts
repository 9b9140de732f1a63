import { listActions } from "#db/queries/actions.ts";
import { findPlanRound, listPlanRounds } from "#db/queries/plan-rounds.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { proposes } from "./decide.server.ts";
import { type AskShown, asksOf } from "./standing.server.ts";
import { roundNumber } from "./start-round.server.ts";
import { whomToAsk } from "./whom.server.ts";

const pageSize = 50;

/** The update rounds of a plan, newest first. */
export async function roundsOf({ app, plan, url, mayWrite }: PlanCall) {
  const all = await listPlanRounds(app.db, plan.id);
  const page = pageOf(url, all.length, pageSize);
  return {
    top: `/plans/${plan.id}`,
    may: mayWrite("rounds"),
    page: page.number,
    pages: page.count,
    rounds: all
      .slice(page.offset, page.offset + pageSize)
      .map(({ number, title, dueOn, startedAt, lockedAt, edition }) => ({
        ...{ number, title, dueOn, startedAt, lockedAt, edition },
      })),
  };
}

/** The form of a new round. @throws Forbidden for all but the plan's lead */
export async function roundFormOf(call: PlanCall) {
  allowInPlan(call, "rounds");
  return {
    top: `/plans/${call.plan.id}`,
    once: call.app.newId(),
    whom: (await whomToAsk(call)).map(({ key, name, actionIds }) => ({
      value: key,
      label: name,
      hint: actionIds.length === 1 ? "1 action" : `${actionIds.length} actions`,
    })),
  };
}

/** A round that is meant, for its further forms. @throws NotFound */
export async function roundOf(call: PlanCall) {
  const { app, plan, param } = call;
  const number = roundNumber(param("roundNumber"));
  const round = await findPlanRound(app.db, plan.id, number);
  if (!round) throw new NotFound();
  return {
    top: `/plans/${plan.id}`,
    once: app.newId(),
    round: {
      ...{ id: round.id, number, title: round.title, message: round.message },
      ...{ dueOn: round.dueOn, atOnce: round.atOnce },
      ...{ startedAt: round.startedAt, startedBy: round.startedBy },
      ...{ lockedAt: round.lockedAt, edition: round.edition },
    },
  };
}

/**
 * A round with who has answered, and what owners propose.
 * @throws NotFound when there is none
 */
export async function roundPageOf(call: PlanCall) {
  const { app, plan, mayWrite } = call;
  const page = await roundOf(call);
  const may = mayWrite("rounds");
  const asks = await asksOf(app.db, page.round.id, dayInLondon(app.now()));
  const actions = await listActions(app.db, { planId: plan.id });
  const shown = pageOf(call.url, asks.length, pageSize);
  return {
    ...page,
    may,
    canChase: asks.some(({ mayChase }) => mayChase),
    counts: {
      asked: asks.length,
      answered: asks.filter(({ standing }) => standing === "answered").length,
      partly: asks.filter(({ standing }) => standing === "partly").length,
      notYet: asks.filter(({ standing }) => standing === "notYet").length,
    },
    asks: asks
      .slice(shown.offset, shown.offset + pageSize)
      .map((one) => askShown(one, may)),
    ...{ page: shown.number, pages: shown.count },
    proposals: asks.flatMap((one) => proposalsOf(one, actions)),
  };
}

/** Where somebody lives is for who writes to them. */
const askShown = (
  { id, name, email, standing, answered, actionIds, ...rest }: AskShown,
  may: boolean,
) => ({
  ...{ id, name, standing, answered, actions: actionIds.length },
  ...{ writtenAt: rest.writtenAt, endedWhy: rest.endedWhy },
  email: may ? email : "",
  late: rest.answers.filter(({ isLate }) => isLate === 1).length,
});

function proposalsOf(
  { name, answers }: AskShown,
  actions: Awaited<ReturnType<typeof listActions>>,
) {
  return answers.filter(proposes).map((one) => {
    const action = actions.find(({ id }) => id === one.actionId);
    return {
      ...{ id: one.id, name, at: one.at, reason: one.reason },
      action: action && {
        ...{ id: action.id, number: action.number, text: action.text },
        status: statusTitle(statusFrom(action.status)),
        byWhen: action.byWhen,
      },
      status: one.status && statusTitle(statusFrom(one.status)),
      ...{ byWhen: one.byWhen, outcome: one.outcome },
      ...{ decidedAt: one.decidedAt, decidedBy: one.decidedBy },
    };
  });
}
