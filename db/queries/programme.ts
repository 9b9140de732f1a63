import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** How many challenges there are in all: for the programme's office. */
export async function countChallenges(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom("challenge")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The id of a council's newest challenge, or undefined. */
export async function findLatestChallengeOf(
  db: Kysely<Tables>,
  councilId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("challenge")
    .select("id")
    .where("council_id", "=", councilId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
