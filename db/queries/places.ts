import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";

/** What people put in an order of their own. */
type Placed = "example" | "finding" | "own_section" | "recommendation";

/**
 * Gives the rows of one list the places 1, 2, 3 … in this order: one statement,
 * however many there are. Rows of other challenges are left alone.
 * @param ids of every row of the list
 */
export async function updatePlaces(
  db: Kysely<Tables>,
  table: Placed,
  challengeId: string,
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
    .where("challenge_id", "=", challengeId)
    .where("id", "in", [...ids])
    .execute();
}
