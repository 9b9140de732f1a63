import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";
import { findSubmission } from "./submissions.ts";

/** Of a frozen copy, what is asked of its answers one by one. */
const copy = z.object({
  areas: z.array(
    z.object({
      key: z.string(),
      claimedLevel: z.object({ title: z.string() }).nullable(),
      levelReason: z.string(),
      criteria: z.array(
        z.object({
          key: z.string(),
          evidenced: z.string(),
          notApplicable: z.boolean(),
        }),
      ),
    }),
  ),
});

/**
 * What the council claims and answers as it last submitted, out of the frozen
 * copy: whatever it is rewriting since, this is what the peer team was sent.
 * Criteria that it left empty, or said do not apply, have no answer.
 */
export async function readAnswersSent(db: Kysely<Tables>, challengeId: string) {
  const latest = await findSubmission(db, challengeId, "latest");
  const areas = latest ? copy.parse(JSON.parse(latest.content)).areas : [];
  return {
    claims: areas.map(({ key, claimedLevel, levelReason }) => ({
      areaKey: key,
      level: claimedLevel?.title ?? null,
      reason: levelReason,
    })),
    answers: areas
      .flatMap(({ criteria }) => criteria)
      .filter(({ evidenced, notApplicable }) => evidenced && !notApplicable)
      .map(({ key, evidenced }) => ({ criterion_key: key, evidenced })),
  };
}

/** An answer that was sent: the criterion, and what the council says of it. */
export type AnswerSent = Awaited<
  ReturnType<typeof readAnswersSent>
>["answers"][number];
