import { type Plan, updatePlan } from "#db/queries/plans.ts";
import type { Context } from "../../context.server.ts";
import { Stale } from "../../errors.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import type { SettingsInput } from "./settings.ts";
import { settingsSaid } from "./settings-words.ts";

/**
 * Saves what a plan says of itself over the version that was read. Returns the
 * address of the plan's settings.
 * @throws Stale, with what the other person saved, when it was saved meanwhile
 */
export async function saveSettings(
  app: Context,
  attempt: PlanAttempt,
  { version, ...input }: SettingsInput,
): Promise<string> {
  return editPlan(app, attempt, "settings", async (change) => {
    const { db, plan, who, at } = change;
    const settings = { ...plan, ...input };
    const row = { id: plan.id, version, settings, by: who.id, at };
    if (!(await updatePlan(db, row))) throw staleSettings(plan);
    const before = settingsSaid(plan);
    const changed = Object.entries(settingsSaid(settings)).filter(
      ([name, { words }]) =>
        words !== before[name as keyof typeof before].words,
    );
    if (changed.length > 0) {
      await change.record({
        event: "settingsChanged",
        subject: changed
          .map(([, { label, words }]) => `${label}: ${words || "none"}`)
          .join("; "),
      });
    }
    return `/plans/${plan.id}/settings`;
  });
}

function staleSettings(plan: Plan): Stale {
  const values = Object.entries(settingsSaid(plan)).map(
    ([name, { words }]) => [name, words] as const,
  );
  return new Stale({
    version: plan.version,
    savedBy: plan.updatedByName,
    savedAt: plan.updatedAt,
    values: Object.fromEntries(values),
  });
}
