import { type RawBuilder, sql } from "kysely";

/**
 * Orders by a column of names whatever their capitals: "de Vries" before
 * "Young" on both engines.
 * @param column such as "person.name"
 */
export const byName = (column: string): RawBuilder<string> =>
  sql<string>`lower(${sql.ref(column)})`;
