import type { Insertable, Kysely } from "kysely";
import { canonicalJson } from "#app/challenge/canonical.ts";
import { sealOf } from "#app/report/seal.server.ts";
import type { Tables } from "#db/schema.ts";
import { blocks, evidenceText, sha256, submittedText } from "./frozen.ts";
import { insertionOrder } from "./insertion-order.ts";
import { reportRead } from "./report-read.ts";

const at = "2026-03-02T09:00:00.000Z";
const saved = { version: 1, updated_at: at, updated_by: "lead" };
const own = { challenge_id: "ch" };
const inPlan = { plan_id: "plan" };

type Filled = { [T in keyof Tables]: Insertable<Tables[T]>[] };

const person = (id: string, name: string) => ({
  id,
  name,
  email: `${id}@example.org`,
  password_hash: `secret of ${id}`,
  created_at: at,
});

/** A row or two of every table: one challenge, with all that it may hold. */
export const everyTable: Filled = {
  person: [person("lead", "Connie Ledger"), person("peer", "Petra Osei")],
  sign_in: [
    {
      id: "in",
      person_id: "lead",
      created_at: at,
      seen_at: at,
      expires_at: "2999-01-01T00:00:00.000Z",
      device: "secret device",
    },
  ],
  invitation: [
    {
      id: "inv",
      token_hash: "secret token",
      challenge_id: "ch",
      email: "new@example.org",
      name: "Nia New",
      role: "viewer",
      organisations: "[]",
      department: "",
      invited_by: "lead",
      created_at: at,
      expires_at: "2999-01-01T00:00:00.000Z",
    },
  ],
  password_reset: [
    {
      token_hash: "secret reset",
      person_id: "lead",
      created_at: at,
      expires_at: "2999-01-01T00:00:00.000Z",
    },
  ],
  mail: [
    {
      id: "mail",
      recipient: "lead@example.org",
      subject: "secret mail",
      body: "x",
      created_at: at,
    },
  ],
  receipt: [
    {
      key: "lead k",
      person_id: "lead",
      sent: "",
      location: "/secret",
      created_at: at,
    },
  ],
  council: [
    { id: "co", name: "Aldermoor", nation: "scotland", created_at: at },
  ],
  challenge: [
    {
      id: "ch",
      council_id: "co",
      title: "Equality peer challenge 2026",
      framework_key: "eflg-2009",
      mode: "award",
      level_sought: "achieving",
      areas_in_scope: `["communities"]`,
      terms_of_reference: "Why",
      welcome_message: "Welcome",
      first_day_on_site: "2026-03-02",
      days_on_site: 3,
      comment_working_days: 10,
      state: "improvement",
      version: 9,
      scope_version: 2,
      published_at: at,
      public_key: "public",
      created_at: at,
    },
  ],
  challenge_date: [{ ...own, step: "evidenceDue", day: "2026-02-01" }],
  challenge_event: [
    {
      ...own,
      id: "event",
      seq: 1,
      at,
      person_id: "peer",
      event: "issueFinal",
      from_state: "finalising",
      to_state: "improvement",
      subject: "",
      note: "",
      audience: "both",
    },
    {
      ...own,
      id: "event2",
      seq: 2,
      at,
      person_id: "lead",
      event: "responseReady",
      from_state: null,
      to_state: null,
      subject: "",
      note: "",
      audience: "council",
    },
  ],
  membership: [
    {
      ...own,
      id: "m1",
      person_id: "lead",
      role: "councilLead",
      organisations: "[]",
      department: "HR",
      created_at: at,
    },
    {
      ...own,
      id: "m2",
      person_id: "peer",
      role: "leadPeer",
      organisations: `["Otherby Council"]`,
      department: "",
      created_at: at,
    },
  ],
  sign_off: [
    {
      ...own,
      id: "off",
      subject: "selfAssessment",
      person_id: "lead",
      at,
      signed: "{}",
    },
  ],
  area_answer: [
    {
      ...own,
      ...saved,
      area_key: "communities",
      aspirations: "All heard",
      narrative: "We ask",
      claimed_level: "achieving",
      level_reason: "",
    },
  ],
  criterion_answer: [
    {
      ...own,
      ...saved,
      id: "crit",
      criterion_key: "c1",
      evidenced: "Data",
      missing: "",
      lead: "",
      not_applicable_reason: "",
    },
  ],
  assignment: [{ ...own, criterion_key: "c1", person_id: "lead" }],
  submission: [
    {
      ...own,
      id: "sub",
      number: 1,
      at,
      person_id: "lead",
      content: submittedText,
      sha256: sha256(submittedText),
    },
  ],
  evidence: [
    // The first points at the second: order matters when they are added.
    {
      ...own,
      id: "a-pointer",
      number: 2,
      kind: "pointer",
      title: "Page 3",
      description: "",
      url: "",
      pointer_to: "file",
      pointer: "page 3",
      sensitivity: "open",
      created_by: "lead",
      created_at: at,
      sent_at: at,
      version: 1,
      updated_at: at,
    },
    {
      ...own,
      id: "file",
      number: 1,
      kind: "file",
      title: "Monitoring",
      description: "",
      url: "",
      pointer: "",
      sensitivity: "internal",
      created_by: "lead",
      created_at: at,
      sent_at: at,
      version: 1,
      updated_at: at,
    },
  ],
  evidence_file: [
    {
      id: "bytes",
      evidence_id: "file",
      number: 1,
      sha256: sha256(evidenceText),
      bytes: evidenceText.length,
      media_type: "text/plain",
      file_name: "monitoring.txt",
      uploaded_by: "lead",
      uploaded_at: at,
    },
  ],
  evidence_criterion: [{ evidence_id: "file", criterion_key: "c1" }],
  evidence_opening: [
    { evidence_id: "file", person_id: "peer", first_at: at, newest: 1 },
  ],
  evidence_request: [
    {
      ...own,
      id: "req",
      number: 1,
      question: "Which year?",
      area_key: "communities",
      status: "answered",
      created_by: "peer",
      created_at: at,
      version: 2,
    },
  ],
  request_message: [
    {
      id: "msg",
      request_id: "req",
      person_id: "lead",
      at,
      kind: "reply",
      text: "2025",
    },
  ],
  request_evidence: [{ request_id: "req", evidence_id: "file" }],
  stakeholder_group: [
    {
      ...own,
      id: "group",
      kind: "tradeUnion",
      name: "Unions",
      needed: 1,
      position: 1,
    },
  ],
  session: [
    {
      ...own,
      ...saved,
      id: "session",
      number: 1,
      kind: "interview",
      title: "Unions",
      group_id: "group",
      starts_at: "2026-03-02T09:30",
      ends_at: "2026-03-02T10:30",
      place: "Room 1",
      link: "",
      who: "Branch officers",
      status: "held",
      not_held_reason: "",
    },
  ],
  session_peer: [{ session_id: "session", person_id: "peer" }],
  note: [
    {
      ...own,
      id: "note",
      source: "session",
      session_id: "session",
      area_key: "communities",
      judgement: "consideration",
      confidence: "high",
      text: "Data lies unused",
      author_id: "peer",
      at,
      version: 1,
      updated_at: at,
    },
  ],
  finding: [
    {
      ...own,
      ...saved,
      id: "a-merged",
      area_key: "communities",
      kind: "consideration",
      subheading: "",
      text: "Merged",
      status: "draft",
      position: 2,
      created_by: "peer",
      created_at: at,
      removed_at: at,
      merged_into: "find",
    },
    {
      ...own,
      ...saved,
      id: "find",
      area_key: "communities",
      kind: "consideration",
      subheading: "",
      text: "Data is seldom used.",
      status: "agreed",
      position: 1,
      created_by: "peer",
      created_at: at,
    },
  ],
  finding_source: [
    { id: "src", finding_id: "find", kind: "note", note_id: "note" },
  ],
  no_finding_reason: [
    {
      ...own,
      area_key: "communities",
      kind: "strength",
      reason: "None seen",
      version: 1,
      updated_at: at,
      updated_by: "peer",
    },
  ],
  recommendation: [
    {
      ...own,
      ...saved,
      id: "rec",
      position: 1,
      lead_in: "Own it",
      text: "name an owner.",
      priority: "high",
    },
  ],
  recommendation_finding: [{ recommendation_id: "rec", finding_id: "find" }],
  outcome: [
    {
      ...own,
      ...saved,
      area_key: "overall",
      outcome: "met",
      level: "achieving",
      reason: "",
    },
  ],
  example: [
    {
      ...own,
      ...saved,
      id: "ex",
      kind: "signpost",
      lead_in: "Lockers",
      text: "Elsewhere",
      council: "Otherby",
      url: "https://example.org/",
      position: 1,
    },
  ],
  report_section: [{ ...own, ...saved, section: "impact", text: "It helped" }],
  own_section: [
    {
      ...own,
      ...saved,
      id: "os",
      title: "Next steps",
      text: "Meet again",
      stands_after: "impact",
      position: 1,
    },
  ],
  wording: [
    {
      ...own,
      ...saved,
      thing: "finding:fi",
      lead_in: "",
      text: "Said for the report",
      taken_lead_in: "",
      taken_text: "Said once",
      in_use: 1,
    },
  ],
  report_version: [
    {
      ...own,
      id: "rv",
      number: 1,
      kind: "final",
      title: "Final report",
      blocks: canonicalJson(blocks),
      sha256: sealOf({ title: "Final report", blocks }),
      created_at: at,
      created_by: "peer",
    },
  ],
  comment: [
    {
      ...comment("a-reply", null, "Indeed"),
      parent_id: "said",
    },
    {
      ...comment("double", 7, "Some context is missing"),
      merged_into: "said",
      sent_at: null,
    },
    {
      ...comment("said", 1, "Context is missing"),
      word_author: "Jo Ash",
      word_initials: "JoA",
      word_key: "key of said",
    },
    {
      ...comment("asked", null, "How many took part?"),
      side: "team",
      kind: "question",
      subject_kind: "area",
      area_key: "communities",
    },
  ],
  brought_file: [
    {
      ...own,
      id: "brought",
      person_id: "lead",
      report_version_id: "rv",
      file_name: "Comments.docx",
      department: "",
      document: "secret document",
      at,
    },
  ],
  foreign_report: [
    {
      ...own,
      ...saved,
      id: "foreign",
      person_id: "peer",
      at,
      file_name: "Elsewhere.docx",
      sha256: sha256("elsewhere"),
      document: `${JSON.stringify({ report: "", seal: "", comments: 0, warnings: [] })}\n{}`,
      report: JSON.stringify(reportRead("Said elsewhere")),
      corrections: "{}",
      comments_are: "council",
      made: JSON.stringify({
        findings: ["find"],
        ...{ recommendations: [], examples: [], ownSections: [], sections: [] },
      }),
      made_at: at,
    },
  ],
  comment_answer: [
    {
      comment_id: "said",
      outcome: "accepted",
      reason: "Right",
      answered_by: "peer",
      answered_at: at,
      version: 1,
    },
  ],
  answer_sent: [
    {
      comment_id: "said",
      report_version_id: "rv",
      outcome: "accepted",
      reason: "Right",
      version: 1,
      sent_at: at,
    },
  ],
  version_evidence: [{ report_version_id: "rv", evidence_id: "file" }],
  department: [
    {
      ...own,
      id: "dep",
      name: "HR",
      status: "gathered",
      reason: "",
      version: 1,
      updated_at: at,
      updated_by: "lead",
    },
  ],
  position: [
    {
      ...own,
      ...saved,
      recommendation_id: "rec",
      position: "accepted",
      reason: "",
    },
  ],
  response: [
    { ...own, id: "res", number: 1, report_version_id: "rv", sent_at: at },
  ],
  response_position: [
    {
      response_id: "res",
      recommendation_id: "rec",
      position: "accepted",
      reason: "",
    },
  ],
  plan: [
    {
      ...own,
      ...saved,
      id: "plan",
      council_id: "co",
      title: "Improvement plan",
      began_on: "2026-06-01",
      created_at: at,
    },
  ],
  plan_event: [
    {
      ...inPlan,
      id: "pe",
      seq: 1,
      at,
      person_id: "lead",
      event: "actionAdded",
      subject: "Name an owner",
      note: "",
    },
  ],
  plan_membership: [
    {
      ...inPlan,
      id: "pm",
      person_id: "lead",
      role: "planLead",
      created_at: at,
    },
  ],
  plan_section: [
    {
      ...inPlan,
      ...saved,
      id: "part",
      position: 1,
      area_key: "communities",
      title: "",
      lead: "Head of people",
      intro: "Where we stand",
      aspirations: "Heard",
      created_at: at,
    },
  ],
  plan_row: [
    {
      ...inPlan,
      ...saved,
      id: "row",
      section_id: "part",
      position: 1,
      reference: "",
      evidence: "",
      gap: "",
      created_at: at,
    },
  ],
  plan_action: [
    {
      ...inPlan,
      ...saved,
      id: "act",
      row_id: "row",
      number: 1,
      text: "Name an owner",
      owners: "CEO",
      by_when: "Ongoing",
      measure: "Named",
      status: "underWay",
      rag: "amber",
      rag_reason: "",
      created_at: at,
    },
  ],
  due_revision: [
    {
      id: "dr",
      action_id: "act",
      at,
      person_id: "lead",
      from_text: "June 2026",
      to_text: "Ongoing",
      reason: "It never ends",
      is_correction: 0,
    },
  ],
  plan_action_link: [
    { id: "l1", action_id: "act", recommendation_id: "rec" },
    { id: "l2", action_id: "act", finding_id: "find" },
  ],
  commitment: [
    {
      ...own,
      comment_id: "said",
      text: "Name an owner",
      action_id: "act",
      version: 1,
      updated_at: at,
      updated_by: "lead",
    },
  ],
  progress: [
    { id: "p1", action_id: "act", person_id: "lead", at, text: "Asked" },
  ],
};

function comment(id: string, number: number | null, text: string) {
  return {
    ...own,
    id,
    number,
    side: "council",
    audience: "both",
    subject_kind: "report",
    report_version_id: "rv",
    block_id: "finding:find:0",
    start_at: 0,
    end_at: 4,
    exact: "Data",
    prefix: "",
    suffix: " is",
    evidence_id: "file",
    kind: "context",
    department: "HR",
    text,
    chosen: 1 as const,
    author_id: "lead",
    at,
    sent_at: at,
    version: 1,
    updated_at: at,
    updated_by: "lead",
  };
}

/** Adds those rows to an empty, migrated database. */
export async function fillEveryTable(db: Kysely<Tables>): Promise<void> {
  for (const name of insertionOrder) {
    // Rows of one table may point at later ones: those go first.
    for (const row of everyTable[name].toReversed()) {
      await db.insertInto(name).values(row).execute();
    }
  }
}
