import type { Kysely } from "kysely";
import { nextVersion, saveFirst, saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

/** What is chosen for the public page of a plan, and where it is. */
export interface PlanPage {
  publicKey: string | null;
  /** The number of the publication that is public; null while none is. */
  live: number | null;
  /** JSON, as stored. */
  choices: string;
  decisions: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
}

/** What went out to everybody, without its content. */
export interface PlanPublication {
  number: number;
  edition: number;
  at: Moment;
  by: string;
}

/** The public page of a plan; undefined before anybody chose anything. */
export async function findPlanPage(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanPage | undefined> {
  return db
    .selectFrom("plan_page")
    .innerJoin("person", "person.id", "plan_page.updated_by")
    .select([
      "plan_page.public_key as publicKey",
      "plan_page.live",
      "plan_page.choices",
      "plan_page.decisions",
      "plan_page.version",
      "plan_page.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_page.plan_id", "=", planId)
    .executeTakeFirst();
}

/**
 * What is public at an address, with whose it is; undefined where no plan ever
 * was. `content` is null for one that was taken down.
 */
export async function findPlanAtKey(db: Kysely<Tables>, publicKey: string) {
  return db
    .selectFrom("plan_page")
    .innerJoin("plan", "plan.id", "plan_page.plan_id")
    .innerJoin("council", "council.id", "plan.council_id")
    .leftJoin("plan_publication", (join) =>
      join
        .onRef("plan_publication.plan_id", "=", "plan_page.plan_id")
        .onRef("plan_publication.number", "=", "plan_page.live"),
    )
    .select([
      "council.name as councilName",
      "plan_publication.id",
      "plan_publication.at",
      "plan_publication.content",
      "plan_publication.sha256",
    ])
    .where("plan_page.public_key", "=", publicKey)
    .executeTakeFirst();
}

/**
 * Saves what is chosen for a public page if nobody saved it since it was read.
 * @param row `version` 0 where there was none
 * @returns false when it was saved meanwhile
 */
export async function savePlanPage(
  db: Kysely<Tables>,
  planId: string,
  row: Pick<PlanPage, "choices" | "decisions" | "version"> & {
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { choices, decisions, version } = row;
  const saved = { choices, decisions, ...nextVersion({ ...row, id: planId }) };
  if (version === 0) {
    return saveFirst(
      db.insertInto("plan_page").values({ plan_id: planId, ...saved }),
    );
  }
  return saveOne(
    db
      .updateTable("plan_page")
      .set(saved)
      .where("plan_id", "=", planId)
      .where("version", "=", version),
  );
}

/** Says which publication of a plan is public at its address; null for none. */
export async function setPlanPageLive(
  db: Kysely<Tables>,
  planId: string,
  { live, publicKey }: { live: number | null; publicKey: string },
): Promise<void> {
  await db
    .updateTable("plan_page")
    .set({ live, public_key: publicKey })
    .where("plan_id", "=", planId)
    .execute();
}

/** The number that the next publication gets; ask inside a change. */
export async function nextPublicationNumber(
  db: Kysely<Tables>,
  planId: string,
): Promise<number> {
  return nextAfter(
    db
      .selectFrom("plan_publication")
      .select((eb) => eb.fn.max("number").as("last"))
      .where("plan_id", "=", planId),
  );
}

/** Keeps a publication; it is never changed. Throws when its number is taken. */
export async function insertPlanPublication(
  db: Kysely<Tables>,
  publication: Omit<PlanPublication, "by"> & {
    id: string;
    planId: string;
    personId: string;
    choices: string;
    content: string;
    sha256: string;
  },
): Promise<void> {
  const { planId, personId, ...kept } = publication;
  await db
    .insertInto("plan_publication")
    .values({ plan_id: planId, person_id: personId, ...kept })
    .execute();
}

/** Every publication of a plan without its content, newest first. */
export async function listPlanPublications(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanPublication[]> {
  return publications(db, planId)
    .orderBy("plan_publication.number", "desc")
    .execute();
}

/** One publication of a plan as it went out, or undefined. */
export async function findPlanPublication(
  db: Kysely<Tables>,
  planId: string,
  number: number,
) {
  return publications(db, planId)
    .select([
      "plan_publication.choices",
      "plan_publication.content",
      "plan_publication.sha256",
    ])
    .where("plan_publication.number", "=", number)
    .executeTakeFirst();
}

const publications = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_publication")
    .innerJoin("person", "person.id", "plan_publication.person_id")
    .select([
      "plan_publication.number",
      "plan_publication.edition",
      "plan_publication.at",
      "person.name as by",
    ])
    .where("plan_publication.plan_id", "=", planId);
