import type { Tables } from "../schema.ts";
import {
  type TransferTable,
  transferTablesOfPlans,
} from "./transfer-tables-of-plans.ts";

type Name = keyof Tables;

const inChallenge = { challenge_id: "challenge" } as const;

/**
 * Every table that is exported with a challenge, parents before children: the
 * order in which an import adds them. People and the council are matched, not
 * copied: see `app/transfer/import-challenge.server.ts`.
 */
const transferTables = {
  challenge: {
    of: { council_id: "council", previous_challenge_id: "challenge" },
  },
  challenge_date: { key: ["challenge_id", "step"], of: inChallenge },
  challenge_event: { of: { ...inChallenge, person_id: "person" } },
  membership: { of: { ...inChallenge, person_id: "person" } },
  sign_off: { of: { ...inChallenge, person_id: "person" } },
  area_answer: {
    key: ["challenge_id", "area_key"],
    of: { ...inChallenge, updated_by: "person" },
  },
  criterion_answer: { of: { ...inChallenge, updated_by: "person" } },
  assignment: {
    key: ["challenge_id", "criterion_key", "person_id"],
    of: { ...inChallenge, person_id: "person" },
  },
  submission: { of: { ...inChallenge, person_id: "person" } },
  evidence: {
    of: { ...inChallenge, pointer_to: "evidence", created_by: "person" },
  },
  evidence_file: {
    of: { evidence_id: "evidence", uploaded_by: "person" },
    through: "evidence_id",
  },
  evidence_criterion: {
    key: ["evidence_id", "criterion_key"],
    of: { evidence_id: "evidence" },
    through: "evidence_id",
  },
  evidence_opening: {
    key: ["evidence_id", "person_id"],
    of: { evidence_id: "evidence", person_id: "person" },
    through: "evidence_id",
  },
  evidence_request: { of: { ...inChallenge, created_by: "person" } },
  request_message: {
    of: { request_id: "evidence_request", person_id: "person" },
    through: "request_id",
  },
  request_evidence: {
    key: ["request_id", "evidence_id"],
    of: { request_id: "evidence_request", evidence_id: "evidence" },
    through: "request_id",
  },
  stakeholder_group: { of: inChallenge },
  session: {
    of: {
      ...inChallenge,
      group_id: "stakeholder_group",
      updated_by: "person",
    },
  },
  session_peer: {
    key: ["session_id", "person_id"],
    of: { session_id: "session", person_id: "person" },
    through: "session_id",
  },
  note: {
    of: {
      ...inChallenge,
      session_id: "session",
      evidence_id: "evidence",
      author_id: "person",
    },
  },
  finding: {
    of: {
      ...inChallenge,
      merged_into: "finding",
      created_by: "person",
      updated_by: "person",
    },
  },
  foreign_report: {
    of: { ...inChallenge, person_id: "person", updated_by: "person" },
  },
  finding_source: {
    of: {
      finding_id: "finding",
      note_id: "note",
      evidence_id: "evidence",
      foreign_report_id: "foreign_report",
    },
    through: "finding_id",
  },
  no_finding_reason: {
    key: ["challenge_id", "area_key", "kind"],
    of: { ...inChallenge, updated_by: "person" },
  },
  recommendation: { of: { ...inChallenge, updated_by: "person" } },
  recommendation_finding: {
    key: ["recommendation_id", "finding_id"],
    of: { recommendation_id: "recommendation", finding_id: "finding" },
    through: "recommendation_id",
  },
  outcome: {
    key: ["challenge_id", "area_key"],
    of: { ...inChallenge, updated_by: "person" },
  },
  example: { of: { ...inChallenge, updated_by: "person" } },
  report_section: {
    key: ["challenge_id", "section"],
    of: { ...inChallenge, updated_by: "person" },
  },
  own_section: { of: { ...inChallenge, updated_by: "person" } },
  wording: {
    key: ["challenge_id", "thing"],
    of: { ...inChallenge, updated_by: "person" },
  },
  report_version: { of: { ...inChallenge, created_by: "person" } },
  version_evidence: {
    key: ["report_version_id", "evidence_id"],
    of: { report_version_id: "report_version", evidence_id: "evidence" },
    through: "report_version_id",
  },
  comment: {
    of: {
      ...inChallenge,
      parent_id: "comment",
      merged_into: "comment",
      report_version_id: "report_version",
      evidence_id: "evidence",
      author_id: "person",
      updated_by: "person",
    },
  },
  comment_answer: {
    key: ["comment_id"],
    of: {
      comment_id: "comment",
      answered_by: "person",
      confirmed_by: "person",
    },
    through: "comment_id",
  },
  answer_sent: {
    key: ["comment_id", "report_version_id"],
    of: { comment_id: "comment", report_version_id: "report_version" },
    through: "comment_id",
  },
  department: { of: { ...inChallenge, updated_by: "person" } },
  position: {
    key: ["recommendation_id"],
    of: {
      ...inChallenge,
      recommendation_id: "recommendation",
      updated_by: "person",
    },
  },
  response: {
    of: { ...inChallenge, report_version_id: "report_version" },
  },
  response_position: {
    key: ["response_id", "recommendation_id"],
    of: { response_id: "response", recommendation_id: "recommendation" },
    through: "response_id",
  },
  ...transferTablesOfPlans,
} as const satisfies Partial<Record<Name, TransferTable>>;

export type TransferName = keyof typeof transferTables;

/** The tables' names, parents before children. */
export const transferNames = Object.keys(transferTables) as TransferName[];

/** How a table takes part, with what was left out filled in. */
export function transferTable(name: TransferName) {
  const table: TransferTable = transferTables[name];
  return { ...table, key: table.key ?? ["id"] };
}
