import { findRemovedAction } from "#db/queries/removed-actions.ts";
import {
  type Action,
  findAction,
  listActionLinks,
  listActionsOfRow,
} from "#db/queries/actions.ts";
import { findPlan } from "#db/queries/plans.ts";
import { listPlanColumns } from "#db/queries/plan-columns.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { actionStatuses } from "#workflows/action.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { NotFound } from "../errors.ts";
import { lead } from "../forms/answer.server.ts";
import type { ChallengeCall, PlanCall } from "../respond.server.ts";
import { isDated } from "./dates/revise-due.server.ts";
import { lostLinks } from "./links.server.ts";
import { missingAction } from "./missing-action.server.ts";
import { correctedIn } from "./progress/read-progress.server.ts";
import { readOne } from "./read-action.server.ts";
import { actionNames } from "./rows/columns.ts";
import { presentRow, rowSaid } from "./rows/row-pages.server.ts";
import type { RatingAsked } from "./rating/rating-choices.ts";
import { proposedFor, ragChosen } from "./rating/rating.ts";
import { dayInLondon } from "../ui/dates.ts";
import { positionsSent } from "./positions-sent.server.ts";
import { readReport } from "./report.server.ts";
import { noSection, sectionsShown } from "./sections.ts";
import type { ActionShown } from "./shown.ts";
import {
  commitmentsLeftBehind,
  commitmentsOffered,
} from "./commitments/offered.server.ts";
import { withoutAction } from "./start-plan.server.ts";

/** What of the report no action answers yet, for the form that takes it in. */
export async function startOf(call: ChallengeCall) {
  const { app, challenge } = call;
  const key = { challengeId: challenge.id };
  const plan = await findPlan(app.db, key);
  const links = await listActionLinks(app.db, key);
  const answerable = await readReport(app.db, call);
  return {
    top: plan ? `/plans/${plan.id}` : `/challenges/${challenge.id}/plan`,
    comments: `/challenges/${challenge.id}/comments`,
    open: call.may("plan"),
    closed: whyClosed("plan", call.stage),
    once: app.newId(),
    areas: areasOf(call),
    offered: withoutAction(answerable, links),
    commitments: (await commitmentsOffered(app.db, call)).map(
      ({ commentId, number, text }) => ({
        value: commentId,
        label: text,
        hint: `From comment ${number}`,
      }),
    ),
    behind: await commitmentsLeftBehind(app.db, call),
    positions: Object.fromEntries(await positionsSent(app.db, challenge.id)),
  };
}

/** What the form of an action is filled with; nothing without an id. */
export async function formOf(call: PlanCall, id?: string) {
  const { app, plan, source } = call;
  const one = id === undefined ? null : await readOne(call, id);
  const answerable = one?.answerable ?? (await readReport(app.db, source));
  const sections =
    one?.sections ??
    sectionsShown(await listPlanSections(app.db, plan.id), source);
  const linked = (kind: "recommendationId" | "findingId") =>
    (one?.links ?? []).flatMap((link) => link[kind] ?? []);
  return {
    top: `/plans/${plan.id}`,
    once: app.newId(),
    sections: sections.filter(({ key }) => key !== noSection),
    areas: source ? areasOf(source) : [],
    answerable: [...answerable, ...lostLinks(one?.links ?? [], answerable)],
    // Asked for beside a recommendation that has no action yet.
    answers: answerable
      .filter((entry) => entry.id === call.url.searchParams.get("answers"))
      .map(({ kind, id: key }) => ({ kind, id: key })),
    rating: ratingAsked(call, one?.stored),
    place: await placeOf(call, one?.stored),
    names: actionNames(await listPlanColumns(app.db, plan.id)),
    action: one && {
      ...wordsOf(one.stored, one.shown),
      recommendations: linked("recommendationId"),
      findings: linked("findingId"),
    },
  };
}

/** The row that an action stands in, or that a new one goes into. */
async function placeOf(call: PlanCall, action: Action | undefined) {
  const { app, plan, url } = call;
  const rowId = action?.rowId ?? url.searchParams.get("row");
  if (!rowId) return null;
  const actions = await listActionsOfRow(app.db, plan.id, rowId);
  const said = await rowSaid(call, await presentRow(call, rowId));
  return {
    ...{ id: rowId, ...said },
    isNew: !action,
    others: actions.filter(({ id }) => id !== action?.id).length,
  };
}

/** The areas by which what the report says is found. */
const areasOf = ({ areas }: Pick<Standing, "areas">) =>
  areas.map(({ key, number, title }) => ({ key, title: `${number} ${title}` }));

/** What is said of an action before it is removed. */
export async function removalOf(call: PlanCall, id: string) {
  const { number, text, version } = await present(call, id);
  return { top: `/plans/${call.plan.id}`, id, number, text, version };
}

/**
 * The page with the button that brings a removed action back.
 * @throws a redirection to an action that is there, NotFound for none
 */
export async function backOf({ app, plan }: PlanCall, id: string) {
  const top = `/plans/${plan.id}`;
  if (await findAction(app.db, plan.id, id)) {
    throw lead(app, { to: `${top}/actions/${id}`, said: null });
  }
  if (!(await findRemovedAction(app.db, plan.id, id))) throw new NotFound();
  return { back: { href: top, label: "Go to the improvement plan" } };
}

/** What stands of an action by now, and how often its progress was told. */
export const standsOf = (call: PlanCall, id: string): Promise<Action> =>
  present(call, id);

async function present(call: PlanCall, id: string): Promise<Action> {
  const { app, plan } = call;
  const action = await findAction(app.db, plan.id, id);
  if (!action) throw await missingAction(app.db, call, id);
  return action;
}

/** What the form for progress on an action is filled with. */
export async function progressFormOf(call: PlanCall, id: string) {
  const { stored, shown } = await readOne(call, id);
  const { number, byWhen, ragReason } = stored;
  // Asked for on the board: what is complete says first what was done.
  const asked = call.url.searchParams.get("status");
  const status = actionStatuses.find((one) => one === asked) ?? shown.status;
  const corrects = call.url.searchParams.get("corrects") ?? "";
  return {
    corrected: await correctedIn(call, id, corrects),
    top: `/plans/${call.plan.id}`,
    once: call.app.newId(),
    version: stored.version,
    rating: ratingAsked(call, stored),
    action: {
      ...{ id, number, status, ragReason, byWhen },
      dated: isDated(stored),
      rag: ragChosen(stored) ?? "",
      what: shown.text,
    },
  };
}

/** What the form that asks for a rating says of the rule, and of who gave one. */
function ratingAsked(
  { app, plan }: PlanCall,
  action: Action | undefined,
): RatingAsked {
  const today = dayInLondon(app.now());
  return {
    usesRule: plan.usesRagRule,
    ruled: action ? proposedFor(action, plan, today) : null,
    given: action ? ragChosen(action) : null,
  };
}

function wordsOf(stored: Action, { status }: ActionShown) {
  const { id, number, text, owners, byWhen, measure, ragReason, version } =
    stored;
  return {
    ...{ id, number, text, owners, byWhen, measure, ragReason, version },
    dated: isDated(stored),
    reviewOn: stored.reviewOn ?? "",
    section: stored.sectionId ?? "",
    status,
    rag: ragChosen(stored) ?? "",
  };
}
