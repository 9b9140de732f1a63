import {
  type Action,
  findAction,
  listActionLinks,
  listActions,
  listProgress,
} from "#db/queries/plan.ts";
import { listPositions } from "#db/queries/positions.ts";
import { actionStatuses, rags } from "#workflows/action.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { NotFound } from "../errors.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { filterFrom, isFiltered, matches, noArea } from "./filter.ts";
import { readReport } from "./report.server.ts";
import { type ActionShown, showActions } from "./shown.ts";
import { lostLinks } from "./links.server.ts";
import { withoutAction } from "./start-plan.server.ts";

const pageSize = 50;

/** What of the report no action answers yet, for the form that takes it in. */
export async function startOf(call: ChallengeCall) {
  const { app, challenge } = call;
  const links = await listActionLinks(app.db, challenge.id);
  const { answerable } = await readReport(app.db, call);
  return {
    top: `/challenges/${challenge.id}/plan`,
    open: call.may("plan"),
    once: app.newId(),
    offered: withoutAction(answerable, links).map(
      ({ kind, id, name, title }) => ({ kind, id, name, title }),
    ),
  };
}

/** The plan as a page shows it: five statements, however long it is. */
export async function planOf(call: ChallengeCall) {
  const { challenge, url } = call;
  const { actions, links, answerable } = await readAll(call);
  const areas = areasOf(call, actions);
  const filter = filterFrom(
    url.searchParams,
    areas.map(({ key }) => key),
  );
  const found = inOrder(
    actions.filter((action) => matches(action, filter)),
    areas.map(({ key }) => key),
  );
  const page = pageOf(url, found.length, pageSize);
  const open = withoutAction(answerable, links);
  return {
    top: `/challenges/${challenge.id}/plan`,
    may: call.may("plan"),
    nothing: whyNothing(
      call.stage,
      "the council wrote its plan",
      "The council writes its plan once the final report is issued.",
    ),
    areas,
    filter,
    filtered: isFiltered(filter),
    counts: countsOf(actions),
    found: found.length,
    page: page.number,
    pages: page.count,
    actions: found.slice(page.offset, page.offset + pageSize),
    uncovered: await uncoveredOf(call, open),
    considerationsOpen: open.filter(({ kind }) => kind === "finding").length,
    offers: open.length,
  };
}

/** One action with its whole history. */
export async function actionOf(call: ChallengeCall, id: string) {
  const { app, challenge } = call;
  const { stored, shown } = await readOne(call, id);
  return {
    top: `/challenges/${challenge.id}/plan`,
    may: call.may("plan"),
    challengeTop: `/challenges/${challenge.id}`,
    areas: call.framework.areas
      .filter(({ key }) => shown.areas.includes(key))
      .map(({ key, number, title }) => ({ key, title: `${number} ${title}` })),
    action: shown,
    savedAt: stored.updatedAt,
    savedBy: stored.updatedByName,
    progress: await listProgress(app.db, challenge.id, id),
  };
}

/** What the form of an action is filled with; nothing without an id. */
export async function formOf(call: ChallengeCall, id?: string) {
  const { app, challenge } = call;
  const one = id === undefined ? null : await readOne(call, id);
  const answerable =
    one?.answerable ?? (await readReport(app.db, call)).answerable;
  const linked = (kind: "recommendationId" | "findingId") =>
    (one?.links ?? []).flatMap((link) => link[kind] ?? []);
  return {
    top: `/challenges/${challenge.id}/plan`,
    open: call.may("plan"),
    once: app.newId(),
    areas: areasOf(call, one ? [one.shown] : []).filter(
      ({ key }) => key !== noArea,
    ),
    answerable: [...answerable, ...lostLinks(one?.links ?? [], answerable)].map(
      ({ kind, id: key, name, title }) => ({ kind, id: key, name, title }),
    ),
    // Asked for beside a recommendation that has no action yet.
    answers: answerable
      .filter((entry) => entry.id === call.url.searchParams.get("answers"))
      .map(({ kind, id: key }) => ({ kind, id: key })),
    action: one && {
      ...wordsOf(one.stored, one.shown),
      recommendations: linked("recommendationId"),
      findings: linked("findingId"),
    },
  };
}

