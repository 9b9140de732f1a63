import type { TransferRow } from "#db/queries/transfer.ts";
import {
  type TransferName,
  transferNames,
  transferTable,
} from "#db/queries/transfer-tables.ts";
import type { Content } from "./archive.ts";

type Columns = ReadonlyMap<string, ReadonlyMap<string, { optional: boolean }>>;

/**
 * Refuses rows that do not fit this installation's tables, or that point at
 * anything outside the file: nobody may slip a row into another challenge.
 * @param columns the columns of the tables here
 * @throws an Error that names the table and the column
 */
export function checkContent(content: Content, columns: Columns): void {
  const [challenge, ...more] = content.tables.challenge;
  if (!challenge || more.length > 0 || challenge["id"] !== content.challenge) {
    throw new Error("The export must hold one challenge, the one it names.");
  }
  const ids = idsIn(content);
  for (const name of transferNames) {
    const known = columns.get(name) ?? new Map<string, { optional: boolean }>();
    for (const row of content.tables[name]) {
      checkColumns(name, row, known);
      checkPointers(name, row, ids);
    }
  }
}

function idsIn({ council, people, tables }: Content) {
  const ids = new Map<string, ReadonlySet<unknown>>(
    transferNames.map((name) => [
      name,
      new Set(tables[name].map(({ id }) => id)),
    ]),
  );
  ids.set("council", new Set([council.id]));
  return ids.set("person", new Set(people.map(({ id }) => id)));
}

function checkColumns(
  name: TransferName,
  row: TransferRow,
  known: ReadonlyMap<string, { optional: boolean }>,
): void {
  for (const column of Object.keys(row)) {
    if (known.has(column)) continue;
    throw new Error(
      `The export was made by another version: ${name} has no “${column}” here.`,
    );
  }
  for (const [column, { optional }] of known) {
    if (optional || (row[column] ?? null) !== null) continue;
    throw new Error(`In the export a row of ${name} has no “${column}”.`);
  }
}

function checkPointers(
  name: TransferName,
  row: TransferRow,
  ids: ReadonlyMap<string, ReadonlySet<unknown>>,
): void {
  for (const [column, table] of Object.entries(transferTable(name).of)) {
    const pointsAt = row[column] ?? null;
    if (pointsAt === null || ids.get(table)?.has(pointsAt)) continue;
    throw new Error(
      `In the export a row of ${name} points at a ${table} that it does not hold.`,
    );
  }
}

/**
 * The rows of a table, each after the one of the same table that it points at.
 * @throws an Error when they point at each other in a ring
 */
export function parentsFirst(
  name: TransferName,
  rows: readonly TransferRow[],
): TransferRow[] {
  const own = Object.entries(transferTable(name).of)
    .filter(([, table]) => table === name)
    .map(([column]) => column);
  if (own.length === 0) return [...rows];
  const sorted: TransferRow[] = [];
  const placed = new Set<unknown>([null, undefined]);
  let waiting = [...rows];
  while (waiting.length > 0) {
    const isReady = (row: TransferRow) =>
      own.every((column) => placed.has(row[column]));
    const ready = waiting.filter(isReady);
    if (ready.length === 0) {
      throw new Error(`In the export rows of ${name} point at each other.`);
    }
    waiting = waiting.filter((row) => !isReady(row));
    for (const row of ready) placed.add(row["id"]);
    sorted.push(...ready);
  }
  return sorted;
}
