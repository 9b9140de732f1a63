import type { Kysely } from "kysely";
import { nextVersion, saveFirst, saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The words of a plan's committee pack, with who saved them last. */
export interface PlanPack {
  /** JSON, as stored. */
  words: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
}

/** The words of a plan's committee pack; undefined before anybody saved any. */
export async function findPlanPack(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanPack | undefined> {
  return db
    .selectFrom("plan_pack")
    .innerJoin("person", "person.id", "plan_pack.updated_by")
    .select([
      "plan_pack.words",
      "plan_pack.version",
      "plan_pack.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_pack.plan_id", "=", planId)
    .executeTakeFirst();
}

/**
 * Saves the words of a pack if nobody saved it since it was read.
 * @param row `version` 0 where there was none
 * @returns false when it was saved meanwhile
 */
export async function savePlanPack(
  db: Kysely<Tables>,
  planId: string,
  row: { words: string; version: number; by: string; at: Moment },
): Promise<boolean> {
  const next = nextVersion({ ...row, id: planId });
  const saved = { words: row.words, ...next };
  if (row.version === 0) {
    return saveFirst(
      db.insertInto("plan_pack").values({ plan_id: planId, ...saved }),
    );
  }
  return saveOne(
    db
      .updateTable("plan_pack")
      .set(saved)
      .where("plan_id", "=", planId)
      .where("version", "=", row.version),
  );
}
