import { findAction } from "#db/queries/actions.ts";
import { findProgress } from "#db/queries/progress.ts";
import {
  findProgressEvidence,
  insertProgressEvidence,
  withdrawProgressEvidence,
} from "#db/queries/progress-evidence.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, NotNow } from "../../errors.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
  editPlanOnce,
} from "../change-plan.server.ts";
import { missingAction } from "../missing-action.server.ts";
import { nameOf } from "./evidence-name.ts";
import type { BroughtFile, ProgressEvidenceInput } from "./evidence.ts";

/**
 * Attaches files and links to an entry of progress: all of them, or none. The
 * entry itself is never changed. Returns the address of its action.
 * @param keep keeps the files, as the last write
 * @throws Invalid where there is neither a file nor a link
 */
export async function attachEvidence(
  app: Context,
  attempt: PlanAttempt,
  progressId: string,
  input: ProgressEvidenceInput,
  { files, keep }: { files: readonly BroughtFile[]; keep: () => Promise<void> },
): Promise<string> {
  // The same files of the same form are the same press.
  const hashes = files.map(({ arrival }) => arrival.sha256);
  const asked = { ...attempt, form: { ...input, files: hashes } };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at, newId } = change;
    const action = await actionOfEntry(change, progressId);
    const added = [...files.map(fileOf), ...input.links.map(linkOf)];
    if (added.length === 0) throw new Invalid({ files: nothing });
    const rows = added.map((what) => ({ id: newId(), what }));
    await insertProgressEvidence(db, progressId, rows, { by: who.id, at });
    await change.record({
      event: "progressEvidenceAdded",
      subject: `Action ${action.number}`,
      note: added.map(nameOf).join("\n"),
    });
    await keep();
    return `/plans/${plan.id}/actions/${action.id}`;
  });
}

const nothing = "Choose a file, or give a web address";

const fileOf = ({ name, mediaType, arrival }: BroughtFile) => ({
  ...{ sha256: arrival.sha256, bytes: arrival.bytes },
  ...{ mediaType, fileName: name },
});

const linkOf = (url: string) => ({ url });

/**
 * Withdraws a piece of evidence of progress: it is named on, and only who
 * writes the plan can still open it. Returns the address of its action.
 * @throws NotNow when it was withdrawn before, NotFound for none
 */
export async function withdrawEvidenceOfProgress(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { reason }: { reason: string },
): Promise<string> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const one = await findProgressEvidence(db, plan.id, id);
    if (!one) throw new NotFound();
    const action = await actionOfEntry(change, one.progressId);
    const gone = { id, by: who.id, at, reason };
    if (!(await withdrawProgressEvidence(db, gone))) {
      throw new NotNow("It was withdrawn before");
    }
    await change.record({
      event: "progressEvidenceWithdrawn",
      subject: `Action ${action.number}: ${nameOf(one.file ?? one)}`,
      note: reason,
    });
    return `/plans/${plan.id}/actions/${action.id}`;
  });
}

/** The live action of an entry. @throws Gone once it is removed, NotFound */
async function actionOfEntry(change: PlanChange, progressId: string) {
  const { db, plan } = change;
  const entry = await findProgress(db, plan.id, progressId);
  if (!entry) throw new NotFound();
  const action = await findAction(db, plan.id, entry.actionId);
  if (!action) throw await missingAction(db, change, entry.actionId);
  return action;
}
