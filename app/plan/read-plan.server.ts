import { listNoActions } from "#db/queries/no-actions.ts";
import { listActionLinks, listActions } from "#db/queries/actions.ts";
import { actionStatuses, rags } from "#workflows/action.ts";
import { pageOf } from "../forms/page.ts";
import type { PlanCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { listPlanRows } from "#db/queries/plan-rows.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import type { PlanRead } from "./enter-plan.server.ts";
import { filterFrom, isFiltered, matches } from "./filter.ts";
import { ownersToAsk } from "./owners/ask-owner.ts";
import { bookOf } from "./owners/book.server.ts";
import { columnsOfPlan, wordsOfRows } from "./rows/read-rows.server.ts";
import {
  type RowFound,
  type RowShown,
  inLines,
  inRows,
  rowsFound,
} from "./rows/row-shown.ts";
import { readReport } from "./report.server.ts";
import { positionsSent } from "./positions-sent.server.ts";
import { type SectionShown, noSection, sectionsShown } from "./sections.ts";
import { type ActionShown, showActions } from "./shown.ts";
import { commitmentsOffered } from "./commitments/offered.server.ts";
import { withoutAction } from "./start-plan.server.ts";

const pageSize = 50;

/** The plan as a page shows it: as many statements, however long it is. */
export async function planOf(call: PlanCall) {
  const { app, plan, from, url } = call;
  const { actions, links, answerable, sections, book } =
    await actionsOfPlan(call);
  const filter = filterFrom(url.searchParams, sections, book);
  const fitting = actions.filter((action) => matches(action, filter));
  const places = await listPlanRows(app.db, plan.id);
  const found = inLines(rowsFound(places, actions, { fitting, filter }));
  const page = pageOf(url, found.length, pageSize);
  const rows = inRows(found.slice(page.offset, page.offset + pageSize));
  const open = withoutAction(answerable, links);
  return {
    top: `/plans/${plan.id}`,
    title: plan.title,
    may: call.mayWrite("actions"),
    /** Where more is taken from the report, while that is open. */
    start: from?.may("plan")
      ? `/challenges/${from.challenge.id}/plan/start`
      : null,
    sections,
    owners: ownersToAsk(book, filter),
    filter,
    filtered: isFiltered(filter),
    counts: countsOf(actions),
    found: fitting.length,
    total: places.length,
    page: page.number,
    pages: page.count,
    columns: await columnsOfPlan(call, actions, { whole: false }),
    rows: await withWords(call, rows),
    empty: isFiltered(filter) ? [] : emptyOn(page.number, sections, found),
    ...(await uncoveredOf(call, open)),
    considerationsOpen: open.filter(({ kind }) => kind === "finding").length,
    offers: open.length + (await promisedOf(call)),
  };
}

/** Rows with what they say beside their actions. */
async function withWords(
  call: PlanCall,
  rows: readonly RowFound[],
): Promise<RowShown[]> {
  const words = await wordsOfRows(
    call,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const said = words.get(row.id);
    return said ? [{ ...said, ...row }] : [];
  });
}

/** How many commitments are no action yet: known to who may write the plan. */
async function promisedOf({ app, from }: PlanCall) {
  if (!from?.may("plan")) return 0;
  return (await commitmentsOffered(app.db, from)).length;
}

/** Every action of a plan, with what they are read against. */
export async function actionsOfPlan(call: PlanRead) {
  const { app, plan, source } = call;
  const key = { planId: plan.id };
  const rows = await listActions(app.db, key);
  const links = await listActionLinks(app.db, key);
  const sections = sectionsShown(
    await listPlanSections(app.db, plan.id),
    source,
  );
  const answerable = await readReport(app.db, source);
  const today = dayInLondon(app.now());
  const book = await bookOf(app.db, call);
  const background = { links, answerable, sections, today, plan, book };
  const actions = showActions(rows, background);
  return { actions, links, answerable, sections, book };
}

/** The sections without any row whose place in the plan is on a page. */
function emptyOn(
  page: number,
  sections: readonly SectionShown[],
  rows: readonly RowFound[],
): string[] {
  const last = Math.max(1, Math.ceil(rows.length / pageSize));
  const countOf = (key: string) =>
    rows.filter(({ section }) => section === key).length;
  let before = 0;
  return sections.flatMap(({ key }) => {
    const count = countOf(key);
    const at = Math.min(Math.floor(before / pageSize) + 1, last);
    before += count;
    return count === 0 && key !== noSection && at === page ? [key] : [];
  });
}

function countsOf(actions: readonly ActionShown[]) {
  const count = (test: (action: ActionShown) => boolean) =>
    actions.filter(test).length;
  return {
    all: actions.length,
    overdue: count(({ overdue }) => overdue),
    toLookAt: count(({ toLookAt }) => toLookAt),
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

/**
 * Recommendations that no action answers, with the position sent on each; those
 * on which nothing will be done are counted apart.
 */
async function uncoveredOf(
  { app, plan, source }: PlanCall,
  open: ReturnType<typeof withoutAction>,
) {
  const recommendations = open.filter(({ kind }) => kind === "recommendation");
  if (!source || recommendations.length === 0) {
    return { uncovered: [], nothingDone: 0 };
  }
  const positions = await positionsSent(app.db, source.challenge.id);
  const decided = await listNoActions(app.db, plan.id);
  const ids = new Set(decided.map((one) => one.recommendationId));
  const uncovered = recommendations
    .filter(({ id }) => !ids.has(id))
    .map(({ id, name, title }) => ({
      ...{ id, name, title },
      position: positions.get(id) ?? null,
    }));
  const nothingDone = recommendations.length - uncovered.length;
  return { uncovered, nothingDone };
}
