import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import { printedPlan } from "../files/printed-plan.server.ts";
import { keptEdition } from "./edition-pages.server.ts";
import { editionInText } from "./edition.ts";
import { type PlanChange, planChanges } from "./plan-changes.ts";

/** How an address names the plan as it is; an edition goes by its number. */
const now = "now";

const pageSize = 50;

/**
 * Two editions as they differ, or one and the plan as it is now; the earlier
 * first, whichever was named first. Left out, the latest and now.
 * @throws NotFound for an edition that is not there
 */
export async function comparisonOf(call: PlanCall) {
  const { plan, url } = call;
  const top = `/plans/${plan.id}`;
  const choices = await choicesOf(call);
  const asked = (name: string, usual: string) =>
    url.searchParams.get(name) ?? usual;
  const from = asked("from", choices[1]?.value ?? now);
  const to = asked("to", now);
  const known = [from, to].every((end) =>
    choices.some(({ value }) => value === end),
  );
  if (!known) throw new NotFound();
  const ends = choices.filter(({ value }) => [from, to].includes(value));
  const [later, earlier] = ends;
  const page = { top, choices, from, to };
  if (!later || !earlier) return { ...page, comparison: null };
  const all = planChanges(
    await printedOf(call, earlier.value),
    await printedOf(call, later.value),
  );
  const shown = pageOf(url, all.length, pageSize);
  return {
    ...page,
    comparison: {
      ...{ earlier, later, counts: countsIn(all) },
      ...{ page: shown.number, pages: shown.count },
      changes: all.slice(shown.offset, shown.offset + pageSize),
    },
  };
}

/** Latest first; the plan as it is now is the latest of all. */
async function choicesOf({ app, plan }: PlanCall) {
  const editions = await listPlanEditions(app.db, plan.id);
  return [
    {
      ...{ value: now, label: "The plan as it is now", short: "Now" },
      ...{ name: "the plan as it is now", href: `/plans/${plan.id}` },
    },
    ...editions.map(({ number, title, at }) => ({
      value: String(number),
      label: `Edition ${number}, ${title}, ${formatDate(at)}`,
      short: `Edition ${number}`,
      name: editionInText({ number, title }),
      href: `/plans/${plan.id}/editions/${number}`,
    })),
  ];
}

const printedOf = async (call: PlanCall, value: string) =>
  value === now ? printedPlan(call) : (await keptEdition(call, value)).printed;

const countsIn = (all: readonly PlanChange[]) => ({
  changed: all.filter(({ how }) => how === "changed").length,
  added: all.filter(({ how }) => how === "added").length,
  removed: all.filter(({ how }) => how === "removed").length,
  moved: all.filter(({ moved }) => moved !== null).length,
});