/** What is said of an action before it is removed. */
export async function removalOf(
  { app, challenge, may }: ChallengeCall,
  id: string,
) {
  const action = await findAction(app.db, challenge.id, id);
  if (!action) throw new NotFound();
  const { number, text, version } = action;
  const top = `/challenges/${challenge.id}/plan`;
  return { open: may("plan"), top, id, number, text, version };
}

/** How often somebody has said what was done of an action. */
export async function entriesOf({ app, challenge }: ChallengeCall, id: string) {
  const action = await findAction(app.db, challenge.id, id);
  if (!action) throw new NotFound();
  return action.progressEntries;
}

/** What the form for progress on an action is filled with. */
export async function progressFormOf(call: ChallengeCall, id: string) {
  const { stored, shown } = await readOne(call, id);
  const { number, status, ragReason } = shown;
  return {
    top: `/challenges/${call.challenge.id}/plan`,
    open: call.may("plan"),
    once: call.app.newId(),
    version: stored.version,
    action: {
      ...{ id, number, status, ragReason },
      rag: shown.rag ?? "",
      what: shown.text,
    },
  };
}

function wordsOf(stored: Action, { status, rag }: ActionShown) {
  const { id, number, text, owners, byWhen, measure, ragReason, version } =
    stored;
  return {
    ...{ id, number, text, owners, byWhen, measure, ragReason, version },
    areaKey: stored.areaKey ?? "",
    status,
    rag: rag ?? "",
  };
}

async function readAll(call: ChallengeCall) {
  const { app, challenge } = call;
  const rows = await listActions(app.db, challenge.id);
  const links = await listActionLinks(app.db, challenge.id);
  const { answerable, issued } = await readReport(app.db, call);
  const background = {
    links,
    answerable,
    today: dayInLondon(app.now()),
    planBegan: issued,
  };
  return { actions: showActions(rows, background), links, answerable };
}

async function readOne(call: ChallengeCall, id: string) {
  const { app, challenge } = call;
  const stored = await findAction(app.db, challenge.id, id);
  if (!stored) throw new NotFound();
  const all = await listActionLinks(app.db, challenge.id);
  const links = all.filter(({ actionId }) => actionId === id);
  const { answerable, issued } = await readReport(app.db, call);
  const today = dayInLondon(app.now());
  const background = { links, answerable, today, planBegan: issued };
  const [shown] = showActions([stored], background);
  if (!shown) throw new NotFound();
  return { stored, shown, answerable, links };
}

/** The areas in scope in their order, others that hold actions, then none. */
function areasOf(
  { framework, areas }: ChallengeCall,
  actions: readonly ActionShown[],
) {
  const used = new Set(actions.map(({ area }) => area));
  const inScope = new Set(areas.map(({ key }) => key));
  return [
    ...framework.areas
      .filter(({ key }) => inScope.has(key) || used.has(key))
      .map(({ key, number, title }) => ({ key, title: `${number} ${title}` })),
    { key: noArea, title: "No single area" },
  ];
}

/** By area as the page lists them, then by number. */
function inOrder(actions: readonly ActionShown[], areas: readonly string[]) {
  return actions.toSorted(
    (one, other) =>
      areas.indexOf(one.area) - areas.indexOf(other.area) ||
      one.number - other.number,
  );
}

function countsOf(actions: readonly ActionShown[]) {
  const count = (test: (action: ActionShown) => boolean) =>
    actions.filter(test).length;
  return {
    all: actions.length,
    overdue: count(({ overdue }) => overdue),
    status: actionStatuses.map((key) => ({
      key,
      count: count(({ status }) => status === key),
    })),
    rag: [...rags, null].map((key) => ({
      key,
      count: count(({ rag }) => rag === key),
    })),
  };
}

/** Recommendations that no action answers, with the position sent on each. */
async function uncoveredOf(
  { app, challenge }: ChallengeCall,
  open: ReturnType<typeof withoutAction>,
) {
  const recommendations = open.filter(({ kind }) => kind === "recommendation");
  if (recommendations.length === 0) return [];
  const positions = await listPositions(app.db, challenge.id, "sent");
  return recommendations.map(({ id, name, title }) => {
    const sent = positions.find((one) => one.recommendationId === id);
    return { id, name, title, position: sent?.position ?? null };
  });
}
