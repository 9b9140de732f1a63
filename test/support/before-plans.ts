import type { Tables } from "#db/schema.ts";

/** Tables that came when a plan got a home of its own. */
export const tablesOfPlans: ReadonlyArray<keyof Tables> = [
  "plan",
  "plan_event",
  "plan_section",
  "plan_row",
];

/** A row as it was while an action belonged to its challenge. */
export function beforePlans(table: string, row: object): object {
  if (table !== "plan_action") return row;
  const {
    plan_id: _plan,
    row_id: _row,
    ...rest
  } = row as Tables["plan_action"];
  return { ...rest, challenge_id: "ch", area_key: "communities" };
}
