import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Moment, flag } from "../values.ts";
import type { Sight } from "./comments.ts";

/** The council's position on a recommendation. */
export interface CouncilPosition {
  recommendationId: string;
  position: string;
  reason: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
  sentAt: Moment | null;
}

/** The positions of a challenge: all, or those sent to the peer team. */
export async function listPositions(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<CouncilPosition[]> {
  if (sight === "none") return [];
  const rows = await db
    .selectFrom("position")
    .innerJoin("person", "person.id", "position.updated_by")
    .selectAll("position")
    .select("person.name as updated_by_name")
    .where("position.challenge_id", "=", challengeId)
    .$if(sight === "sent", (query) =>
      query.where("position.sent_at", "is not", null),
    )
    .execute();
  return rows.map((row) => ({
    recommendationId: row.recommendation_id,
    position: row.position,
    reason: row.reason,
    version: row.version,
    updatedAt: row.updated_at,
    updatedByName: row.updated_by_name,
    sentAt: row.sent_at,
  }));
}

/**
 * Saves a position over the version that was read, 0 for a first one; the
 * peer team reads it when it is sent (again).
 * @returns false when its version is no longer `version`
 */
export async function savePosition(
  db: Kysely<Tables>,
  row: {
    recommendationId: string;
    challengeId: string;
    position: string;
    reason: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const words = {
    position: row.position,
    reason: row.reason,
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
    sent_at: null,
  };
  if (row.version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("position")
      .values({
        ...words,
        recommendation_id: row.recommendationId,
        challenge_id: row.challengeId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows) === 1;
  }
  const { numUpdatedRows } = await db
    .updateTable("position")
    .set(words)
    .where("recommendation_id", "=", row.recommendationId)
    .where("challenge_id", "=", row.challengeId)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Chooses comments for the response, or keeps them internal: only those not
 * sent and not taken back. Their version grows, as what is sent has changed.
 */
export async function chooseComments(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    ids: readonly string[];
    chosen: boolean;
    at: Moment;
  },
): Promise<void> {
  if (row.ids.length === 0) return;
  await db
    .updateTable("comment")
    .set((eb) => ({
      chosen: flag(row.chosen),
      updated_at: row.at,
      version: eb("version", "+", 1),
    }))
    .where("challenge_id", "=", row.challengeId)
    .where("subject_kind", "=", "report")
    .where("parent_id", "is", null)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .where("chosen", "=", flag(!row.chosen))
    .where("id", "in", [...row.ids])
    .execute();
}

/**
 * Lets the peer team read the response: the chosen comments, and no other, and
 * the positions. Threads and comments that were not chosen stay where they are.
 */
export async function markResponseSent(
  db: Kysely<Tables>,
  challengeId: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("comment")
    .set({ sent_at: at, audience: "both" })
    .where("challenge_id", "=", challengeId)
    .where("subject_kind", "=", "report")
    .where("side", "=", "council")
    .where("parent_id", "is", null)
    .where("chosen", "=", flag(true))
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .execute();
  await db
    .updateTable("position")
    .set({ sent_at: at })
    .where("challenge_id", "=", challengeId)
    .where("sent_at", "is", null)
    .execute();
}

/**
 * When anything that the council lead signs off was last changed: departments,
 * positions, comments (also one taken back), or the draft itself; null before
 * there is any of it.
 */
export async function lastResponseEdit(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Moment | null> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("department")
        .select((e) => e.fn.max("updated_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("departments"),
      eb
        .selectFrom("position")
        .select((e) => e.fn.max("updated_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("positions"),
      eb
        .selectFrom("comment")
        .select((e) => e.fn.max("updated_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .where("subject_kind", "=", "report")
        .where("side", "=", "council")
        .where("parent_id", "is", null)
        .as("comments"),
      eb
        .selectFrom("report_version")
        .select((e) => e.fn.max("created_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("versions"),
    ])
    .executeTakeFirstOrThrow();
  const moments = Object.values(row).filter((at) => at !== null);
  return moments.sort().at(-1) ?? null;
}
