import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** A section of a plan. */
export interface PlanSection {
  id: string;
  /** The area of the framework that it is about; null for another. */
  areaKey: string | null;
  /** "" where it is called as its area. */
  title: string;
}

/** The live sections of a plan, in its order. */
export async function listPlanSections(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanSection[]> {
  return db
    .selectFrom("plan_section")
    .select(["id", "area_key as areaKey", "title"])
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
