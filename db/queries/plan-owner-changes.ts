import type { Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import type { PlanOwnerDetails, PlanOwnerWords } from "./plan-owners.ts";

interface Hand {
  by: string;
  at: Moment;
}

/** Adds owners to a plan. */
export async function insertPlanOwners(
  db: Kysely<Tables>,
  planId: string,
  rows: ReadonlyArray<
    PlanOwnerDetails & { id: string; personId: string | null }
  >,
  { by, at }: Hand,
): Promise<void> {
  const saved = { version: 1, created_at: at, updated_at: at, updated_by: by };
  const values = rows.map(({ personId, kind, name, email, note, id }) => ({
    ...{ id, plan_id: planId, person_id: personId },
    ...{ kind, name, email, note },
    ...saved,
  }));
  for (const some of inParts(values, 50)) {
    await db.insertInto("plan_owner").values(some).execute();
  }
}

/** An owner as it was read, and who saves it when. */
interface Save extends Hand {
  id: string;
  version: number;
}

/**
 * Saves an owner if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is gone
 */
export async function updatePlanOwner(
  db: Kysely<Tables>,
  planId: string,
  row: Save & PlanOwnerDetails & { personId: string | null },
): Promise<boolean> {
  const { id, version, kind, name, email, note, personId } = row;
  return saveOne(
    db
      .updateTable("plan_owner")
      .set({
        ...{ kind, name, email, note, person_id: personId },
        ...nextVersion(row),
      })
      .where((eb) => eb.and({ id, version, plan_id: planId })),
  );
}

/**
 * Says since when an owner owns nothing any more; null for one that is back.
 * @returns false when its version is no longer `version`, or it is gone
 */
export async function updatePlanOwnerLeft(
  db: Kysely<Tables>,
  planId: string,
  row: Save & { leftAt: Moment | null },
): Promise<boolean> {
  const { id, version, leftAt } = row;
  return saveOne(
    db
      .updateTable("plan_owner")
      .set({ left_at: leftAt, ...nextVersion(row) })
      .where((eb) => eb.and({ id, version, plan_id: planId })),
  );
}

/** Takes an owner away for whom no words stand any more. */
export async function deletePlanOwner(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<void> {
  await db
    .deleteFrom("plan_owner")
    .where("plan_id", "=", planId)
    .where("id", "=", id)
    .execute();
}

/** Remembers words of a plan, over what it remembers of the same. */
export async function saveOwnerWords(
  db: Kysely<Tables>,
  planId: string,
  rows: readonly PlanOwnerWords[],
  { by, at }: Hand,
): Promise<void> {
  const values = rows.map(({ key, words, ownerId }) => ({
    ...{ plan_id: planId, key, words, owner_id: ownerId },
    ...{ updated_at: at, updated_by: by },
  }));
  for (const some of inParts(values, 50)) {
    await db
      .insertInto("plan_owner_words")
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(["plan_id", "key"]).doUpdateSet((eb) => ({
          owner_id: eb.ref("excluded.owner_id"),
          updated_at: eb.ref("excluded.updated_at"),
          updated_by: eb.ref("excluded.updated_by"),
        })),
      )
      .execute();
  }
}

/** Gives all the words of one owner of a plan to another. */
export async function moveOwnerWords(
  db: Kysely<Tables>,
  planId: string,
  { from, to, by, at }: Hand & { from: string; to: string },
): Promise<void> {
  await db
    .updateTable("plan_owner_words")
    .set({ owner_id: to, updated_at: at, updated_by: by })
    .where("plan_id", "=", planId)
    .where("owner_id", "=", from)
    .execute();
}

/** Forgets what a plan remembers of words. */
export async function deleteOwnerWords(
  db: Kysely<Tables>,
  planId: string,
  key: string,
): Promise<void> {
  await db
    .deleteFrom("plan_owner_words")
    .where("plan_id", "=", planId)
    .where("key", "=", key)
    .execute();
}
