import type { Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import { type Day, type Moment, flag } from "../values.ts";
import { nextAfter } from "./next.ts";

/**
 * Starts a round under the next number of its plan; call it inside a change.
 * Returns that number.
 */
export async function insertPlanRound(
  db: Kysely<Tables>,
  round: {
    id: string;
    planId: string;
    title: string;
    message: string;
    dueOn: Day;
    atOnce: boolean;
    by: string;
    at: Moment;
  },
): Promise<number> {
  const { id, planId, title, message } = round;
  const number = await nextAfter(
    db
      .selectFrom("plan_round")
      .select((eb) => eb.fn.max("number").as("last"))
      .where("plan_id", "=", planId),
  );
  await db
    .insertInto("plan_round")
    .values({
      ...{ id, plan_id: planId, number, title, message },
      ...{ due_on: round.dueOn, at_once: flag(round.atOnce) },
      ...{ started_at: round.at, started_by: round.by },
    })
    .execute();
  return number;
}

/** Asks a person in a round. Throws a unique violation for one asked already. */
export async function insertAsk(
  db: Kysely<Tables>,
  ask: {
    id: string;
    roundId: string;
    personId: string;
    name: string;
    at: Moment;
    actionIds: readonly string[];
  },
): Promise<void> {
  const { id, roundId, personId, name, at, actionIds } = ask;
  await db
    .insertInto("plan_ask")
    .values({
      ...{ id, round_id: roundId, person_id: personId, name },
      ...{ asked_at: at, written_at: at },
    })
    .execute();
  const rows = actionIds.map((action_id) => ({ ask_id: id, action_id }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_ask_action").values(some).execute();
  }
}

/** Keeps a link of an ask under the digest of its token, and when it was sent. */
export async function insertAskLink(
  db: Kysely<Tables>,
  { askId, tokenHash, at }: { askId: string; tokenHash: string; at: Moment },
): Promise<void> {
  await db
    .insertInto("plan_ask_link")
    .values({ token_hash: tokenHash, ask_id: askId, created_at: at })
    .execute();
  await db
    .updateTable("plan_ask")
    .set({ written_at: at })
    .where("id", "=", askId)
    .execute();
}

/** Ends every link of an ask: their pages are those of no link. */
export async function endAskLinks(
  db: Kysely<Tables>,
  askId: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("plan_ask_link")
    .set({ ended_at: at })
    .where("ask_id", "=", askId)
    .where("ended_at", "is", null)
    .execute();
}

/**
 * Ends an ask; what was answered stays.
 * @returns false when it has ended already
 */
export async function endAsk(
  db: Kysely<Tables>,
  { id, why, at }: { id: string; why: string; at: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("plan_ask")
    .set({ ended_at: at, ended_why: why })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Ends what a person is still asked in a plan that they have left. */
export async function endAsksOf(
  db: Kysely<Tables>,
  { planId, personId, at }: { planId: string; personId: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("plan_ask")
    .set({ ended_at: at, ended_why: "left" })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("round_id", "in", (eb) =>
      eb
        .selectFrom("plan_round")
        .select("plan_round.id")
        .where("plan_round.plan_id", "=", planId)
        .where("plan_round.locked_at", "is", null),
    )
    .execute();
}

/** Notes that people of a round were reminded. */
export async function noteReminded(
  db: Kysely<Tables>,
  id: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("plan_round")
    .set({ reminded_at: at })
    .where("id", "=", id)
    .execute();
}

/**
 * Locks a round for ever, with the edition that it led to.
 * @returns false when it was locked already
 */
export async function lockRound(
  db: Kysely<Tables>,
  round: {
    id: string;
    planId: string;
    edition: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("plan_round")
    .set((eb) => ({
      ...{ locked_at: round.at, locked_by: round.by },
      edition_id: eb
        .selectFrom("plan_edition")
        .select("plan_edition.id")
        .where("plan_edition.plan_id", "=", round.planId)
        .where("plan_edition.number", "=", round.edition),
    }))
    .where("id", "=", round.id)
    .where("locked_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
