import type { Tables } from "../schema.ts";

type Name = keyof Tables;

/** How a table takes part in the export of a challenge. */
export interface TransferTable {
  /** What makes a row unique; rows are sorted by it. Its id, if left out. */
  key?: readonly string[];
  /** What its columns point at, as the foreign keys say. */
  of: Readonly<Record<string, Name>>;
  /** The column of `of` by which a row is found; else its challenge. */
  through?: string;
}

const inChallenge = { challenge_id: "challenge" } as const;
const inPlan = { plan_id: "plan" } as const;
const savedInPlan = { ...inPlan, updated_by: "person" } as const;

/** The tables of a plan, which travels with its challenge; parents first. */
export const transferTablesOfPlans = {
  plan: {
    of: { ...inChallenge, council_id: "council", updated_by: "person" },
  },
  plan_membership: {
    of: { ...inPlan, person_id: "person" },
    through: "plan_id",
  },
  plan_owner: {
    of: { ...inPlan, person_id: "person", updated_by: "person" },
    through: "plan_id",
  },
  plan_owner_words: {
    key: ["plan_id", "key"],
    of: { ...inPlan, owner_id: "plan_owner", updated_by: "person" },
    through: "plan_id",
  },
  plan_section: { of: savedInPlan, through: "plan_id" },
  plan_pack: { key: ["plan_id"], of: savedInPlan, through: "plan_id" },
  plan_file: {
    of: { ...savedInPlan, person_id: "person" },
    through: "plan_id",
  },
  plan_row: {
    of: { ...savedInPlan, section_id: "plan_section", file_id: "plan_file" },
    through: "plan_id",
  },
  plan_column: {
    of: savedInPlan,
    through: "plan_id",
  },
  plan_cell: {
    key: ["row_id", "column_id"],
    of: { row_id: "plan_row", column_id: "plan_column" },
    through: "row_id",
  },
  plan_tag: { of: savedInPlan, through: "plan_id" },
  plan_row_tag: {
    key: ["row_id", "tag_id"],
    of: { row_id: "plan_row", tag_id: "plan_tag" },
    through: "row_id",
  },
  plan_action: {
    of: {
      ...inPlan,
      row_id: "plan_row",
      rag_by: "person",
      updated_by: "person",
    },
    through: "plan_id",
  },
  plan_event: {
    of: { ...inPlan, person_id: "person", action_id: "plan_action" },
    through: "plan_id",
  },
  plan_edition: {
    of: { ...inPlan, person_id: "person" },
    through: "plan_id",
  },
  plan_publication: {
    of: { ...inPlan, person_id: "person" },
    through: "plan_id",
  },
  due_revision: {
    of: { action_id: "plan_action", person_id: "person" },
    through: "action_id",
  },
  plan_action_link: {
    of: {
      action_id: "plan_action",
      recommendation_id: "recommendation",
      finding_id: "finding",
    },
    through: "action_id",
  },
  plan_no_action: {
    of: {
      ...inPlan,
      recommendation_id: "recommendation",
      decided_by: "person",
    },
    through: "plan_id",
  },
  commitment: {
    key: ["comment_id"],
    of: {
      ...inChallenge,
      comment_id: "comment",
      action_id: "plan_action",
      updated_by: "person",
    },
  },
  progress: {
    of: {
      action_id: "plan_action",
      person_id: "person",
      corrects_id: "progress",
    },
    through: "action_id",
  },
  progress_evidence: {
    of: {
      progress_id: "progress",
      added_by: "person",
      withdrawn_by: "person",
    },
    through: "progress_id",
  },
  plan_round: {
    of: {
      ...inPlan,
      started_by: "person",
      locked_by: "person",
      edition_id: "plan_edition",
    },
    through: "plan_id",
  },
  plan_ask: {
    of: { round_id: "plan_round", person_id: "person" },
    through: "round_id",
  },
  plan_ask_action: {
    key: ["ask_id", "action_id"],
    of: { ask_id: "plan_ask", action_id: "plan_action" },
    through: "ask_id",
  },
  plan_answer: {
    of: {
      ask_id: "plan_ask",
      action_id: "plan_action",
      progress_id: "progress",
      decided_by: "person",
    },
    through: "ask_id",
  },
} as const satisfies Partial<Record<Name, TransferTable>>;
