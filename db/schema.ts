import type { ColumnType } from "kysely";
import type { Day, Flag, LocalTime, Moment } from "./values.ts";

/** A column that may be empty, and is when an insert leaves it out. */
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** A flag that is 0 when an insert leaves it out. */
type Unset = ColumnType<Flag, Flag | undefined, Flag>;

/** A number that has a usual value when an insert leaves it out. */
type Usual = ColumnType<number, number | undefined, number>;

/** One row type per table. Ids and enumerations are text, flags are 0 or 1. */
export interface Tables {
  person: PersonTable;
  sign_in: SignInTable;
  invitation: InvitationTable;
  password_reset: PasswordResetTable;
  mail: MailTable;
  receipt: ReceiptTable;
  council: CouncilTable;
  challenge: ChallengeTable;
  challenge_date: ChallengeDateTable;
  challenge_event: ChallengeEventTable;
  membership: MembershipTable;
  sign_off: SignOffTable;
  area_answer: AreaAnswerTable;
  criterion_answer: CriterionAnswerTable;
  assignment: AssignmentTable;
  submission: SubmissionTable;
  evidence: EvidenceTable;
  evidence_file: EvidenceFileTable;
  evidence_criterion: EvidenceCriterionTable;
  evidence_opening: EvidenceOpeningTable;
  evidence_request: EvidenceRequestTable;
  request_message: RequestMessageTable;
  request_evidence: RequestEvidenceTable;
  stakeholder_group: StakeholderGroupTable;
  session: SessionTable;
  session_peer: SessionPeerTable;
  note: NoteTable;
  finding: FindingTable;
  finding_source: FindingSourceTable;
  no_finding_reason: NoFindingReasonTable;
  recommendation: RecommendationTable;
  recommendation_finding: RecommendationFindingTable;
  outcome: OutcomeTable;
  example: ExampleTable;
  report_section: ReportSectionTable;
  own_section: OwnSectionTable;
  wording: WordingTable;
  report_version: ReportVersionTable;
  comment: CommentTable;
  comment_answer: CommentAnswerTable;
  brought_file: BroughtFileTable;
  foreign_report: ForeignReportTable;
  answer_sent: AnswerSentTable;
  version_evidence: VersionEvidenceTable;
  department: DepartmentTable;
  position: PositionTable;
  response: ResponseTable;
  response_position: ResponsePositionTable;
  plan: PlanTable;
  plan_event: PlanEventTable;
  plan_edition: PlanEditionTable;
  plan_round: PlanRoundTable;
  plan_ask: PlanAskTable;
  plan_ask_action: PlanAskActionTable;
  plan_ask_link: PlanAskLinkTable;
  plan_answer: PlanAnswerTable;
  plan_membership: PlanMembershipTable;
  plan_owner: PlanOwnerTable;
  plan_owner_words: PlanOwnerWordsTable;
  plan_section: PlanSectionTable;
  plan_file: PlanFileTable;
  plan_pack: PlanPackTable;
  plan_page: PlanPageTable;
  plan_publication: PlanPublicationTable;
  plan_row: PlanRowTable;
  plan_column: PlanColumnTable;
  plan_cell: PlanCellTable;
  plan_tag: PlanTagTable;
  plan_row_tag: PlanRowTagTable;
  plan_action: PlanActionTable;
  plan_action_link: PlanActionLinkTable;
  plan_no_action: PlanNoActionTable;
  due_revision: DueRevisionTable;
  commitment: CommitmentTable;
  progress: ProgressTable;
  progress_evidence: ProgressEvidenceTable;
}

export interface PersonTable {
  id: string;
  name: string;
  /** Lower case, unique. */
  email: string;
  /** Argon2id; null until an invitation is accepted. */
  password_hash: Maybe<string>;
  is_programme_manager: Unset;
  created_at: Moment;
}

export interface SignInTable {
  /** SHA-256 of the cookie's value, as hex. */
  id: string;
  person_id: string;
  created_at: Moment;
  seen_at: Moment;
  expires_at: Moment;
  device: string;
}

export interface InvitationTable {
  id: string;
  /** SHA-256 of the link's token, as hex. */
  token_hash: string;
  challenge_id: string;
  email: string;
  name: string;
  role: string;
  /** JSON list of texts. */
  organisations: string;
  department: string;
  /** Null when the command line did. */
  invited_by: Maybe<string>;
  created_at: Moment;
  expires_at: Moment;
  accepted_at: Maybe<Moment>;
  withdrawn_at: Maybe<Moment>;
}

