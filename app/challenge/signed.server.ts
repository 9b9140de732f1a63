import type { Kysely } from "kysely";
import { z } from "zod";
import { listEvidenceToFreeze } from "#db/queries/evidence-sending.ts";
import { findLatestSignOff } from "#db/queries/sign-offs.ts";
import type { Tables } from "#db/schema.ts";
import { stillHolds } from "#workflows/sign-offs.ts";
import { isPast } from "#workflows/stages.ts";
import {
  areaAnswersNow,
  criterionAnswersNow,
  evidenceLinksNow,
} from "./answers-now.server.ts";
import { canonicalJson } from "./canonical.ts";
import { type Standing, stageFrom } from "./enter.server.ts";
import { fingerprint } from "./fingerprint.server.ts";
import { lastRound } from "./last-round.server.ts";

type Asked = Pick<Standing, "challenge">;

/** A sign-off, and whether it still stands. */
export interface SignOffNow {
  by: string;
  at: string;
  stands: boolean;
  /** The peer team has sent back since what it was for. */
  sentBack: boolean;
  /** What was changed since, in words. */
  changed: string[];
}

/**
 * What the sponsor signs: a fingerprint of each part of what would be frozen,
 * as one text. What is typed back as it was counts as unchanged.
 */
export async function toSign(
  db: Kysely<Tables>,
  { challenge }: Asked,
): Promise<string> {
  const { id, frameworkKey, mode, levelSought, areasInScope } = challenge;
  const areas = await areaAnswersNow(db, { challenge });
  const criteria = await criterionAnswersNow(db, { challenge });
  return canonicalJson({
    scope: seal([{ frameworkKey, mode, levelSought, areasInScope }]),
    areas: seal(
      areas.map((row) => [
        row.areaKey,
        row.aspirations,
        row.narrative,
        row.claimedLevel,
        row.levelReason,
      ]),
    ),
    answers: seal(
      criteria.map((row) => [
        row.criterionKey,
        row.evidenced,
        row.missing,
        row.claimedLevel,
        row.lead,
        row.notApplicable,
        row.notApplicableReason,
      ]),
    ),
    evidence: seal(await listEvidenceToFreeze(db, id)),
    links: seal(await evidenceLinksNow(db, { challenge })),
  });
}

/** Whether the self-assessment is with the peer team, or was as it ended. */
export const isSubmitted = ({ challenge }: Asked): boolean =>
  isPast(
    stageFrom(challenge.withdrawnFrom ?? challenge.state),
    "selfAssessment",
  );

/** The sponsor's newest sign-off as it stands now; null before there is one. */
export async function signOffNow(
  db: Kysely<Tables>,
  asked: Asked,
): Promise<SignOffNow | null> {
  const { id } = asked.challenge;
  const last = await findLatestSignOff(db, id, "selfAssessment");
  if (!last) return null;
  const { by, at } = last;
  // What was submitted is signed for good: more evidence may follow it.
  if (isSubmitted(asked)) {
    return { by, at, stands: true, sentBack: false, changed: [] };
  }
  const sentBack = await wasSentBack(db, asked, at);
  const changed = changedSince(last.signed, await toSign(db, asked));
  const stands = !sentBack && changed.length === 0;
  return { by, at, stands, sentBack, changed };
}

/** A sign-off is for one submission: the next one is the sponsor's to give. */
async function wasSentBack(db: Kysely<Tables>, asked: Asked, since: string) {
  const round = await lastRound(db, asked);
  if (round?.event !== "returnSelfAssessment") return false;
  return !stillHolds(since, round.at);
}

const words: Readonly<Record<string, string>> = {
  scope: "the areas in scope or the level sought",
  areas: "the words or the claimed level of an area",
  answers: "an answer to a criterion",
  evidence: "the evidence",
  links: "which evidence goes with which criterion",
};

function changedSince(signed: string, now: string): string[] {
  if (signed === "") {
    return ["what a sign-off covers: the evidence and the scope too"];
  }
  const then = partsOf(signed);
  return Object.entries(partsOf(now))
    .filter(([part, hash]) => then[part] !== hash)
    .map(([part]) => words[part] ?? part);
}

const partsOf = (text: string) =>
  z.record(z.string(), z.string()).parse(JSON.parse(text));

/** Rows in no order but their own: engines sort each in its way. */
function seal(rows: readonly unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return fingerprint(lines.join("\n"));
}
