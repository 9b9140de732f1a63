import type { PlanSettings } from "#db/queries/plans.ts";
import { formatDate } from "../../ui/dates.ts";

/** What the fields of a plan's settings are called. */
export const settingsLabels = {
  title: "Title",
  beganOn: "The day the plan began",
  usesRagRule: "The rule rates what nobody has rated",
  dueSoonDays: "Days in which an action is due soon",
  quietMonths: "Months without progress after which an action is quiet",
} as const satisfies Partial<Record<keyof PlanSettings, string>>;

/** The settings in words, the same in the history and wherever two differ. */
export function settingsSaid(plan: PlanSettings) {
  const of = (name: keyof typeof settingsLabels, words: string) => ({
    label: settingsLabels[name],
    words,
  });
  return {
    title: of("title", plan.title),
    beganOn: of("beganOn", plan.beganOn ? formatDate(plan.beganOn) : ""),
    usesRagRule: of("usesRagRule", yesOrNo(plan.usesRagRule)),
    dueSoonDays: of("dueSoonDays", String(plan.dueSoonDays)),
    quietMonths: of("quietMonths", String(plan.quietMonths)),
  };
}

/** A flag in words. */
export const yesOrNo = (holds: boolean) => (holds ? "Yes" : "No");
