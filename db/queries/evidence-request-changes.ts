import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";
import { nextNumber } from "./next.ts";

/** What the team asks the council for. */
export interface RequestWords {
  question: string;
  areaKey: string | null;
  criterionKey: string | null;
  due: Day | null;
}

/**
 * Adds a request under the next number of its challenge. Call it in the
 * transaction that holds the challenge.
 * @returns the number
 */
export async function insertRequest(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: RequestWords;
    by: string;
    at: Moment;
  },
): Promise<number> {
  const number = await nextNumber(db, "evidence_request", row.challengeId);
  await db
    .insertInto("evidence_request")
    .values({
      id: row.id,
      challenge_id: row.challengeId,
      number,
      question: row.words.question,
      area_key: row.words.areaKey,
      criterion_key: row.words.criterionKey,
      due: row.words.due,
      status: "asked",
      created_by: row.by,
      created_at: row.at,
      version: 1,
    })
    .execute();
  return number;
}

/**
 * Gives a request a new status if nobody changed it since it was read.
 * @param row a day of undefined stays as it is, null takes it away
 * @returns false when its version is no longer `version`
 */
export async function updateRequest(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    status: string;
    due?: Day | null | undefined;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("evidence_request")
    .set({
      status: row.status,
      version: row.version + 1,
      ...(row.due === undefined ? {} : { due: row.due }),
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Adds what somebody said about a request. */
export async function insertMessage(
  db: Kysely<Tables>,
  message: {
    id: string;
    requestId: string;
    by: string;
    at: Moment;
    kind: string;
    text: string;
  },
): Promise<void> {
  await db
    .insertInto("request_message")
    .values({
      id: message.id,
      request_id: message.requestId,
      person_id: message.by,
      at: message.at,
      kind: message.kind,
      text: message.text,
    })
    .execute();
}

/** Links items to a request; those that are linked already stay so. */
export async function linkRequestEvidence(
  db: Kysely<Tables>,
  requestId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  if (evidenceIds.length === 0) return;
  const rows = [...new Set(evidenceIds)].map((id) => ({
    request_id: requestId,
    evidence_id: id,
  }));
  await db
    .insertInto("request_evidence")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
