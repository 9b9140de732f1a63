import { findLatestVersion } from "#db/queries/reports.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import { keepIds } from "./keep-ids.ts";
import { workingDraft } from "./working-draft.server.ts";

/**
 * The report's words as they would be sent now, under the ids of the latest
 * version, while the team answers comments; null for everybody else.
 */
export async function wordsNow(call: ChallengeCall): Promise<Block[] | null> {
  if (call.sees("report") !== "all" || !call.may("commentAnswers")) return null;
  const latest = await findLatestVersion(call.app.db, call.challenge.id);
  if (!latest) return null;
  const { blocks } = await workingDraft(call.app.db, call);
  return keepIds(blocksFrom(latest.blocks), blocks);
}
