import type { Tables } from "#db/schema.ts";

/** Tables that came when a plan got a home of its own, and since. */
export const tablesOfPlans: ReadonlyArray<keyof Tables> = [
  "plan",
  "plan_event",
  "plan_edition",
  "plan_round",
  "plan_ask",
  "plan_ask_action",
  "plan_answer",
  "plan_ask_link",
  "plan_membership",
  "plan_owner",
  "plan_owner_words",
  "plan_section",
  "plan_file",
  "plan_row",
  "plan_column",
  "plan_cell",
  "plan_tag",
  "plan_row_tag",
  "due_revision",
  "progress_evidence",
  "plan_pack",
  "plan_page",
  "plan_publication",
  "plan_no_action",
];

/** A row as it was while an action belonged to its challenge. */
export function beforePlans(table: string, row: object): object {
  if (table === "progress") return without(row, "about_on", "corrects_id");
  if (table !== "plan_action") return row;
  const then = { challenge_id: "ch", area_key: "communities" };
  const since = ["plan_id", "row_id", "review_on", "rag_by", "rag_at"];
  return { ...without(row, ...since), ...then };
}

const without = (row: object, ...since: string[]) =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !since.includes(name)),
  );
