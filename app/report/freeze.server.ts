import { findLatestVersion, insertVersion } from "#db/queries/reports.ts";
import { commentDeadline } from "#workflows/working-days.ts";
import { canonicalJson } from "../challenge/canonical.ts";
import type { Change } from "../challenge/change.server.ts";
import { nationOf } from "../challenge/nation.ts";
import { blocksFrom } from "./blocks.ts";
import { keepIds } from "./keep-ids.ts";
import { fingerprint } from "./seal.server.ts";
import { workingDraft } from "./working-draft.server.ts";
import { dayInLondon } from "../ui/dates.ts";

/**
 * Freezes the working draft under the next number, inside the transaction of
 * the move that sends it. Blocks keep the ids of the version before.
 * @returns the number of the new version
 */
export async function freeze(
  change: Change,
  kind: "draft" | "final",
): Promise<number> {
  const { db, challenge } = change;
  const earlier = await findLatestVersion(db, challenge.id);
  const draft = await workingDraft(db, change);
  const { title } = draft;
  const blocks = earlier
    ? keepIds(blocksFrom(earlier.blocks), draft.blocks)
    : draft.blocks;
  const number = (earlier?.number ?? 0) + 1;
  await insertVersion(db, {
    id: change.newId(),
    challenge_id: challenge.id,
    number,
    kind,
    title,
    blocks: canonicalJson(blocks),
    sha256: fingerprint({ title, blocks }),
    created_at: change.at,
    created_by: change.who.id,
  });
  return number;
}

/** The last day of the comment window of a draft that is sent now. */
export function commentsDue({ at, challenge }: Change): string {
  return commentDeadline(
    dayInLondon(at),
    challenge.commentWorkingDays,
    nationOf(challenge.nation),
  );
}
