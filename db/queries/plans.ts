import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { nextVersion, saveOne } from "../as-read.ts";
import { type Day, type Moment, flag } from "../values.ts";

/** What a plan says of itself, as the form of its settings gives it. */
export interface PlanSettings {
  title: string;
  beganOn: Day | null;
  /** Whether its rule rates what nobody has rated, and its two numbers. */
  usesRagRule: boolean;
  dueSoonDays: number;
  quietMonths: number;
  /** Whether somebody else confirms that an action is complete. */
  asksConfirmation: boolean;
}

/** An improvement plan, with the name of its council and of its challenge. */
export interface Plan extends PlanSettings {
  id: string;
  councilId: string;
  councilName: string;
  /** Null for a plan that stands alone. */
  challengeId: string | null;
  challengeTitle: string | null;
  version: number;
  updatedAt: Moment;
  /** Null where the service itself began it. */
  updatedByName: string | null;
}

/** A plan by its own id, or by that of the challenge that it comes from. */
export type PlanKey = { planId: string } | { challengeId: string };

/** One plan, or undefined. */
export async function findPlan(
  db: Kysely<Tables>,
  key: PlanKey,
): Promise<Plan | undefined> {
  const row = await plans(db)
    .$if("planId" in key, (query) =>
      query.where("plan.id", "=", "planId" in key ? key.planId : ""),
    )
    .$if("challengeId" in key, (query) =>
      query.where(
        "plan.challenge_id",
        "=",
        "challengeId" in key ? key.challengeId : "",
      ),
    )
    .executeTakeFirst();
  return (
    row && {
      ...row,
      usesRagRule: row.usesRagRule === 1,
      asksConfirmation: row.asksConfirmation === 1,
    }
  );
}

/**
 * Saves what a plan says of itself, if nobody did since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updatePlan(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    settings: PlanSettings;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { id, version, settings } = row;
  return saveOne(
    db
      .updateTable("plan")
      .set({
        title: settings.title,
        began_on: settings.beganOn,
        uses_rag_rule: flag(settings.usesRagRule),
        due_soon_days: settings.dueSoonDays,
        quiet_months: settings.quietMonths,
        asks_confirmation: flag(settings.asksConfirmation),
        ...nextVersion(row),
      })
      .where("id", "=", id)
      .where("version", "=", version),
  );
}

/** What a new plan starts with. */
export interface NewPlan {
  id: string;
  councilId: string;
  challengeId: string | null;
  title: string;
  beganOn: Day;
  /** In order; one about an area is called as that. */
  sections: ReadonlyArray<{
    id: string;
    areaKey: string | null;
    title: string;
  }>;
  by: string | null;
  at: Moment;
}

/** Adds a plan with its first sections, at version 1. */
export async function insertPlan(
  db: Kysely<Tables>,
  plan: NewPlan,
): Promise<void> {
  const { id, at, by } = plan;
  const saved = { version: 1, created_at: at, updated_at: at, updated_by: by };
  await db
    .insertInto("plan")
    .values({
      id,
      council_id: plan.councilId,
      challenge_id: plan.challengeId,
      title: plan.title,
      began_on: plan.beganOn,
      ...saved,
    })
    .execute();
  if (plan.sections.length === 0) return;
  await db
    .insertInto("plan_section")
    .values(
      plan.sections.map((section, index) => ({
        id: section.id,
        plan_id: id,
        position: index + 1,
        area_key: section.areaKey,
        ...{ title: section.title, lead: "", intro: "", aspirations: "" },
        ...saved,
      })),
    )
    .execute();
}

/** Makes whoever else changes this plan wait until this change is kept. */
export async function lockPlan(db: Kysely<Tables>, id: string): Promise<void> {
  await db
    .updateTable("plan")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", id)
    .execute();
}

const plans = (db: Kysely<Tables>) =>
  db
    .selectFrom("plan")
    .innerJoin("council", "council.id", "plan.council_id")
    .leftJoin("challenge", "challenge.id", "plan.challenge_id")
    .leftJoin("person", "person.id", "plan.updated_by")
    .select([
      "plan.id",
      "plan.council_id as councilId",
      "council.name as councilName",
      "plan.challenge_id as challengeId",
      "challenge.title as challengeTitle",
      "plan.title",
      "plan.began_on as beganOn",
      "plan.uses_rag_rule as usesRagRule",
      "plan.due_soon_days as dueSoonDays",
      "plan.quiet_months as quietMonths",
      "plan.asks_confirmation as asksConfirmation",
      "plan.version",
      "plan.updated_at as updatedAt",
      "person.name as updatedByName",
    ]);
