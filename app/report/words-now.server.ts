import { isOpenFor } from "#workflows/permissions.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { readOnce } from "../challenge/read-once.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import { keepIds } from "./keep-ids.ts";
import { type WorkingDraft, workingDraft } from "./working-draft.server.ts";

/** Whether this person sees the working draft, and it can still change. */
export const isDraftOpen = ({
  sees,
  stage,
}: Pick<ChallengeCall, "sees" | "stage">): boolean =>
  sees("report") === "all" &&
  // What the report is put together from is open for writing.
  (isOpenFor("findings", stage) || isOpenFor("reportSections", stage));

/**
 * The working draft under the ids of the latest version, read once a page.
 * @throws NotFound for who may not see what has not been sent
 */
export const draftNow = readOnce(
  async (db, standing: Standing): Promise<WorkingDraft> => {
    const draft = await workingDraft(db, standing);
    const latest = await latestReport(db, standing);
    if (!latest) return draft;
    const blocks = keepIds(blocksFrom(latest.blocks), draft.blocks);
    return { ...draft, blocks };
  },
);

/**
 * The report's words as they would be sent now, under the ids of the latest
 * version, while the team answers comments; null for everybody else.
 */
export async function wordsNow(call: ChallengeCall): Promise<Block[] | null> {
  if (call.sees("report") !== "all" || !call.may("commentAnswers")) return null;
  const latest = await latestReport(call.app.db, call);
  return latest ? (await draftNow(call.app.db, call)).blocks : null;
}
