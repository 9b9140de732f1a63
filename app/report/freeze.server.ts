import { sendAnswers } from "#db/queries/comment-answers.ts";
import { awaitDepartments } from "#db/queries/departments.ts";
import { keepReliedOn } from "#db/queries/evidence-citations.ts";
import { insertVersion } from "#db/queries/reports.ts";
import { commentDeadline } from "#workflows/working-days.ts";
import { canonicalJson } from "../challenge/canonical.ts";
import type { Change } from "../challenge/change.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { nationOf } from "../challenge/nation.ts";
import type { Block } from "./blocks.ts";
import { sealOf } from "./seal.server.ts";
import { workingDraft } from "./working-draft.server.ts";
import { dayInLondon } from "../ui/dates.ts";

/**
 * Freezes the working draft under the next number, inside the transaction of
 * the move that sends it, with what it rests on, and sends the confirmed
 * answers to the council's comments with it. Blocks keep the ids of the version
 * before.
 */
export async function freeze(
  change: Change,
  kind: "draft" | "final",
): Promise<void> {
  const { db, challenge } = change;
  const earlier = await latestReport(db, change);
  const { title, blocks } = await workingDraft(db, change);
  const number = (earlier?.number ?? 0) + 1;
  const id = change.newId();
  await insertVersion(db, {
    id,
    challenge_id: challenge.id,
    number,
    kind,
    title,
    blocks: canonicalJson(blocks),
    sha256: sealOf({ title, blocks }),
    created_at: change.at,
    created_by: change.who.id,
  });
  await keepReliedOn(db, {
    id,
    challengeId: challenge.id,
    findingIds: findingsIn(blocks),
  });
  await sendAnswers(db, {
    challengeId: challenge.id,
    versionId: id,
    at: change.at,
  });
}

const findingsIn = (blocks: readonly Block[]) => [
  ...new Set(
    blocks.flatMap(({ ref }) => (ref?.type === "finding" ? [ref.id] : [])),
  ),
];

/**
 * Begins a round of comments on a draft that is sent now: every department is
 * waited for again, whatever it said of an earlier draft.
 * @returns what follows for the challenge: the last day of its comment window
 */
export async function openRound({ db, at, who, challenge }: Change) {
  await awaitDepartments(db, challenge.id, { by: who.id, at });
  return {
    comments_due: commentDeadline(
      dayInLondon(at),
      challenge.commentWorkingDays,
      nationOf(challenge.nation),
    ),
    // A form of dates that was read before holds another last day.
    scope_version: challenge.scopeVersion + 1,
  };
}
