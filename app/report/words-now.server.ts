import { isOpenFor } from "#workflows/permissions.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { Block } from "./blocks.ts";
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
 * The report's words as they would be sent now, under the ids of the latest
 * version, while the team answers comments; null for everybody else.
 */
export async function wordsNow(call: ChallengeCall): Promise<Block[] | null> {
  if (call.sees("report") !== "all" || !call.may("commentAnswers")) return null;
  const latest = await latestReport(call.app.db, call);
  return latest ? (await workingDraft(call.app.db, call)).blocks : null;
}
