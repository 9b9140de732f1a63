import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { saysSomething } from "./plan-rows.ts";

/** The words of a section, as a form gives them. */
export interface PlanSectionWords {
  /** "" where it is called as its area. */
  title: string;
  /** Its lead officer, as written. */
  lead: string;
  intro: string;
  /** One a line. */
  aspirations: string;
}

/** A section of a plan, with who saved it last. */
export interface PlanSection extends PlanSectionWords {
  id: string;
  /** The area of the framework that it is about; null for another. */
  areaKey: string | null;
  version: number;
  updatedAt: Moment;
  /** Null where nobody has changed what a plan begins with. */
  updatedByName: string | null;
}

/** A section that was taken out, by whom and when. */
export interface RemovedPlanSection {
  id: string;
  title: string;
  areaKey: string | null;
  at: Moment | null;
  byId: string | null;
  by: string | null;
}

/** The live sections of a plan, in its order. */
export async function listPlanSections(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanSection[]> {
  return live(db, planId)
    .orderBy("plan_section.position")
    .orderBy("plan_section.id")
    .execute();
}

/** One live section of a plan, or undefined. */
export async function findPlanSection(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanSection | undefined> {
  return live(db, planId).where("plan_section.id", "=", id).executeTakeFirst();
}

/** How many live rows of a plan that say anything stand in a section. */
export async function countRowsOfSection(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("plan_row")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.section_id", "=", id)
    .where("plan_row.removed_at", "is", null)
    .where(saysSomething)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A removed section of a plan, and who took it out when; or undefined. */
export async function findRemovedPlanSection(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<RemovedPlanSection | undefined> {
  return removed(db, planId)
    .where("plan_section.id", "=", id)
    .executeTakeFirst();
}

/** The sections of a plan that were taken out at one of these moments. */
export async function listRemovedPlanSections(
  db: Kysely<Tables>,
  planId: string,
  at: readonly Moment[],
): Promise<RemovedPlanSection[]> {
  if (at.length === 0) return [];
  return removed(db, planId)
    .where("plan_section.removed_at", "in", [...at])
    .execute();
}

const live = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_section")
    .leftJoin("person", "person.id", "plan_section.updated_by")
    .select([
      "plan_section.id",
      "plan_section.area_key as areaKey",
      "plan_section.title",
      "plan_section.lead",
      "plan_section.intro",
      "plan_section.aspirations",
      "plan_section.version",
      "plan_section.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_section.plan_id", "=", planId)
    .where("plan_section.removed_at", "is", null);

/** A removal is the last save of a section. */
const removed = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_section")
    .leftJoin("person", "person.id", "plan_section.updated_by")
    .select([
      "plan_section.id",
      "plan_section.title",
      "plan_section.area_key as areaKey",
      "plan_section.removed_at as at",
      "plan_section.updated_by as byId",
      "person.name as by",
    ])
    .where("plan_section.plan_id", "=", planId)
    .where("plan_section.removed_at", "is not", null);
