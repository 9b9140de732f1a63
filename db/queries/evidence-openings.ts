import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/**
 * Who of the peer team has opened an item, first come first: when for the
 * first time, and the number of the newest version that they opened.
 * @param reader whose page it is for: the team's alone, as the council is told
 *   only whether, by the item itself
 */
export async function listOpenings(
  db: Kysely<Tables>,
  {
    evidenceId,
    reader,
  }: { evidenceId: string; reader: "team" | "council" | "programme" },
) {
  if (reader !== "team") return [];
  return db
    .selectFrom("evidence_opening")
    .innerJoin("person", "person.id", "evidence_opening.person_id")
    .select(["person.id", "person.name"])
    .select(["evidence_opening.first_at", "evidence_opening.newest"])
    .where("evidence_opening.evidence_id", "=", evidenceId)
    .orderBy("evidence_opening.first_at")
    .orderBy("person.id")
    .execute();
}

/**
 * Remembers that a person opened a version of an item: the first time stays,
 * and the newest version.
 */
export async function recordOpening(
  db: Kysely<Tables>,
  opening: { evidenceId: string; personId: string; number: number; at: Moment },
): Promise<void> {
  await db
    .insertInto("evidence_opening")
    .values({
      evidence_id: opening.evidenceId,
      person_id: opening.personId,
      first_at: opening.at,
      newest: opening.number,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["evidence_id", "person_id"])
        .doUpdateSet({ newest: opening.number })
        .where("evidence_opening.newest", "<", opening.number),
    )
    .execute();
}

/**
 * The live items that the team was sent and nobody of it has opened, by number;
 * one that is linked to several criteria is there once for each.
 */
export async function listNeverOpened(db: Kysely<Tables>, challengeId: string) {
  return db
    .selectFrom("evidence")
    .leftJoin("evidence_opening", "evidence_opening.evidence_id", "evidence.id")
    .leftJoin(
      "evidence_criterion",
      "evidence_criterion.evidence_id",
      "evidence.id",
    )
    .select(["evidence.id", "evidence.number"])
    .select("evidence_criterion.criterion_key")
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.withdrawn_at", "is", null)
    .where("evidence.sent_at", "is not", null)
    .where("evidence_opening.evidence_id", "is", null)
    .orderBy("evidence.number")
    .execute();
}

type OnItem = ExpressionBuilder<Tables, "evidence">;

/** For a query over items: how many people have opened it. */
export const openings = (eb: OnItem) =>
  eb
    .selectFrom("evidence_opening")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_opening.evidence_id", "=", "evidence.id");

/** For a query over items: when the first person opened it. */
export const firstOpening = (eb: OnItem) =>
  eb
    .selectFrom("evidence_opening")
    .select((e) => e.fn.min("evidence_opening.first_at").as("first"))
    .whereRef("evidence_opening.evidence_id", "=", "evidence.id");

/** For a query over items: how many versions are newer than any opened. */
export const replacedSince = (eb: OnItem) =>
  eb
    .selectFrom("evidence_file")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_file.evidence_id", "=", "evidence.id")
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("evidence_opening")
            .select("evidence_opening.evidence_id")
            .whereRef("evidence_opening.evidence_id", "=", "evidence.id")
            .whereRef("evidence_opening.newest", ">=", "evidence_file.number"),
        ),
      ),
    );
