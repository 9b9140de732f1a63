import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Moment, flag } from "../values.ts";
import { ofCouncilOnReport } from "./comments.ts";
import { nextNumber } from "./next.ts";

/** What the council says to a recommendation. */
export interface CouncilPosition {
  recommendationId: string;
  position: string;
  reason: string;
}

/** A response as it was sent, to one draft. */
export interface ResponseSent {
  id: string;
  number: number;
  /** The draft it answers. */
  versionNumber: number;
  at: Moment;
  positions: CouncilPosition[];
}

/** Every response of a council, the latest first: two statements. */
export async function listResponses(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<ResponseSent[]> {
  const rows = await db
    .selectFrom("response")
    .innerJoin(
      "report_version",
      "report_version.id",
      "response.report_version_id",
    )
    .select([
      "response.id",
      "response.number",
      "report_version.number as versionNumber",
      "response.sent_at as at",
    ])
    .where("response.challenge_id", "=", challengeId)
    .orderBy("response.number", "desc")
    .execute();
  const positions = await db
    .selectFrom("response_position")
    .innerJoin("response", "response.id", "response_position.response_id")
    .selectAll("response_position")
    .where("response.challenge_id", "=", challengeId)
    .execute();
  return rows.map((row) => ({
    ...row,
    positions: positions
      .filter(({ response_id }) => response_id === row.id)
      .map(({ recommendation_id, position, reason }) => ({
        recommendationId: recommendation_id,
        position,
        reason,
      })),
  }));
}

/**
 * Chooses comments for the response, or keeps them with the council: only those
 * not sent, not taken back and not merged. Their version grows, as what is sent has changed.
 */
export async function chooseComments(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    ids: readonly string[];
    chosen: boolean;
    by: string;
    at: Moment;
  },
): Promise<void> {
  if (row.ids.length === 0) return;
  await db
    .updateTable("comment")
    .set((eb) => ({
      chosen: flag(row.chosen),
      updated_at: row.at,
      updated_by: row.by,
      version: eb("version", "+", 1),
    }))
    .where("challenge_id", "=", row.challengeId)
    .where(ofCouncilOnReport)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .where("merged_into", "is", null)
    .where("chosen", "=", flag(!row.chosen))
    .where("id", "in", [...row.ids])
    .execute();
}

/**
 * Keeps a response as it is sent, to one version of the report: every position
 * as it stands, and from now on the peer team reads the chosen comments, and
 * no other. Threads and comments that were not chosen stay where they are.
 * Call it inside a change: those stand in line, so numbers never clash.
 */
export async function insertResponse(
  db: Kysely<Tables>,
  sent: { id: string; challengeId: string; versionId: string; at: Moment },
): Promise<void> {
  const { id, challengeId, at } = sent;
  await db
    .insertInto("response")
    .values({
      id,
      challenge_id: challengeId,
      number: await nextNumber(db, "response", challengeId),
      report_version_id: sent.versionId,
      sent_at: at,
    })
    .execute();
  await keepPositions(db, sent);
  await sendChosenComments(db, sent);
}

/** When the latest response was sent; null before the first. */
export async function lastResponseSent(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Moment | null> {
  const row = await db
    .selectFrom("response")
    .select((eb) => eb.fn.max("sent_at").as("at"))
    .where("challenge_id", "=", challengeId)
    .executeTakeFirst();
  return row?.at ?? null;
}

/**
 * When anything that the sponsor signs off was last changed: departments
 * (also one taken off the list), positions, comments (also one taken back), the
 * draft itself, that one was sent, or that somebody said “not yet”; null before
 * there is any of it. A comment that nobody has chosen or changed since it was
 * made is none of it: it stays with the council.
 */
export async function lastResponseEdit(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Moment | null> {
  const row = await db
    .selectNoFrom((eb) => [
      ...departmentsAndHistory(eb, challengeId),
      eb
        .selectFrom("position")
        .select((e) => e.fn.max("updated_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("positions"),
      eb
        .selectFrom("comment")
        .select((e) => e.fn.max("updated_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .where(ofCouncilOnReport)
        // To choose a comment, or not any more, makes its version grow.
        .where((e) =>
          e.or([e("chosen", "=", flag(true)), e("version", ">", 1)]),
        )
        .as("comments"),
      eb
        .selectFrom("report_version")
        .select((e) => e.fn.max("created_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("versions"),
      // A sign-off is for one response: the next needs its own.
      eb
        .selectFrom("response")
        .select((e) => e.fn.max("sent_at").as("at"))
        .where("challenge_id", "=", challengeId)
        .as("responses"),
    ])
    .executeTakeFirstOrThrow();
  const moments = Object.values(row).filter((at) => at !== null);
  return moments.sort().at(-1) ?? null;
}

const departmentsAndHistory = (
  eb: ExpressionBuilder<Tables, never>,
  challengeId: string,
) =>
  [
    eb
      .selectFrom("department")
      .select((e) => e.fn.max("updated_at").as("at"))
      .where("challenge_id", "=", challengeId)
      .as("departments"),
    // Of what was taken off the list, and of a “not yet”, only the history knows when.
    eb
      .selectFrom("challenge_event")
      .select((e) => e.fn.max("at").as("at"))
      .where("challenge_id", "=", challengeId)
      .where("event", "in", ["departmentRemoved", "responseNotYet"])
      .as("history"),
  ] as const;

async function keepPositions(
  db: Kysely<Tables>,
  { id, challengeId }: { id: string; challengeId: string },
) {
  await db
    .insertInto("response_position")
    .columns(["response_id", "recommendation_id", "position", "reason"])
    .expression((eb) =>
      eb
        .selectFrom("position")
        .select([
          eb.val(id).as("response_id"),
          "recommendation_id",
          "position",
          "reason",
        ])
        .where("challenge_id", "=", challengeId),
    )
    .execute();
}

async function sendChosenComments(
  db: Kysely<Tables>,
  { challengeId, at }: { challengeId: string; at: Moment },
) {
  await db
    .updateTable("comment")
    .set({ sent_at: at, audience: "both" })
    .where("challenge_id", "=", challengeId)
    .where(ofCouncilOnReport)
    .where("chosen", "=", flag(true))
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .where("merged_into", "is", null)
    .execute();
}
