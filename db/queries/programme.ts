import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day } from "../values.ts";

/** How many challenges there are, at one stage or in all: for the office. */
export async function countChallenges(
  db: Kysely<Tables>,
  state: string | null = null,
): Promise<number> {
  const { count } = await db
    .selectFrom("challenge")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .$if(state !== null, (query) => query.where("state", "=", state ?? ""))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many challenges stand at each stage that has any. */
export async function countByState(
  db: Kysely<Tables>,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("challenge")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/**
 * The challenges that are not over, with when each came to its stage.
 * @param over the stages at which nothing happens any more
 */
export async function listLiveChallenges(
  db: Kysely<Tables>,
  over: readonly string[],
) {
  const rows = await db
    .selectFrom("challenge")
    .innerJoin("council", "council.id", "challenge.council_id")
    .select((eb) => [
      "challenge.id",
      "challenge.title",
      "challenge.state",
      "challenge.first_day_on_site",
      "challenge.comments_due",
      "challenge.created_at",
      "council.name as council",
      eb
        .selectFrom("challenge_event")
        .select((e) => e.fn.max("challenge_event.at").as("at"))
        .whereRef("challenge_event.challenge_id", "=", "challenge.id")
        .where("challenge_event.to_state", "is not", null)
        .as("moved_at"),
    ])
    .where("challenge.state", "not in", [...over])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    council: row.council,
    state: row.state,
    firstDayOnSite: row.first_day_on_site,
    commentsDue: row.comments_due,
    since: row.moved_at ?? row.created_at,
  }));
}

/**
 * The planned days of the challenges that are not over: by challenge, by name.
 * @param over the stages at which nothing happens any more
 */
export async function listLiveDates(
  db: Kysely<Tables>,
  over: readonly string[],
): Promise<Map<string, Record<string, Day>>> {
  const rows = await db
    .selectFrom("challenge_date")
    .innerJoin("challenge", "challenge.id", "challenge_date.challenge_id")
    .select(["challenge_date.challenge_id", "step", "day"])
    .where("challenge.state", "not in", [...over])
    .execute();
  const dates = new Map<string, Record<string, Day>>();
  for (const { challenge_id: id, step, day } of rows) {
    dates.set(id, { ...dates.get(id), [step]: day });
  }
  return dates;
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

/** The ids of a council's challenges, always in the same order. */
export async function listChallengesOf(
  db: Kysely<Tables>,
  councilId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("challenge")
    .select("id")
    .where("council_id", "=", councilId)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}