export interface PasswordResetTable {
  token_hash: string;
  person_id: string;
  created_at: Moment;
  expires_at: Moment;
  used_at: Maybe<Moment>;
}

export interface MailTable {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: Moment;
  /** When a process last took it, to send it. */
  taken_at: Maybe<Moment>;
  sent_at: Maybe<Moment>;
  /** Why it was not sent; "" for one that people pass on by hand. */
  failure: Maybe<string>;
}

/** A form that was answered once; a second press gets the same answer. */
export interface ReceiptTable {
  key: string;
  person_id: string;
  /** What was sent, as its fingerprint. */
  sent: string;
  location: string;
  created_at: Moment;
}

export interface CouncilTable {
  id: string;
  name: string;
  /** Decides bank holidays: england-and-wales, scotland, northern-ireland. */
  nation: string;
  created_at: Moment;
  version: ColumnType<number, number | undefined, number>;
  updated_at: Maybe<Moment>;
  updated_by: Maybe<string>;
}

export interface ChallengeTable {
  id: string;
  council_id: string;
  title: string;
  framework_key: string;
  mode: string;
  level_sought: Maybe<string>;
  /** JSON list of area keys. */
  areas_in_scope: string;
  terms_of_reference: string;
  welcome_message: string;
  first_day_on_site: Maybe<Day>;
  days_on_site: number;
  comment_working_days: number;
  narrative_word_limit: Maybe<number>;
  /** When the comment window of the present draft closes. */
  comments_due: Maybe<Day>;
  impact_waived_reason: Maybe<string>;
  state: string;
  withdrawn_from: Maybe<string>;
  /** Grows with every move. */
  version: number;
  /** Grows with every save of the scope. */
  scope_version: number;
  published_at: Maybe<Moment>;
  /** The last part of the public report's address. */
  public_key: Maybe<string>;
  previous_challenge_id: Maybe<string>;
  created_at: Moment;
}

export interface ChallengeDateTable {
  challenge_id: string;
  step: string;
  day: Day;
}

export interface ChallengeEventTable {
  id: string;
  challenge_id: string;
  /** 1, 2, 3 … within the challenge; unique, so nothing happens twice. */
  seq: number;
  at: Moment;
  person_id: Maybe<string>;
  /** A move of the process, or what else happened ("evidenceAdded"). */
  event: string;
  from_state: Maybe<string>;
  to_state: Maybe<string>;
  /** What it was about, in words that the audience may read. */
  subject: string;
  note: string;
  /** Who may read it. */
  audience: "both" | "team" | "council";
}

export interface MembershipTable {
  id: string;
  challenge_id: string;
  person_id: string;
  role: string;
  /** JSON list of texts. */
  organisations: string;
  department: string;
  created_at: Moment;
  ended_at: Maybe<Moment>;
}

export interface SignOffTable {
  id: string;
  challenge_id: string;
  /** "selfAssessment" or "response". */
  subject: string;
  person_id: string;
  at: Moment;
  /** Fingerprints of what it covers, as JSON; "" where its moment says so. */
  signed: ColumnType<string, string | undefined>;
}

