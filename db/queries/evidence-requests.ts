import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import type { Day, Moment } from "../values.ts";
import { nextNumber } from "./next.ts";

/** What the team asks the council for. */
export interface RequestWords {
  question: string;
  areaKey: string | null;
  criterionKey: string | null;
  due: Day | null;
}

const select = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("evidence_request")
    .innerJoin("person", "person.id", "evidence_request.created_by")
    .select([
      "evidence_request.id",
      "evidence_request.number",
      "evidence_request.question",
      "evidence_request.area_key",
      "evidence_request.criterion_key",
      "evidence_request.due",
      "evidence_request.status",
      "evidence_request.created_at",
      "evidence_request.version",
      "person.name as created_by_name",
    ])
    .where("evidence_request.challenge_id", "=", challengeId);

/**
 * One page of the requests of a challenge: open ones first, the earliest due
 * date at the top, then by number.
 * @param page open: the statuses of those that somebody still waits for;
 *   areaKey: only those of this area
 */
export async function listRequests(
  db: Kysely<Tables>,
  page: {
    challengeId: string;
    areaKey?: string;
    open: readonly string[];
    limit: number;
    offset: number;
  },
) {
  return (
    select(db, page.challengeId)
      .$if(page.areaKey !== undefined, (query) =>
        query.where("evidence_request.area_key", "=", page.areaKey ?? ""),
      )
      .orderBy((eb) =>
        eb
          .case()
          .when("evidence_request.status", "in", [...page.open])
          .then(0)
          .else(1)
          .end(),
      )
      // Engines differ on where nothing sorts; a request without a day is last.
      .orderBy((eb) =>
        eb.fn.coalesce("evidence_request.due", eb.val("9999-12-31")),
      )
      .orderBy("evidence_request.number")
      .limit(page.limit)
      .offset(page.offset)
      .execute()
  );
}

/** How many requests there are in each status that any has. */
export async function countRequests(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("evidence_request")
    .select((eb) => ["status", eb.fn.countAll<number>().as("count")])
    .where("challenge_id", "=", challengeId)
    .groupBy("status")
    .execute();
  return Object.fromEntries(
    rows.map(({ status, count }) => [status, Number(count)]),
  );
}

/** One request of a challenge, or undefined. */
export async function findRequest(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
) {
  return select(db, challengeId)
    .where("evidence_request.id", "=", id)
    .executeTakeFirst();
}

/** What was said about a request, oldest first. */
export async function listMessages(db: Kysely<Tables>, requestId: string) {
  return db
    .selectFrom("request_message")
    .innerJoin("person", "person.id", "request_message.person_id")
    .select([
      "request_message.id",
      "request_message.at",
      "request_message.kind",
      "request_message.text",
      "person.name as person_name",
    ])
    .where("request_message.request_id", "=", requestId)
    .orderBy("request_message.at")
    .orderBy("request_message.id")
    .execute();
}

/** The items linked to a request that a side may know of, also withdrawn. */
export async function listRequestEvidence(
  db: Kysely<Tables>,
  requestId: string,
  sight: Sight,
) {
  return db
    .selectFrom("request_evidence")
    .innerJoin("evidence", "evidence.id", "request_evidence.evidence_id")
    .select([
      "evidence.id",
      "evidence.number",
      "evidence.title",
      "evidence.sent_at",
      "evidence.withdrawn_at",
    ])
    .where("request_evidence.request_id", "=", requestId)
    .where((eb) => evidenceSeen(eb, sight))
    .orderBy("evidence.number")
    .execute();
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
