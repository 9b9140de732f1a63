import {
  findPlanFileLike,
  insertPlanFile,
  listPlanFiles,
} from "#db/queries/plan-files.ts";
import type { Context } from "../../context.server.ts";
import { refusedFile } from "../../documents/refused-file.ts";
import type { SentDocument } from "../../documents/sent-document.ts";
import { Invalid } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";

/** What somebody brings: a file, or a text that was pasted. */
export type Brought = SentDocument | string;

/**
 * Reads a file that is to become part of a plan and keeps its tables, to be
 * looked at; nothing of it is in the plan yet. The same file twice is the same
 * one, which is said.
 * @returns the page that shows what is in it
 * @throws Invalid for a file that is not read, in a sentence; NotFound,
 *   Forbidden as for all that is brought in
 */
export async function bringFile(
  app: Context,
  attempt: PlanAttempt,
  brought: Brought,
): Promise<Led> {
  // Before its file is read: whether it may come at all.
  await editPlan(app, attempt, "files", () => Promise.resolve());
  const isPasted = typeof brought === "string";
  const read = await app.documents
    .run("readPlanFile", isPasted ? brought : brought.bytes)
    .catch((error: unknown) => beside(isPasted, error));
  const { tables, sha256, reading } = read;
  if (tables === 0) {
    const place = isPasted ? "pasted" : "file";
    throw new Invalid({ [place]: "There is no table in it" });
  }
  return editPlan(app, attempt, "files", async (change) => {
    const { db, plan, who, at, newId } = change;
    const pageOf = (id: string) => `/plans/${plan.id}/files/${id}`;
    const known = await findPlanFileLike(db, plan.id, sha256);
    if (known) return { to: pageOf(known), said: alreadyHere };
    refuseMore(await listPlanFiles(db, plan.id), "files");
    const id = newId();
    const fileName = isPasted ? pastedName : brought.name;
    await insertPlanFile(db, {
      ...{ id, plan_id: plan.id, person_id: who.id, at, sha256, reading },
      ...{ file_name: fileName, corrections: "{}", version: 1 },
      ...{ updated_at: at, updated_by: who.id },
    });
    await change.record({ event: "fileRead", subject: fileName });
    return { to: pageOf(id), said: null };
  });
}

const pastedName = "Pasted table";

const alreadyHere =
  "This very file was brought before: here it is, and nothing was changed";

/** What was pasted is refused at its own field. @throws Invalid */
function beside(isPasted: boolean, error: unknown): never {
  try {
    return refusedFile(error);
  } catch (refused) {
    if (!isPasted || !(refused instanceof Invalid)) throw refused;
    throw new Invalid({ pasted: refused.message }, 422);
  }
}
