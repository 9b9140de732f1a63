import { type RawBuilder, sql } from "kysely";

/**
 * For the update of rows with these ids: the place of each, 1, 2, 3 …, in the
 * order given. One statement, however many there are.
 */
export function placesOf(ids: readonly string[]): RawBuilder<number> {
  const cases = ids.map(
    (id, index) => sql`when ${id} then ${sql.lit(index + 1)}`,
  );
  return sql<number>`case id ${sql.join(cases, sql` `)} else position end`;
}
