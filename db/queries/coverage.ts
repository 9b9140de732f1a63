import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { readAnswersSent } from "./answers-sent.ts";

/**
 * What there is on each criterion, counted in four statements: live notes by
 * where they were taken, evidence sent and how much of it the team has opened,
 * answers of the latest submission, and live findings. A null criterion is the
 * area as a whole.
 */
export async function readCoverage(db: Kysely<Tables>, challengeId: string) {
  return {
    notes: await notes(db, challengeId),
    evidence: await evidence(db, challengeId),
    answers: (await readAnswersSent(db, challengeId)).answers,
    findings: await findings(db, challengeId),
  };
}

const notes = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("note")
    .leftJoin("session", "session.id", "note.session_id")
    .select((eb) => [
      "note.area_key",
      "note.criterion_key",
      "note.source",
      "session.kind as session_kind",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("note.challenge_id", "=", challengeId)
    .where("note.removed_at", "is", null)
    .groupBy([
      "note.area_key",
      "note.criterion_key",
      "note.source",
      "session.kind",
    ])
    .execute();

const evidence = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("evidence")
    .innerJoin(
      "evidence_criterion",
      "evidence_criterion.evidence_id",
      "evidence.id",
    )
    .leftJoin("evidence_opening", "evidence_opening.evidence_id", "evidence.id")
    .select((eb) => [
      "evidence_criterion.criterion_key",
      eb.fn.count<number>("evidence.id").distinct().as("count"),
      eb.fn
        .count<number>("evidence_opening.evidence_id")
        .distinct()
        .as("opened"),
    ])
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.sent_at", "is not", null)
    .where("evidence.withdrawn_at", "is", null)
    .groupBy("evidence_criterion.criterion_key")
    .execute();

const findings = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .select((eb) => [
      "area_key",
      "criterion_key",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .groupBy(["area_key", "criterion_key"])
    .execute();
