import { findAction } from "#db/queries/actions.ts";
import {
  type ProgressEntry,
  findProgress,
  listCorrections,
  listProgress,
} from "#db/queries/progress.ts";
import {
  type ProgressEvidence,
  findProgressEvidence,
  listProgressEvidence,
} from "#db/queries/progress-evidence.ts";
import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { missingAction } from "../missing-action.server.ts";
import { nameOf } from "./evidence-name.ts";

const pageSize = 20;

/** A page of the progress of an action, newest first, with what shows it. */
export async function progressOf(
  { app, plan, url, mayWrite }: PlanCall,
  { id: actionId, progressEntries }: { id: string; progressEntries: number },
) {
  const page = pageOf(url, progressEntries, pageSize);
  const { offset } = page;
  const asked = { planId: plan.id, actionId, limit: pageSize, offset };
  const entries = await listProgress(app.db, asked);
  const ids = entries.map(({ id }) => id);
  const evidence = await listProgressEvidence(app.db, plan.id, ids);
  const corrections = await listCorrections(app.db, ids);
  const may = mayWrite("actions");
  return {
    page: page.number,
    pages: page.count,
    entries: entries.map((entry) => ({
      ...entry,
      corrections: corrections.filter(({ corrects }) => corrects === entry.id),
      evidence: evidence
        .filter(({ progressId }) => progressId === entry.id)
        .map((one) => shownEvidence(one, may)),
    })),
  };
}

/** What of a piece of evidence a page says; its hash is nobody's business. */
function shownEvidence(
  { id, file, url, withdrawn }: ProgressEvidence,
  may: boolean,
) {
  return {
    ...{ id, withdrawn },
    name: nameOf(file ?? { url }),
    bytes: file?.bytes ?? null,
    /** Whether this person may open it. */
    opens: withdrawn === null || may,
  };
}

/**
 * What the page of an entry says of it: the entry, its action.
 * @throws Forbidden, Gone with its action, NotFound
 */
export async function entryOf(call: PlanCall, progressId: string) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const entry = await findProgress(app.db, plan.id, progressId);
  if (!entry) throw new NotFound();
  const action = await findAction(app.db, plan.id, entry.actionId);
  if (!action) throw await missingAction(app.db, call, entry.actionId);
  const { id, number } = action;
  return {
    top: `/plans/${plan.id}`,
    action: { id, number },
    entry: wordsOf(entry),
    limit: app.settings.uploadLimit,
    once: app.newId(),
  };
}

/** The entry that a form would correct; null where it corrects none. */
export async function correctedIn(
  { app, plan }: PlanCall,
  actionId: string,
  id: string,
) {
  const entry = id === "" ? null : await findProgress(app.db, plan.id, id);
  return entry?.actionId === actionId ? wordsOf(entry) : null;
}

const wordsOf = ({ id, at, by, text }: ProgressEntry) => ({
  id,
  text,
  who: by,
  when: formatDate(at),
});

/** A piece of evidence before it is withdrawn. @throws as `entryOf` */
export async function withdrawalOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const one = await findProgressEvidence(call.app.db, call.plan.id, id);
  if (!one) throw new NotFound();
  const { top, action } = await entryOf(call, one.progressId);
  return {
    ...{ top, action, withdrawn: one.withdrawn !== null },
    name: nameOf(one.file ?? one),
  };
}
