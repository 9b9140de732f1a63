import { latestReport } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { isOpenFor } from "#workflows/permissions.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import { keepIds } from "./keep-ids.ts";
import { workingDraft } from "./working-draft.server.ts";

/** Whether this person sees the working draft, and it can still change. */
export const isDraftOpen = ({
  sees,
  stage,
}: Pick<ChallengeCall, "sees" | "stage">): boolean =>
  sees("report") === "all" &&
  // What the report is put together from is open for writing.
  (isOpenFor("findings", stage) || isOpenFor("reportSections", stage));

/**
 * The working draft under the ids of the latest version.
 * @throws NotFound for who may not see what has not been sent
 */
export async function wordsOfDraft(call: ChallengeCall): Promise<Block[]> {
  const { blocks } = await workingDraft(call.app.db, call);
  const latest = await latestReport(call.app.db, call);
  return latest ? keepIds(blocksFrom(latest.blocks), blocks) : blocks;
}

/**
 * The report's words as they would be sent now, under the ids of the latest
 * version, while the team answers comments; null for everybody else.
 */
export async function wordsNow(call: ChallengeCall): Promise<Block[] | null> {
  if (call.sees("report") !== "all" || !call.may("commentAnswers")) return null;
  const latest = await latestReport(call.app.db, call);
  return latest ? wordsOfDraft(call) : null;
}
