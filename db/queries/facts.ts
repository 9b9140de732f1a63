import type { ExpressionBuilder, Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import { readAnswersSent } from "./answers-sent.ts";
import { ofCouncilOnReport } from "./comments.ts";
import { listNeverOpened } from "./evidence-openings.ts";
import { placeInList } from "./findings.ts";
import { countedSources } from "./living-sources.ts";
import { listPositions } from "./positions.ts";
import { listOpenQuestions } from "./questions.ts";
import { listGroups } from "./stakeholder-groups.ts";

/**
 * What is in a challenge, as rows small enough to count: the raw material of
 * the facts that guards ask about. A fixed number of statements, whatever the
 * number of rows.
 * @param areaKeys the areas in scope
 */
export async function readFacts(
  db: Kysely<Tables>,
  challengeId: string,
  areaKeys: readonly string[],
) {
  return {
    roles: await roles(db, challengeId),
    areaAnswers: await areaAnswers(db, challengeId),
    criterionAnswers: await criterionAnswers(db, challengeId),
    openQuestions: await listOpenQuestions(db, challengeId),
    requests: await requests(db, challengeId),
    groups: await listGroups(db, challengeId),
    sessions: await sessions(db, challengeId),
    neverOpened: await listNeverOpened(db, challengeId),
    findings: await findings(db, challengeId),
    reasons: await reasons(db, challengeId),
    recommendations: await recommendations(db, challengeId, areaKeys),
    positions: await listPositions(db, challengeId, "all"),
    outcomes: await outcomes(db, challengeId),
    sections: await sections(db, challengeId),
    departments: await departments(db, challengeId),
    comments: await comments(db, challengeId),
    actions: await actions(db, challengeId),
    finalIssued: await finalIssued(db, challengeId),
  };
}

export type FactRows = Awaited<ReturnType<typeof readFacts>>;

const roles = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("membership")
    .select(["role", "department"])
    .where("challenge_id", "=", challengeId)
    .where("ended_at", "is", null)
    .execute();

const areaAnswers = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("area_answer")
    .select([
      "area_key",
      "narrative",
      "claimed_level",
      "level_reason",
      "recheck",
    ])
    .where("challenge_id", "=", challengeId)
    .execute();

const criterionAnswers = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("criterion_answer")
    .select([
      "criterion_key",
      "evidenced",
      "not_applicable",
      "not_applicable_reason",
      "recheck",
    ])
    .where("challenge_id", "=", challengeId)
    .execute();

const requests = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("evidence_request")
    .select(["id", "number", "area_key", "status"])
    .where("challenge_id", "=", challengeId)
    .orderBy("number")
    .execute();

const sessions = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("session")
    .select((eb) => [
      "session.id",
      "session.number",
      "session.title",
      eb
        .selectFrom("note")
        .select((e) => e.fn.countAll<number>().as("count"))
        .whereRef("note.session_id", "=", "session.id")
        .where("note.removed_at", "is", null)
        .as("notes"),
    ])
    .where("session.challenge_id", "=", challengeId)
    .where("session.status", "!=", "notHeld")
    .orderBy("session.number")
    .execute();

async function findings(db: Kysely<Tables>, challengeId: string) {
  const { answers } = await readAnswersSent(db, challengeId);
  return db
    .selectFrom("finding")
    .leftJoin(countedSources(db, challengeId, answers).as("cited"), (join) =>
      join.onRef("cited.finding_id", "=", "finding.id"),
    )
    .select([
      "finding.id",
      "finding.area_key",
      "finding.kind",
      "finding.status",
      placeInList.as("number"),
      "cited.kinds",
      "cited.lost",
    ])
    .where("finding.challenge_id", "=", challengeId)
    .where("finding.removed_at", "is", null)
    .orderBy("finding.kind", "desc")
    .orderBy("finding.position")
    .orderBy("finding.id")
    .execute();
}

const reasons = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("no_finding_reason")
    .select(["area_key", "kind"])
    .where("challenge_id", "=", challengeId)
    .where("reason", "!=", "")
    .execute();

const recommendations = (
  db: Kysely<Tables>,
  challengeId: string,
  areaKeys: readonly string[],
) =>
  db
    .selectFrom("recommendation")
    .select((eb) => [
      "recommendation.id",
      findingsCited(eb, areaKeys).as("findings"),
    ])
    .where("recommendation.challenge_id", "=", challengeId)
    .where("recommendation.removed_at", "is", null)
    .orderBy("recommendation.position")
    .orderBy("recommendation.id")
    .execute();

const findingsCited = (
  eb: ExpressionBuilder<Tables, "recommendation">,
  areaKeys: readonly string[],
) =>
  eb
    .selectFrom("recommendation_finding")
    .innerJoin("finding", "finding.id", "recommendation_finding.finding_id")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef(
      "recommendation_finding.recommendation_id",
      "=",
      "recommendation.id",
    )
    .where("finding.removed_at", "is", null)
    // What the report leaves out is no ground for what it recommends.
    .where("finding.area_key", "in", ["", ...areaKeys]);

const outcomes = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("outcome")
    .select(["area_key", "outcome"])
    .where("challenge_id", "=", challengeId)
    .execute();

const sections = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("report_section")
    .select("section")
    .where("challenge_id", "=", challengeId)
    .where("text", "!=", "")
    .execute();

const departments = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("department")
    .select(["id", "name", "status"])
    .where("challenge_id", "=", challengeId)
    .orderBy(byName("name"))
    .execute();

const comments = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("comment")
    .leftJoin("comment_answer", "comment_answer.comment_id", "comment.id")
    .select([
      "comment.id",
      "comment.number",
      "comment.area_key",
      "comment.block_id",
      "comment.sent_at",
      "comment.department",
      "comment_answer.outcome",
      "comment_answer.confirmed_by",
    ])
    .where("comment.challenge_id", "=", challengeId)
    .where(ofCouncilOnReport)
    .where("comment.removed_at", "is", null)
    .orderBy("comment.number")
    .execute();

const actions = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("plan_action")
    .innerJoin("plan", "plan.id", "plan_action.plan_id")
    .select(["plan_action.id", "plan_action.number", "plan_action.status"])
    .where("plan.challenge_id", "=", challengeId)
    .where("plan_action.removed_at", "is", null)
    .orderBy("plan_action.number")
    .execute();

/** When the latest final report was issued; null before there is one. */
async function finalIssued(db: Kysely<Tables>, challengeId: string) {
  const row = await db
    .selectFrom("report_version")
    .select((eb) => eb.fn.max("created_at").as("at"))
    .where("challenge_id", "=", challengeId)
    .where("kind", "=", "final")
    .executeTakeFirst();
  return row?.at ?? null;
}
