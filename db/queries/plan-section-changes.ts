import type { Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";
import type { PlanSectionWords } from "./plan-sections.ts";

interface Hand {
  by: string;
  at: Moment;
}

/**
 * Adds a section after the others of its plan, about no area of a framework.
 * Call it inside a change: those stand in line.
 */
export async function insertPlanSection(
  db: Kysely<Tables>,
  planId: string,
  row: Hand & { id: string; words: PlanSectionWords },
): Promise<void> {
  const { id, words, by, at } = row;
  const position = await nextAfter(
    db
      .selectFrom("plan_section")
      .select((eb) => eb.fn.max("position").as("last"))
      .where("plan_id", "=", planId),
  );
  await db
    .insertInto("plan_section")
    .values({
      ...{ id, plan_id: planId, position, area_key: null },
      ...columns(words),
      ...{ version: 1, created_at: at, updated_at: at, updated_by: by },
    })
    .execute();
}

/**
 * Saves a section if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updatePlanSection(
  db: Kysely<Tables>,
  planId: string,
  row: Hand & { id: string; version: number; words: PlanSectionWords },
): Promise<boolean> {
  const { id, version, words } = row;
  return saveOne(
    db
      .updateTable("plan_section")
      .set({ ...columns(words), ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
}

const columns = ({ title, lead, intro, aspirations }: PlanSectionWords) => ({
  title,
  lead,
  intro,
  aspirations,
});
