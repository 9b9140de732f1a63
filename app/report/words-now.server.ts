import { latestReport } from "../challenge/latest-report.server.ts";
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
  const latest = await latestReport(call.app.db, call);
  if (!latest) return null;
  const { blocks } = await workingDraft(call.app.db, call);
  return keepIds(blocksFrom(latest.blocks), blocks);
}
