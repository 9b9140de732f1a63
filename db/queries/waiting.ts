import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";
import { ofCouncilOnReport } from "./comments.ts";

/** A number of things of one kind that wait in one challenge. */
export interface Waiting {
  challengeId: string;
  count: number;
}

/** Every live role of a person with its challenge, newest challenge first. */
export async function listPlacesOf(db: Kysely<Tables>, personId: string) {
  return db
    .selectFrom("membership")
    .innerJoin("challenge", "challenge.id", "membership.challenge_id")
    .innerJoin("council", "council.id", "challenge.council_id")
    .select((eb) => [
      "challenge.id",
      "challenge.title",
      "challenge.state",
      "challenge.comments_due",
      "challenge.published_at",
      "challenge.framework_key",
      "challenge.areas_in_scope",
      "council.name as council",
      "council.nation",
      "membership.role",
      eb
        .selectFrom("report_version")
        .select((e) => e.fn.max("report_version.created_at").as("at"))
        .whereRef("report_version.challenge_id", "=", "challenge.id")
        .where("report_version.kind", "=", "final")
        .as("final_issued"),
    ])
    .where("membership.person_id", "=", personId)
    .where("membership.ended_at", "is", null)
    .orderBy("challenge.created_at", "desc")
    .orderBy("challenge.id")
    .execute();
}

/**
 * The criteria assigned to a person in those challenges, each with what there
 * is of its answer; nulls where there is none.
 */
export async function listAssignedCriteria(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  personId: string,
) {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("assignment")
    .leftJoin("criterion_answer as answer", (join) =>
      join
        .onRef("answer.challenge_id", "=", "assignment.challenge_id")
        .onRef("answer.criterion_key", "=", "assignment.criterion_key"),
    )
    .select([
      "assignment.challenge_id as challengeId",
      "assignment.criterion_key as criterionKey",
      "answer.evidenced",
      "answer.not_applicable as notApplicable",
      "answer.not_applicable_reason as notApplicableReason",
      "answer.recheck",
    ])
    .where("assignment.person_id", "=", personId)
    .where("assignment.challenge_id", "in", [...challengeIds])
    .execute();
}

/** How many evidence requests of a status each challenge has, if any. */
export async function countRequestsByChallenge(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  status: string,
): Promise<Waiting[]> {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("evidence_request")
    .select((eb) => [
      "challenge_id as challengeId",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("challenge_id", "in", [...challengeIds])
    .where("status", "=", status)
    .groupBy("challenge_id")
    .execute();
}

/**
 * How many of a person's own sessions in each challenge are over, have no note
 * yet and are not marked not held.
 * @param endedBy the time now, as clocks in the council show it
 */
export async function countSessionsToWriteUp(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  personId: string,
  endedBy: string,
): Promise<Waiting[]> {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("session_peer")
    .innerJoin("session", "session.id", "session_peer.session_id")
    .select((eb) => [
      "session.challenge_id as challengeId",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("session_peer.person_id", "=", personId)
    .where("session.challenge_id", "in", [...challengeIds])
    .where("session.status", "!=", "notHeld")
    .where("session.ends_at", "<=", endedBy)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("note")
            .select(sql.lit(1).as("one"))
            .whereRef("note.session_id", "=", "session.id")
            .where("note.removed_at", "is", null),
        ),
      ),
    )
    .groupBy("session.challenge_id")
    .execute();
}

/** How many comments that the council sent nobody has answered yet. */
export async function countCommentsToAnswer(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
): Promise<Waiting[]> {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("comment")
    .leftJoin("comment_answer", "comment_answer.comment_id", "comment.id")
    .select((eb) => [
      "comment.challenge_id as challengeId",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("comment.challenge_id", "in", [...challengeIds])
    .where(ofCouncilOnReport)
    .where("comment.sent_at", "is not", null)
    .where("comment.removed_at", "is", null)
    .where("comment_answer.comment_id", "is", null)
    .groupBy("comment.challenge_id")
    .execute();
}

/** How many answers to comments wait for this person as second reader. */
export async function countAnswersToConfirm(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  personId: string,
): Promise<Waiting[]> {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("comment_answer")
    .innerJoin("comment", "comment.id", "comment_answer.comment_id")
    .select((eb) => [
      "comment.challenge_id as challengeId",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("comment.challenge_id", "in", [...challengeIds])
    .where("comment.removed_at", "is", null)
    .where("comment_answer.confirmed_by", "is", null)
    .where("comment_answer.answered_by", "!=", personId)
    .groupBy("comment.challenge_id")
    .execute();
}

/** As `listActionsDue`, of plans by their own ids. */
export async function listActionsDueIn(
  db: Kysely<Tables>,
  planIds: readonly string[],
  statuses: readonly string[],
): Promise<Array<{ planId: string; byWhen: string }>> {
  if (planIds.length === 0) return [];
  return db
    .selectFrom("plan_action")
    .select(["plan_id as planId", "by_when as byWhen"])
    .where("plan_id", "in", [...planIds])
    .where("status", "in", [...statuses])
    .where("by_when", "!=", "")
    .where("removed_at", "is", null)
    .execute();
}

/**
 * When the live actions of the plans of those challenges are due, as written; those for
 * which nothing is written are left out.
 * @param statuses only those that stand at one of these
 */
export async function listActionsDue(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  statuses: readonly string[],
): Promise<Array<{ challengeId: string; byWhen: string }>> {
  if (challengeIds.length === 0) return [];
  return db
    .selectFrom("plan_action")
    .innerJoin("plan", "plan.id", "plan_action.plan_id")
    .select((eb) => [
      eb.ref("plan.challenge_id").$notNull().as("challengeId"),
      "plan_action.by_when as byWhen",
    ])
    .where("plan.challenge_id", "in", [...challengeIds])
    .where("plan_action.status", "in", [...statuses])
    .where("plan_action.by_when", "!=", "")
    .where("plan_action.removed_at", "is", null)
    .execute();
}
