import { listActionLinks, listActions } from "#db/queries/actions.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { dayInLondon } from "../ui/dates.ts";
import type { PlanRead } from "./enter-plan.server.ts";
import { bookOf } from "./owners/book.server.ts";
import { readReport } from "./report.server.ts";
import { sectionsShown } from "./sections.ts";
import { showActions } from "./shown.ts";

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
