import type { Readable } from "node:stream";
import {
  type ProgressFile,
  findProgressEvidence,
} from "#db/queries/progress-evidence.ts";
import { NotFound } from "../../errors.ts";
import type { PlanCall } from "../../respond.server.ts";

/** What a person gets who opens a piece of evidence. */
export type OpenedProgress =
  | { kind: "link"; url: string }
  | { kind: "file"; file: ProgressFile; bytes: () => Promise<Readable> };

/**
 * Opens what shows progress, for whoever has a part in its plan.
 * @throws NotFound for what is in no plan of theirs; or is withdrawn, and they
 *   do not write the plan
 */
export async function openProgressEvidence(
  { app, plan, mayWrite }: PlanCall,
  id: string,
): Promise<OpenedProgress> {
  const one = await findProgressEvidence(app.db, plan.id, id);
  if (!one) throw new NotFound();
  if (one.withdrawn && !mayWrite("actions")) {
    throw new NotFound(
      "This evidence was withdrawn and can no longer be opened.",
    );
  }
  const { file, url } = one;
  // The address was looked at when it was saved.
  if (!file) return { kind: "link", url };
  return { kind: "file", file, bytes: () => app.store.get(file.sha256) };
}
