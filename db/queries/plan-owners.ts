import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** What a form gives of an owner. */
export interface PlanOwnerDetails {
  /** "person", "post", "team" or "outsideBody". */
  kind: string;
  name: string;
  /** "" where none is known. */
  email: string;
  note: string;
}

/** Who owns actions of a plan, with who saved it last. */
export interface PlanOwner extends PlanOwnerDetails {
  id: string;
  personId: string | null;
  /** Since when they own nothing any more; null while they do. */
  leftAt: Moment | null;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
}

/** Words by which a plan names an owner; null where they name nobody. */
export interface PlanOwnerWords {
  key: string;
  words: string;
  ownerId: string | null;
}

/** The owners that a plan knows, by name. */
export async function listPlanOwners(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanOwner[]> {
  return owners(db, planId)
    .orderBy(byName("plan_owner.name"))
    .orderBy("plan_owner.id")
    .execute();
}

/** One owner that a plan knows, or undefined. */
export async function findPlanOwner(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanOwner | undefined> {
  return owners(db, planId).where("plan_owner.id", "=", id).executeTakeFirst();
}

/** What a plan remembers of its words for owners, by those words. */
export async function listOwnerWords(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanOwnerWords[]> {
  return db
    .selectFrom("plan_owner_words")
    .select(["key", "words", "owner_id as ownerId"])
    .where("plan_id", "=", planId)
    .orderBy("key")
    .execute();
}

const owners = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_owner")
    .innerJoin("person", "person.id", "plan_owner.updated_by")
    .select([
      "plan_owner.id",
      "plan_owner.kind",
      "plan_owner.name",
      "plan_owner.email",
      "plan_owner.note",
      "plan_owner.person_id as personId",
      "plan_owner.left_at as leftAt",
      "plan_owner.version",
      "plan_owner.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_owner.plan_id", "=", planId);
