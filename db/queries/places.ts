import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";

/** What people put in an order of their own. */
const homes = {
  example: "challenge_id",
  finding: "challenge_id",
  own_section: "challenge_id",
  plan_column: "plan_id",
  plan_section: "plan_id",
  recommendation: "challenge_id",
} as const;

/**
 * Gives the rows of one list the places 1, 2, 3 … in this order: one statement,
 * however many there are. Rows of other lists are left alone.
 * @param homeId the challenge or the plan that the list is of
 * @param ids of every row of the list
 */
export async function updatePlaces(
  db: Kysely<Tables>,
  table: keyof typeof homes,
  homeId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const cases = ids.map(
    (id, index) => sql`when ${id} then ${sql.lit(index + 1)}`,
  );
  const position = sql<number>`case id ${sql.join(cases, sql` `)} else position end`;
  await db
    .updateTable(table)
    .set({ position })
    .where(db.dynamic.ref(homes[table]), "=", homeId)
    .where("id", "in", [...ids])
    .execute();
}
