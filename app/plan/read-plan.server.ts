import { listNoActions } from "#db/queries/no-actions.ts";
import { planFigures } from "#workflows/plan-figures.ts";
import { pageOf } from "../forms/page.ts";
import type { PlanCall } from "../respond.server.ts";
import { isFiltered } from "./filter.ts";
import { narrowed } from "./filters/narrowed.server.ts";
import { inOrder } from "./filters/order.ts";
import { ownersToAsk } from "./owners/ask-owner.ts";
import { columnsOfPlan, wordsOfRows } from "./rows/read-rows.server.ts";
import {
  type RowFound,
  type RowShown,
  inLines,
  inRows,
  rowsFound,
} from "./rows/row-shown.ts";
import { positionsSent } from "./positions-sent.server.ts";
import { type SectionShown, noSection } from "./sections.ts";
import type { ActionShown } from "./shown.ts";
import { commitmentsOffered } from "./commitments/offered.server.ts";
import { withoutAction } from "./start-plan.server.ts";

const pageSize = 50;

/** The plan as a page shows it: as many statements, however long it is. */
export async function planOf(call: PlanCall) {
  const { plan, from, url } = call;
  const all = await narrowed(call);
  const { actions, links, answerable, sections, tags, book } = all;
  const { filter, places, fitting } = all;
  const rowsThatFit = rowsFound(places, actions, all);
  const found = inOrder(inLines(rowsThatFit), filter.order);
  const page = pageOf(url, found.length, pageSize);
  const lines = found.slice(page.offset, page.offset + pageSize);
  // In another order than the plan's, the actions of one row stand apart.
  const rows = filter.order === "" ? inRows(lines) : lines;
  const open = withoutAction(answerable, links);
  return {
    top: `/plans/${plan.id}`,
    title: plan.title,
    may: call.mayWrite("actions"),
    /** Where more is taken from the report, while that is open. */
    start: from?.may("plan")
      ? `/challenges/${from.challenge.id}/plan/start`
      : null,
    ...{ sections, tags: tags.map(({ id, name }) => ({ id, name })) },
    owners: ownersToAsk(book, filter),
    filter,
    filtered: isFiltered(filter),
    counts: countsOf(actions),
    found: fitting.length,
    foundRows: rowsThatFit.length,
    total: places.length,
    page: page.number,
    pages: page.count,
    columns: await columnsOfPlan(call, actions, { whole: false }),
    rows: await withWords(call, rows),
    empty:
      isFiltered(filter) || filter.order !== ""
        ? []
        : emptyOn(page.number, sections, found),
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
    [...new Set(rows.map(({ id }) => id))],
    { hidden: false },
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

const countsOf = (actions: readonly ActionShown[]) => ({
  ...planFigures(actions),
  toLookAt: actions.filter(({ toLookAt }) => toLookAt).length,
});

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
