import type { Tables } from "#db/schema.ts";

/** Tables that came when a plan got a home of its own, and since. */
export const tablesOfPlans: ReadonlyArray<keyof Tables> = [
  "plan",
  "plan_event",
  "plan_edition",
  "plan_membership",
  "plan_section",
  "plan_file",
  "plan_row",
  "due_revision",
];

/** A row as it was while an action belonged to its challenge. */
export function beforePlans(table: string, row: object): object {
  if (table !== "plan_action") return row;
  const since = ["plan_id", "row_id", "review_on"];
  const rest = Object.entries(row).filter(([name]) => !since.includes(name));
  const then = { challenge_id: "ch", area_key: "communities" };
  return { ...Object.fromEntries(rest), ...then };
}
