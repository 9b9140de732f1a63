import type { InsertQueryBuilder, InsertResult } from "kysely";
import type { Tables } from "./schema.ts";
import type { Moment } from "./values.ts";

/** A save of a row over the version of it that was read. */
interface Save {
  id: string;
  version: number;
  by: string;
  at: Moment;
}

/** The columns that every save sets: the next version, by whom and when. */
export const nextVersion = ({ version, by, at }: Save) => ({
  version: version + 1,
  updated_by: by,
  updated_at: at,
});

/** The row of a challenge as it was read, if it was not removed meanwhile. */
export const asRead = (challengeId: string, { id, version }: Save) => ({
  ...{ id, version },
  challenge_id: challengeId,
  removed_at: null,
});

/** An update that can say how many rows it changed. */
interface Update {
  executeTakeFirst(): Promise<{ numUpdatedRows: bigint }>;
}

/**
 * Saves one row.
 * @returns false when there is none such, as it was saved or removed meanwhile
 */
export async function saveOne(update: Update): Promise<boolean> {
  const { numUpdatedRows } = await update.executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Saves a row for the first time.
 * @returns false when somebody did so meanwhile
 */
export async function saveFirst<Table extends keyof Tables>(
  insert: InsertQueryBuilder<Tables, Table, InsertResult>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await insert
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) === 1;
}