export interface AreaAnswerTable {
  challenge_id: string;
  area_key: string;
  aspirations: string;
  narrative: string;
  claimed_level: Maybe<string>;
  level_reason: string;
  /** 1 when carried from an earlier challenge and not yet looked at. */
  recheck: Unset;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface CriterionAnswerTable {
  id: string;
  challenge_id: string;
  criterion_key: string;
  /** What the council can already evidence. */
  evidenced: string;
  missing: string;
  claimed_level: Maybe<string>;
  /** Who leads on it, as written. */
  lead: string;
  not_applicable: Unset;
  not_applicable_reason: string;
  recheck: Unset;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface AssignmentTable {
  challenge_id: string;
  criterion_key: string;
  person_id: string;
}

/** A self-assessment as it was submitted: wording, answers, evidence, hashes. */
export interface SubmissionTable {
  id: string;
  challenge_id: string;
  number: number;
  at: Moment;
  person_id: string;
  /** JSON, read through `app/self-assessment/submission.ts`, and by answers-sent. */
  content: string;
  sha256: string;
}

export interface EvidenceTable {
  id: string;
  challenge_id: string;
  number: number;
  /** "file", "link" or "pointer" (a place in another item). */
  kind: string;
  title: string;
  description: string;
  url: string;
  pointer_to: Maybe<string>;
  /** Page or paragraph, as written. */
  pointer: string;
  /** The date of the document itself. */
  dated: Maybe<Day>;
  /** "open", "internal" or "sensitive". */
  sensitivity: string;
  created_by: string;
  created_at: Moment;
  /** When the peer team could first see it. */
  sent_at: Maybe<Moment>;
  withdrawn_at: Maybe<Moment>;
  version: number;
  updated_at: Moment;
}

export interface EvidenceFileTable {
  id: string;
  evidence_id: string;
  /** 1, 2, 3 …: replaced, never overwritten. */
  number: number;
  sha256: string;
  bytes: number;
  media_type: string;
  file_name: string;
  uploaded_by: string;
  uploaded_at: Moment;
}

export interface EvidenceCriterionTable {
  evidence_id: string;
  criterion_key: string;
}

export interface EvidenceOpeningTable {
  evidence_id: string;
  person_id: string;
  first_at: Moment;
  /** The number of the newest version they opened; 1 where there is no file. */
  newest: number;
}

export interface EvidenceRequestTable {
  id: string;
  challenge_id: string;
  number: number;
  question: string;
  area_key: Maybe<string>;
  criterion_key: Maybe<string>;
  due: Maybe<Day>;
  /** "asked", "answered", "accepted" or "waived". */
  status: string;
  created_by: string;
  created_at: Moment;
  version: number;
}

export interface RequestMessageTable {
  id: string;
  request_id: string;
  person_id: string;
  at: Moment;
  /** "ask", "reply", "accept", "askAgain" or "waive". */
  kind: string;
  text: string;
}

export interface RequestEvidenceTable {
  request_id: string;
  evidence_id: string;
}

export interface StakeholderGroupTable {
  id: string;
  challenge_id: string;
  /** A known kind such as "voluntarySector", or "other". */
  kind: string;
  name: string;
  needed: Flag;
  position: number;
}

export interface SessionTable {
  id: string;
  challenge_id: string;
  number: number;
  /** "interview", "focusGroup", "visit" or "meeting". */
  kind: string;
  title: string;
  group_id: Maybe<string>;
  starts_at: LocalTime;
  ends_at: LocalTime;
  place: string;
  link: string;
  /** Who is met, by role only. */
  who: string;
  /** "planned", "held" or "notHeld". */
  status: string;
  not_held_reason: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface SessionPeerTable {
  session_id: string;
  person_id: string;
}

export interface NoteTable {
  id: string;
  challenge_id: string;
  /** "session", "evidence", "selfAssessment" or "observation". */
  source: string;
  session_id: Maybe<string>;
  evidence_id: Maybe<string>;
  area_key: Maybe<string>;
  criterion_key: Maybe<string>;
  /** "strength", "consideration" or "neutral". */
  judgement: string;
  /** "low", "medium" or "high". */
  confidence: string;
  text: string;
  author_id: string;
  at: Moment;
  version: number;
  updated_at: Moment;
  removed_at: Maybe<Moment>;
}

export interface FindingTable {
  id: string;
  challenge_id: string;
  area_key: string;
  criterion_key: Maybe<string>;
  /** "strength" or "consideration". */
  kind: string;
  /** The sub-heading it stands under inside its list; "" for none. */
  subheading: string;
  /** Paragraphs parted by empty lines; lines that begin "- " are bullets. */
  text: string;
  /** "draft" or "agreed". */
  status: string;
  /** Order within area and kind; the shown number is counted from it. */
  position: number;
  version: number;
  created_by: string;
  created_at: Moment;
  updated_by: string;
  updated_at: Moment;
  removed_at: Maybe<Moment>;
  merged_into: Maybe<string>;
}

export interface FindingSourceTable {
  id: string;
  finding_id: string;
  /** "note", "evidence", "answer" or "report". */
  kind: string;
  note_id: Maybe<string>;
  evidence_id: Maybe<string>;
  criterion_key: Maybe<string>;
  foreign_report_id: Maybe<string>;
}

export interface NoFindingReasonTable {
  challenge_id: string;
  area_key: string;
  kind: string;
  reason: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface RecommendationTable {
  id: string;
  challenge_id: string;
  position: number;
  lead_in: string;
  text: string;
  /** "high", "medium" or "low". */
  priority: string;
  version: number;
  updated_by: string;
  updated_at: Moment;
  removed_at: Maybe<Moment>;
}

export interface RecommendationFindingTable {
  recommendation_id: string;
  finding_id: string;
}

export interface OutcomeTable {
  challenge_id: string;
  /** An area's key, or "overall". */
  area_key: string;
  /** "met", "notYetKeeps", "notYet" or "noLevelSought". */
  outcome: string;
  level: Maybe<string>;
  reason: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** An example of innovative practice, or a signpost to practice elsewhere. */
export interface ExampleTable {
  id: string;
  challenge_id: string;
  /** "innovation" or "signpost". */
  kind: string;
  area_key: Maybe<string>;
  lead_in: string;
  text: string;
  council: string;
  url: string;
  position: number;
  version: number;
  updated_at: Moment;
  updated_by: string;
  removed_at: Maybe<Moment>;
}

export interface ReportSectionTable {
  challenge_id: string;
  /** "background", "executiveSummary", "impact" …, or an area's key. */
  section: string;
  text: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}
/** A section of the report that the team added to those of every report. */
export interface OwnSectionTable {
  id: string;
  challenge_id: string;
  title: string;
  text: string;
  /** The section of every report after which it stands. */
  stands_after: ColumnType<string, string | undefined, string>;
  position: number;
  version: number;
  updated_at: Moment;
  updated_by: string;
  removed_at: Maybe<Moment>;
}
/** What the report says in place of a thing's own words. */
export interface WordingTable {
  challenge_id: string;
  /** What it words, as `app/report/wordings/worded.ts` names it. */
  thing: string;
  lead_in: string;
  text: string;
  /** The thing's own words when these were last saved. */
  taken_lead_in: string;
  taken_text: string;
  /** 0 once the report says the thing's own words again. */
  in_use: Flag;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface ReportVersionTable {
  id: string;
  challenge_id: string;
  number: number;
  /** "draft" or "final". */
  kind: string;
  title: string;
  /** JSON list of blocks, read through `app/report/blocks.ts`. */
  blocks: string;
  sha256: string;
  created_at: Moment;
  created_by: string;
}

/** Anything either side says: about an area or a thing in it, or on the report. */
export interface CommentTable {
  id: string;
  challenge_id: string;
  /** Citable number within the challenge for comments on the report. */
  number: Maybe<number>;
  /** "team" or "council": whose voice it is. */
  side: string;
  /** "side" for the own side only, "both" once the other side may read it. */
  audience: string;
  area_key: Maybe<string>;
  /** "area", "criterion", "evidence", "finding", "recommendation", "report". */
  subject_kind: string;
  subject_id: Maybe<string>;
  parent_id: Maybe<string>;
  report_version_id: Maybe<string>;
  block_id: Maybe<string>;
  start_at: Maybe<number>;
  end_at: Maybe<number>;
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * For comments on the report: "typo", "fact", "context", …; "question" for
   * what the team asks on sending the self-assessment back; else "".
   */
  kind: string;
  department: string;
  text: string;
  /** What of the evidence a comment on the report points at. */
  evidence_id: Maybe<string>;
  /** 1 once the council lead has chosen it for the response. */
  chosen: Unset;
  author_id: string;
  at: Moment;
  sent_at: Maybe<Moment>;
  version: number;
  updated_at: Moment;
  /** Who saved it last; null where that was not kept yet. */
  updated_by: Maybe<string>;
  removed_at: Maybe<Moment>;
  /** Who wrote it in Word; "" for one that was written here. */
  word_author: ColumnType<string, string | undefined, string>;
  /** What it shortens that name to; "" where it does not. */
  word_initials: ColumnType<string, string | undefined, string>;
  /** When, as the file says it. */
  word_at: Maybe<Moment>;
  /** The words it was made on there. */
  word_quote: ColumnType<string, string | undefined, string>;
  /** What tells it from others of such files, so that it comes in once. */
  word_key: Maybe<string>;
  /** The words it would have in place of those it stands on; "" for none. */
  suggested: Maybe<string>;
  /** The comment that says the same and goes in its place; null for none. */
  merged_into: Maybe<string>;
  /** When it was marked as resolved in Word. */
  settled_at: Maybe<Moment>;
}
/** A Word file with comments that somebody looks at before taking them in. */
export interface BroughtFileTable {
  id: string;
  challenge_id: string;
  person_id: string;
  /** The version that its comments are placed in. */
  report_version_id: string;
  file_name: string;
  department: string;
  /** JSON of what was read in it: see `app/documents/word-in`. */
  document: string;
  at: Moment;
  /** The report written elsewhere that it came with: of that, only comments. */
  foreign_report_id: Maybe<string>;
}

/** A report that was written elsewhere, as it was read and understood. */
export interface ForeignReportTable {
  id: string;
  challenge_id: string;
  person_id: string;
  at: Moment;
  file_name: string;
  /** Of the file's bytes: the same file is brought once. */
  sha256: string;
  /** What was read in it: see `app/comments/from-word/kept.ts`. */
  document: string;
  /** JSON of what was recognised: see `app/documents/report-in`. */
  report: string;
  /** JSON of what people corrected: see `app/report/elsewhere/mapping.ts`. */
  corrections: string;
  /** Whose comments are in it: "council", "team", or "" while nobody said. */
  comments_are: string;
  /** The number of the version that its comments were taken in on. */
  comments_on: Maybe<number>;
  /** JSON of what was made of it; null while nothing is. */
  made: Maybe<string>;
  made_at: Maybe<Moment>;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface CommentAnswerTable {
  comment_id: string;
  /** "accepted", "inPart", "notAccepted" or "noted". */
  outcome: string;
  reason: string;
  answered_by: string;
  answered_at: Moment;
  confirmed_by: Maybe<string>;
  confirmed_at: Maybe<Moment>;
  version: number;
}

/** An answer as the council was sent it, with a version of the report. */
export interface AnswerSentTable {
  comment_id: string;
  report_version_id: string;
  outcome: string;
  reason: string;
  /** Which version of the answer these words were. */
  version: number;
  sent_at: Moment;
}

/** An item of evidence that a version of the report rested on when it was sent. */
export interface VersionEvidenceTable {
  report_version_id: string;
  evidence_id: string;
}

export interface DepartmentTable {
  id: string;
  challenge_id: string;
  name: string;
  /** "waiting", "gathered" or "waived". */
  status: string;
  reason: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** The council's position on a recommendation, as it works on it. */
export interface PositionTable {
  recommendation_id: string;
  challenge_id: string;
  /** "accepted", "inPart" or "noted". */
  position: string;
  reason: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** A response of the council, to the version of the report it had before it. */
export interface ResponseTable {
  id: string;
  challenge_id: string;
  /** 1, 2, 3 … within the challenge; a draft may have had several. */
  number: number;
  report_version_id: string;
  sent_at: Moment;
}

/** A position as the peer team was sent it with a response. */
export interface ResponsePositionTable {
  response_id: string;
  recommendation_id: string;
  position: string;
  reason: string;
}

/** An improvement plan of a council. */
export interface PlanTable {
  id: string;
  council_id: string;
  /** The challenge that it comes from; null for one that stands alone. */
  challenge_id: Maybe<string>;
  title: string;
  began_on: Maybe<Day>;
  /** Whether its rule rates what nobody has rated: `workflows/rag-rule.ts`. */
  uses_rag_rule: Unset;
  /** The numbers of that rule. */
  due_soon_days: Usual;
  quiet_months: Usual;
  /** Whether somebody else confirms that an action is complete. */
  asks_confirmation: Unset;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  /** Null where the service itself began it. */
  updated_by: Maybe<string>;
}

/** What happened in a plan; only ever added to. */
export interface PlanEventTable {
  id: string;
  plan_id: string;
  seq: number;
  at: Moment;
  person_id: Maybe<string>;
  event: string;
  subject: string;
  note: string;
  /** The one action that it is about. */
  action_id: Maybe<string>;
}

/** A plan as it stood on a day; only ever added to. */
export interface PlanEditionTable {
  id: string;
  plan_id: string;
  number: number;
  title: string;
  note: string;
  at: Moment;
  person_id: string;
  /** JSON: how many actions there were, by status and by rating. */
  counts: string;
  /** JSON: `EditionContent` in app/plan/editions/edition-content.ts. */
  content: string;
  /** Of the content, letter by letter. */
  sha256: string;
}

/** A round in which owners are asked for progress. */
export interface PlanRoundTable {
  id: string;
  plan_id: string;
  number: number;
  title: string;
  message: string;
  due_on: Day;
  at_once: Flag;
  started_at: Moment;
  started_by: string;
  reminded_at: Maybe<Moment>;
  locked_at: Maybe<Moment>;
  locked_by: Maybe<string>;
  edition_id: Maybe<string>;
}

/** Somebody who is asked in a round. */
export interface PlanAskTable {
  id: string;
  round_id: string;
  /** Needs no account: who has no password cannot sign in. */
  person_id: string;
  /** As the plan names them. */
  name: string;
  asked_at: Moment;
  /** When the last letter with a link was written. */
  written_at: Moment;
  ended_at: Maybe<Moment>;
  /** "withdrawn", "notThey" or "left". */
  ended_why: Maybe<string>;
}

export interface PlanAskActionTable {
  ask_id: string;
  action_id: string;
}

/** A link that opens what somebody is asked; only its digest is kept. */
export interface PlanAskLinkTable {
  token_hash: string;
  ask_id: string;
  created_at: Moment;
  ended_at: Maybe<Moment>;
}

/** What was answered about an action, beside its entry of progress. */
export interface PlanAnswerTable {
  id: string;
  ask_id: string;
  action_id: string;
  at: Moment;
  progress_id: string;
  /** What is proposed; null for no change. */
  status: Maybe<string>;
  by_when: Maybe<string>;
  reason: string;
  is_late: Flag;
  /** "taken" or "passedOver". */
  outcome: Maybe<string>;
  decided_at: Maybe<Moment>;
  decided_by: Maybe<string>;
}

/** A person's own part in a plan, beside what its challenge gives. */
export interface PlanMembershipTable {
  id: string;
  plan_id: string;
  person_id: string;
  /** "planLead", "planContributor" or "planViewer". */
  role: string;
  created_at: Moment;
  ended_at: Maybe<Moment>;
}

/** Who owns actions of a plan, as somebody said once. */
export interface PlanOwnerTable {
  id: string;
  plan_id: string;
  /** "person", "post", "team" or "outsideBody". */
  kind: string;
  name: string;
  /** "" where none is known. */
  email: string;
  /** Who that is, for one with a part in the plan. */
  person_id: Maybe<string>;
  note: string;
  left_at: Maybe<Moment>;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: string;
}

/** Words by which a plan names an owner, remembered for all of it. */
export interface PlanOwnerWordsTable {
  plan_id: string;
  /** The same for all the ways to write them: `ownerKey`. */
  key: string;
  /** As first written. */
  words: string;
  /** Null for words that name nobody. */
  owner_id: Maybe<string>;
  updated_at: Moment;
  updated_by: string;
}

/** A part of a plan: an area, an objective, a theme. */
export interface PlanSectionTable {
  id: string;
  plan_id: string;
  position: number;
  /** The area of the framework that it is about, if one. */
  area_key: Maybe<string>;
  /** "" where it is called as its area. */
  title: string;
  /** Its lead officer, as written. */
  lead: string;
  intro: string;
  /** One a line. */
  aspirations: string;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: Maybe<string>;
  removed_at: Maybe<Moment>;
}

/** A file that was brought to a plan, and what was made of it. */
export interface PlanFileTable {
  id: string;
  plan_id: string;
  person_id: string;
  at: Moment;
  file_name: string;
  sha256: string;
  /** Its tables and how they were understood at first, as JSON. */
  reading: string;
  /** How else they are to be understood, as JSON. */
  corrections: string;
  /** What was made of it, as JSON; null while nothing was. */
  made: Maybe<string>;
  made_at: Maybe<Moment>;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** The author's own words in the report of a plan to a committee. */
export interface PlanPackTable {
  plan_id: string;
  /** JSON; read by `app/plan/pack/pack.ts`. */
  words: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** The public page of a plan: what is chosen for it, and where it is. */
export interface PlanPageTable {
  plan_id: string;
  /** In its address, which nobody can guess; null before it is first public. */
  public_key: Maybe<string>;
  /** The number of the publication that is public; null while none is. */
  live: Maybe<number>;
  /** JSON; read by `app/plan/publish/choices.ts`, as the decisions are. */
  choices: string;
  decisions: string;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

/** What of a plan went out to everybody; only ever added to. */
export interface PlanPublicationTable {
  id: string;
  plan_id: string;
  number: number;
  /** The number of the edition that it was cut from. */
  edition: number;
  at: Moment;
  person_id: string;
  choices: string;
  /** JSON: `PublishedPlan` in app/plan/publish/published.ts. */
  content: string;
  /** Of the content, letter by letter. */
  sha256: string;
}

/** A row of a plan: what is known, and the actions that follow from it. */
export interface PlanRowTable {
  id: string;
  plan_id: string;
  /** Null for a row outside every section. */
  section_id: Maybe<string>;
  position: number;
  reference: string;
  evidence: string;
  gap: string;
  /** The file that it came from, if one. */
  file_id: Maybe<string>;
  /** What that said of it, as JSON; "" without one. */
  as_read: ColumnType<string, string | undefined, string>;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: Maybe<string>;
  removed_at: Maybe<Moment>;
}

/** A column of a plan's table, as the plan calls it. */
export interface PlanColumnTable {
  id: string;
  plan_id: string;
  position: number;
  /** One of `columnFields` in `app/documents/plan-in/plan-read.ts`. */
  field: string;
  name: string;
  is_hidden: Unset;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: Maybe<string>;
  removed_at: Maybe<Moment>;
}

/** The words of a row in a column of the council's own. */
export interface PlanCellTable {
  row_id: string;
  column_id: string;
  text: string;
}

/** What tells rows of a plan apart: by its name, a colour and a pattern. */
export interface PlanTagTable {
  id: string;
  plan_id: string;
  name: string;
  /** "RRGGBB" */
  colour: string;
  /** One of the named patterns. */
  pattern: string;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: Maybe<string>;
  removed_at: Maybe<Moment>;
}

export interface PlanRowTagTable {
  row_id: string;
  tag_id: string;
}

export interface PlanActionTable {
  id: string;
  plan_id: string;
  row_id: string;
  number: number;
  text: string;
  /** As written. */
  owners: string;
  /** As written; read by `workflows/due-dates.ts`. */
  by_when: string;
  /** The day on which it is looked at again. */
  review_on: Maybe<Day>;
  measure: string;
  /** One of `actionStatuses` in `workflows/action.ts`. */
  status: string;
  /** "red", "amber" or "green"; null when nobody has said, or on purpose. */
  rag: Maybe<string>;
  rag_reason: string;
  /** Null where nobody gave one, or it is not known who. */
  rag_by: Maybe<string>;
  /** When it was given; without a rating: when it was said to have none. */
  rag_at: Maybe<Moment>;
  version: number;
  created_at: Moment;
  updated_at: Moment;
  updated_by: string;
  removed_at: Maybe<Moment>;
}

/** A change of what an action says of "by when"; only ever added to. */
export interface DueRevisionTable {
  id: string;
  action_id: string;
  at: Moment;
  person_id: string;
  from_text: string;
  to_text: string;
  /** "" where only the writing was corrected. */
  reason: string;
  is_correction: Flag;
}

/** What the council will do about a comment on the report, in its own words. */
export interface CommitmentTable {
  comment_id: string;
  challenge_id: string;
  text: string;
  /** The action it became; null before there is a plan. */
  action_id: Maybe<string>;
  version: number;
  updated_at: Moment;
  updated_by: string;
}

export interface PlanActionLinkTable {
  id: string;
  action_id: string;
  recommendation_id: Maybe<string>;
  finding_id: Maybe<string>;
}

/** That nothing will be done on a recommendation, and why. */
export interface PlanNoActionTable {
  id: string;
  plan_id: string;
  recommendation_id: string;
  reason: string;
  decided_at: Moment;
  decided_by: string;
}

export interface ProgressTable {
  id: string;
  action_id: string;
  person_id: string;
  at: Moment;
  text: string;
  /** The day it speaks of; null for the day it was written. */
  about_on: Maybe<Day>;
  /** The entry that it corrects; both stay. */
  corrects_id: Maybe<string>;
}

/** A file or a link that shows what an entry of progress says. */
export interface ProgressEvidenceTable {
  id: string;
  progress_id: string;
  position: number;
  kind: string;
  /** "" for a file. */
  url: string;
  /** "" for a link, as the name and type; then it has no bytes. */
  sha256: string;
  bytes: number;
  media_type: string;
  file_name: string;
  added_at: Moment;
  added_by: string;
  withdrawn_at: Maybe<Moment>;
  withdrawn_by: Maybe<string>;
  withdrawn_reason: string;
}
