import { type Kysely, type RawBuilder, sql } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import {
  type TransferName,
  transferNames,
  transferTable,
} from "./transfer-tables.ts";

/** A row as it travels: every column by name. */
export type TransferRow = Record<string, string | number | null>;

/** The rows of a challenge by table. */
export type TransferRows = Record<TransferName, TransferRow[]>;

/** A person as an export names them. */
export interface TransferPerson {
  id: string;
  name: string;
  email: string;
}

/**
 * Every row of a challenge, by table, sorted by key and so the same on both
 * engines. Everything, for who runs the installation: no side may be given it.
 */
export async function readTransferRows(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<TransferRows> {
  const rows = emptyRows();
  for (const name of transferNames) {
    const found = await select(name, challengeId).execute(db);
    rows[name] = found.rows.toSorted(byKey(transferTable(name).key));
  }
  return rows;
}

/** No rows of any table. */
function emptyRows(): TransferRows {
  return Object.fromEntries(
    transferNames.map((name) => [name, []]),
  ) as unknown as TransferRows;
}

/** The people with these ids, sorted by id; name and address only. */
export async function readTransferPeople(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<TransferPerson[]> {
  const found: TransferPerson[] = [];
  for (const some of inParts(ids, 500)) {
    found.push(
      ...(await db
        .selectFrom("person")
        .select(["id", "name", "email"])
        .where("id", "in", some)
        .execute()),
    );
  }
  return found.toSorted(byKey(["id"]));
}

/** The columns of each table by name, and whether each may be left out. */
export async function readColumns(
  db: Kysely<Tables>,
): Promise<Map<string, Map<string, { optional: boolean }>>> {
  const tables = await db.introspection.getTables();
  return new Map(
    tables.map(({ name, columns }) => [
      name,
      new Map(
        columns.map((column) => [
          column.name,
          { optional: column.isNullable || column.hasDefaultValue },
        ]),
      ),
    ]),
  );
}

/** The people who have one of these ids or addresses here. */
export async function findPeopleHere(
  db: Kysely<Tables>,
  people: readonly TransferPerson[],
): Promise<TransferPerson[]> {
  const found: TransferPerson[] = [];
  for (const some of inParts(people, 250)) {
    const rows = await db
      .selectFrom("person")
      .select(["id", "name", "email"])
      .where((eb) =>
        eb.or([
          eb(
            "id",
            "in",
            some.map(({ id }) => id),
          ),
          eb(
            "email",
            "in",
            some.map(({ email }) => email),
          ),
        ]),
      )
      .execute();
    found.push(...rows);
  }
  return found;
}

/** Adds people without a password and without any right. */
export async function insertPeople(
  db: Kysely<Tables>,
  people: readonly TransferPerson[],
  at: Moment,
): Promise<void> {
  for (const some of inParts(people, 100)) {
    await db
      .insertInto("person")
      .values(some.map((person) => ({ ...person, created_at: at })))
      .execute();
  }
}

/**
 * Adds the rows of one table; rows of one table that point at each other must
 * come parents first. Throws a unique violation when something is here already.
 * @param columns the table's columns; a row may leave out optional ones
 */
export async function insertTransferRows(
  db: Kysely<Tables>,
  name: TransferName,
  columns: readonly string[],
  rows: readonly TransferRow[],
): Promise<void> {
  for (const alike of runsAlike(rows, columns)) {
    await insertAlike(db, name, alike.columns, alike.rows);
  }
}

/** Rows that follow each other and have the same of the columns. */
function runsAlike(rows: readonly TransferRow[], columns: readonly string[]) {
  const runs: Array<{ columns: string[]; rows: TransferRow[] }> = [];
  for (const row of rows) {
    const own = columns.filter((column) => row[column] !== undefined);
    const last = runs.at(-1);
    if (last?.columns.join() === own.join()) last.rows.push(row);
    else runs.push({ columns: own, rows: [row] });
  }
  return runs;
}

async function insertAlike(
  db: Kysely<Tables>,
  name: TransferName,
  columns: readonly string[],
  rows: readonly TransferRow[],
): Promise<void> {
  for (const some of inParts(rows, 100)) {
    const lines = some.map(
      (row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`,
    );
    await sql`insert into ${sql.table(name)} (${sql.join(
      columns.map((column) => sql.ref(column)),
    )}) values ${sql.join(lines)}`.execute(db);
  }
}

const select = (name: TransferName, challengeId: string) =>
  sql<TransferRow>`select * from ${sql.table(name)} where ${isIn(name, challengeId)}`;

/** Whether a row is of a challenge: found by what it belongs to, in the end. */
function isIn(name: TransferName, challengeId: string): RawBuilder<unknown> {
  if (name === "challenge") return sql`id = ${challengeId}`;
  const { of, through } = transferTable(name);
  const parent = through === undefined ? undefined : of[through];
  if (through === undefined || parent === undefined) {
    return sql`challenge_id = ${challengeId}`;
  }
  const within = isIn(parent as TransferName, challengeId);
  return sql`${sql.ref(through)} in (select id from ${sql.table(parent)} where ${within})`;
}

/** By code units, never by a locale: the same everywhere. */
const byKey = (key: readonly string[]) => (one: object, other: object) => {
  const textOf = (row: object) =>
    JSON.stringify(key.map((column) => row[column as keyof typeof row]));
  const [a, b] = [textOf(one), textOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};
