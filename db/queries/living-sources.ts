import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { AnswerSent } from "./answers-sent.ts";

/**
 * How many sources of each sort every finding of a challenge cites that still
 * stand, of how many kinds they are, and how many were lost since. To be
 * joined; a finding that cites nothing has no row.
 * @param answers those of the latest submission
 */
export function countedSources(
  db: Kysely<Tables>,
  challengeId: string,
  answers: readonly AnswerSent[],
) {
  return db
    .selectFrom(citedSources(db, challengeId, answers).as("cited"))
    .select((eb) => {
      const standing = (kind: string) =>
        eb.fn
          .countAll<number>()
          .filterWhere("cited.kind", "=", kind)
          .filterWhere("cited.stands", "=", 1);
      return [
        "cited.finding_id",
        standing("report").as("reports"),
        standing("note").as("notes"),
        standing("evidence").as("evidence"),
        standing("answer").as("answers"),
        eb.fn
          .count<number>("cited.rests_on")
          .distinct()
          .filterWhere("cited.stands", "=", 1)
          .as("kinds"),
        eb.fn.countAll<number>().filterWhere("cited.stands", "=", 0).as("lost"),
      ];
    })
    .groupBy("cited.finding_id");
}

/**
 * Every source with what it rests on in the end: what the team was told, saw or
 * read, or the council's own answer. A note of a document is no second kind
 * beside the document; in interviews, focus groups and meetings alike the team
 * was told, on a visit and in an observation it saw; a report written elsewhere
 * is a kind of its own. And whether it still stands (1 or 0): a note that was
 * not removed, evidence that was not withdrawn, an answer that was sent.
 */
const citedSources = (
  db: Kysely<Tables>,
  challengeId: string,
  answers: readonly AnswerSent[],
) =>
  withWhatStands(db, challengeId).select((eb) => [
    "finding_source.finding_id",
    "finding_source.kind",
    eb
      .case()
      .when("note.source", "=", "selfAssessment")
      .then("answer")
      .when("session.kind", "=", "visit")
      .then("observation")
      .when("note.source", "is not", null)
      .then(eb.ref("note.source"))
      .else(eb.ref("finding_source.kind"))
      .end()
      .as("rests_on"),
    eb
      .case()
      .when(
        eb.or([
          eb("note.id", "is not", null),
          eb("evidence.id", "is not", null),
          // Frozen as it was read: it can be neither removed nor withdrawn.
          eb("finding_source.foreign_report_id", "is not", null),
          eb("finding_source.criterion_key", "in", [
            "",
            ...answers.map(({ criterion_key }) => criterion_key),
          ]),
        ]),
      )
      .then(1)
      .else(0)
      .end()
      .as("stands"),
  ]);

/** Every source with its note and its evidence, where those still stand. */
const withWhatStands = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding_source")
    .innerJoin("finding", "finding.id", "finding_source.finding_id")
    .leftJoin("note", (join) =>
      join
        .onRef("note.id", "=", "finding_source.note_id")
        .on("note.removed_at", "is", null),
    )
    .leftJoin("session", "session.id", "note.session_id")
    .leftJoin("evidence", (join) =>
      join
        .onRef("evidence.id", "=", "finding_source.evidence_id")
        .on("evidence.withdrawn_at", "is", null),
    )
    .where("finding.challenge_id", "=", challengeId);
