import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day } from "../values.ts";

/** The planned days of a challenge by name; what has no day is left out. */
export async function listDates(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Record<string, Day>> {
  const rows = await db
    .selectFrom("challenge_date")
    .select(["step", "day"])
    .where("challenge_id", "=", challengeId)
    .execute();
  return Object.fromEntries(rows.map(({ step, day }) => [step, day]));
}

/** Replaces the planned days of a challenge: those left out are gone. */
export async function replaceDates(
  db: Kysely<Tables>,
  challengeId: string,
  dates: Record<string, Day>,
): Promise<void> {
  await db
    .deleteFrom("challenge_date")
    .where("challenge_id", "=", challengeId)
    .execute();
  const rows = Object.entries(dates).map(([step, day]) => ({
    challenge_id: challengeId,
    step,
    day,
  }));
  if (rows.length > 0) {
    await db.insertInto("challenge_date").values(rows).execute();
  }
}
