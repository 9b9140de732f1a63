import { listDueRevisions } from "#db/queries/due-revisions.ts";
import { listCommentsBehind } from "#db/queries/commitments.ts";
import { findAction, listActionLinks } from "#db/queries/actions.ts";
import { listPlanColumns } from "#db/queries/plan-columns.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { NotFound } from "../errors.ts";
import type { PlanCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { readAsRead } from "./bring-in/as-read.server.ts";
import { progressOf } from "./progress/read-progress.server.ts";
import { bookOf } from "./owners/book.server.ts";
import { actionNames } from "./rows/columns.ts";
import { presentRow, rowSaid } from "./rows/row-pages.server.ts";
import { readReport } from "./report.server.ts";
import { missingAction } from "./missing-action.server.ts";
import { sectionsShown } from "./sections.ts";
import { showActions } from "./shown.ts";

/** One action with its whole history. */
export async function actionOf(call: PlanCall, id: string) {
  const { app, plan, from, source } = call;
  const { stored, shown, sections } = await readOne(call, id);
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("actions"),
    challengeTop: from && `/challenges/${from.challenge.id}`,
    ofReport: source !== null,
    section: sections.find(({ key }) => key === shown.section)?.title ?? "",
    areas: (source?.framework.areas ?? [])
      .filter(({ key }) => shown.areas.includes(key))
      .map(({ key, number, title }) => ({ key, title: `${number} ${title}` })),
    action: shown,
    rated: { by: stored.ragByName, at: stored.ragAt },
    comments: from
      ? await listCommentsBehind(app.db, {
          challengeId: from.challenge.id,
          actionId: id,
          sight: from.sees("annotations"),
        })
      : [],
    names: actionNames(await listPlanColumns(app.db, plan.id)),
    savedAt: stored.updatedAt,
    savedBy: stored.updatedByName,
    revisions: await listDueRevisions(app.db, plan.id, id),
    progress: await progressOf(call, stored),
    row: {
      id: stored.rowId,
      ...(await rowSaid(call, await presentRow(call, stored.rowId))),
    },
    inTheFile: await readAsRead(call, stored.rowId),
  };
}

/**
 * An action as it is stored and as it is shown, with what it answers.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function readOne(call: PlanCall, id: string) {
  const { app, plan, source } = call;
  const stored = await findAction(app.db, plan.id, id);
  if (!stored) throw await missingAction(app.db, call, id);
  const all = await listActionLinks(app.db, { planId: plan.id });
  const links = all.filter(({ actionId }) => actionId === id);
  const sections = sectionsShown(
    await listPlanSections(app.db, plan.id),
    source,
  );
  const answerable = await readReport(app.db, source);
  const today = dayInLondon(app.now());
  const book = await bookOf(app.db, call);
  const background = { links, answerable, sections, today, plan, book };
  const [shown] = showActions([stored], background);
  if (!shown) throw new NotFound();
  return { stored, shown, answerable, links, sections };
}
