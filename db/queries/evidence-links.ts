import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import { links } from "./evidence-filter.ts";

/** An item of evidence, as short as a list of boxes needs it. */
export interface LinkableEvidence {
  id: string;
  number: number;
  kind: string;
  title: string;
}

/**
 * The live evidence of a challenge by number, for linking and naming.
 * @param sight "sent" sees only what was sent to the peer team
 */
export async function listLinkableEvidence(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<LinkableEvidence[]> {
  return live(db, { challengeId, sight }).execute();
}

/**
 * Which live evidence of a challenge is linked to which criterion.
 * @param sight "sent" sees only what was sent to the peer team
 */
export async function listEvidenceLinks(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<Array<{ evidenceId: string; criterionKey: string }>> {
  return db
    .selectFrom("evidence_criterion")
    .innerJoin("evidence", "evidence.id", "evidence_criterion.evidence_id")
    .select([
      "evidence_criterion.evidence_id as evidenceId",
      "evidence_criterion.criterion_key as criterionKey",
    ])
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.withdrawn_at", "is", null)
    .where((eb) => evidenceSeen(eb, sight))
    .orderBy("evidence.number")
    .execute();
}

/**
 * The live items linked to one of these criteria, by number: what an area
 * shows, and what can be spoken of in its conversation.
 * @param sight "sent" leaves out what the peer team was not sent
 */
export async function listEvidenceOn(
  db: Kysely<Tables>,
  key: {
    challengeId: string;
    criterionKeys: readonly string[];
    sight: Sight;
  },
) {
  if (key.criterionKeys.length === 0) return [];
  return nameable(db, key)
    .where((eb) => eb.exists(links(eb, key.criterionKeys)))
    .execute();
}

/** The live items of these ids, by number, as `listEvidenceOn` gives them. */
export async function listEvidenceById(
  db: Kysely<Tables>,
  key: { challengeId: string; ids: readonly string[]; sight: Sight },
) {
  if (key.ids.length === 0) return [];
  return nameable(db, key)
    .where("id", "in", [...key.ids])
    .execute();
}

type Key = { challengeId: string; sight: Sight };

const nameable = (db: Kysely<Tables>, key: Key) =>
  live(db, key).select("sent_at");

const live = (db: Kysely<Tables>, { challengeId, sight }: Key) =>
  db
    .selectFrom("evidence")
    .select(["id", "number", "kind", "title"])
    .where("challenge_id", "=", challengeId)
    .where("withdrawn_at", "is", null)
    .where((eb) => evidenceSeen(eb, sight))
    .orderBy("number");

/**
 * Links evidence to a criterion. Ids that are not live evidence of this
 * challenge are passed over; links that exist already stay.
 */
export async function linkEvidence(
  db: Kysely<Tables>,
  challengeId: string,
  criterionKey: string,
  evidenceIds: readonly string[],
): Promise<void> {
  if (evidenceIds.length === 0) return;
  const own = await db
    .selectFrom("evidence")
    .select("id")
    .where("challenge_id", "=", challengeId)
    .where("withdrawn_at", "is", null)
    .where("id", "in", [...evidenceIds])
    .execute();
  if (own.length === 0) return;
  await db
    .insertInto("evidence_criterion")
    .values(
      own.map(({ id }) => ({ evidence_id: id, criterion_key: criterionKey })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes links between evidence of this challenge and a criterion away. */
export async function unlinkEvidence(
  db: Kysely<Tables>,
  challengeId: string,
  criterionKey: string,
  evidenceIds: readonly string[],
): Promise<void> {
  if (evidenceIds.length === 0) return;
  await db
    .deleteFrom("evidence_criterion")
    .where("criterion_key", "=", criterionKey)
    .where("evidence_id", "in", [...evidenceIds])
    .where("evidence_id", "in", (eb) =>
      eb
        .selectFrom("evidence")
        .select("evidence.id")
        .where("evidence.challenge_id", "=", challengeId),
    )
    .execute();
}
