import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";

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
