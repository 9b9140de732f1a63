import { listActionLinks, listActions } from "#db/queries/plan.ts";
import { actionStatuses, rags } from "#workflows/action.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { areasOf } from "./areas.ts";
import { filterFrom, isFiltered, matches } from "./filter.ts";
import { readReport } from "./report.server.ts";
import { positionsSent } from "./positions-sent.server.ts";
import { planRests } from "./rests.ts";
import { type ActionShown, showActions } from "./shown.ts";
import { commitmentsOffered } from "./commitments/offered.server.ts";
import { withoutAction } from "./start-plan.server.ts";

const pageSize = 50;

/** The plan as a page shows it: as many statements, however long it is. */
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
    rests: planRests(call.stage),
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
    offers: open.length + (await promisedOf(call)),
  };
}

/** How many commitments are no action yet: known to who may write the plan. */
async function promisedOf(call: ChallengeCall) {
  if (!call.may("plan")) return 0;
  return (await commitmentsOffered(call.app.db, call)).length;
}

async function readAll(call: ChallengeCall) {
  const { app, challenge } = call;
  const rows = await listActions(app.db, challenge.id);
  const links = await listActionLinks(app.db, challenge.id);
  const { answerable, planBegan } = await readReport(app.db, call);
  const background = {
    links,
    answerable,
    today: dayInLondon(app.now()),
    planBegan,
  };
  return { actions: showActions(rows, background), links, answerable };
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
  const positions = await positionsSent(app.db, challenge.id);
  return recommendations.map(({ id, name, title }) => ({
    ...{ id, name, title },
    position: positions.get(id) ?? null,
  }));
}
