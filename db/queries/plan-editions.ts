import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

/** An edition of a plan, without its content. */
export interface PlanEdition {
  number: number;
  title: string;
  note: string;
  at: Moment;
  by: string;
  /** JSON, as stored. */
  counts: string;
}

/** What was kept of an edition, letter by letter. */
export interface PlanEditionKept extends PlanEdition {
  content: string;
  sha256: string;
}

/** The number that the next edition of a plan gets; ask inside a change. */
export async function nextEditionNumber(
  db: Kysely<Tables>,
  planId: string,
): Promise<number> {
  return nextAfter(
    db
      .selectFrom("plan_edition")
      .select((eb) => eb.fn.max("number").as("last"))
      .where("plan_id", "=", planId),
  );
}

/** Keeps an edition; it is never changed. Throws when its number is taken. */
export async function insertPlanEdition(
  db: Kysely<Tables>,
  edition: Omit<PlanEditionKept, "by"> & {
    id: string;
    planId: string;
    personId: string;
  },
): Promise<void> {
  const { id, planId, personId, ...kept } = edition;
  await db
    .insertInto("plan_edition")
    .values({ id, plan_id: planId, person_id: personId, ...kept })
    .execute();
}

/** Every edition of a plan without its content, newest first. */
export async function listPlanEditions(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanEdition[]> {
  return editions(db, planId).orderBy("plan_edition.number", "desc").execute();
}

/** One edition of a plan as it was kept, or undefined. */
export async function findPlanEdition(
  db: Kysely<Tables>,
  planId: string,
  number: number,
): Promise<PlanEditionKept | undefined> {
  return editions(db, planId)
    .select(["plan_edition.content", "plan_edition.sha256"])
    .where("plan_edition.number", "=", number)
    .executeTakeFirst();
}

const editions = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_edition")
    .innerJoin("person", "person.id", "plan_edition.person_id")
    .select([
      "plan_edition.number",
      "plan_edition.title",
      "plan_edition.note",
      "plan_edition.at",
      "plan_edition.counts",
      "person.name as by",
    ])
    .where("plan_edition.plan_id", "=", planId);
