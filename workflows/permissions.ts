import { type Event, type Tag, isOpen } from "./challenge.ts";
import { type Role, type Side, sideFrom, sideOf } from "./people.ts";
import { type Stage, stages } from "./stages.ts";

const manager = ["challengeManager"] as const;
const managers = ["programmeManager", "challengeManager"] as const;
const leaders = ["challengeManager", "leadPeer"] as const;
const team = ["challengeManager", "leadPeer", "peer"] as const;
const lead = ["councilLead"] as const;
const signer = ["sponsor"] as const;
const writers = ["councilLead", "councilContributor"] as const;
const council = ["councilLead", "councilContributor", "sponsor"] as const;
const hosts = [...managers, ...lead] as const;
// Who speaks for the council, on publication too: the report is about it.
const heads = ["councilLead", "sponsor"] as const;
const unpublishers = ["programmeManager", ...heads] as const;

/** Who may move a challenge. A role that is not listed may not. */
const whoMay = {
  agreeScope: managers,
  submitSelfAssessment: lead,
  returnSelfAssessment: leaders,
  closeEvidence: leaders,
  finishInterviews: leaders,
  agreeFindings: leaders,
  sendDraft: leaders,
  sendResponse: lead,
  issueAnotherDraft: leaders,
  issueFinal: leaders,
  publish: heads,
  close: ["challengeManager", "councilLead"],
  withdraw: managers,
  reopen: manager,
} as const satisfies Record<Event, readonly Role[]>;

/**
 * Who may from one stage, where it is others than elsewhere. Nobody can be
 * invited to a withdrawn challenge: it must not wait for a manager it lacks.
 */
const whoMayFrom: Partial<Record<Stage, Partial<Record<Event, Takers>>>> = {
  withdrawn: { reopen: managers },
};

type Takers = readonly Role[];

/** Events that must carry a reason, because they undo or end something. */
export const needsReason: readonly Event[] = [
  "returnSelfAssessment",
  "withdraw",
  "reopen",
];

type Opening = Tag | "notOver";

const always = ["notOver", "over"] as const;
const assessing = ["selfAssessmentOpen"] as const;
const sinceDraft = ["annotating", "answering", "planOpen"] as const;

interface Editing {
  /** What is written into: who may not see it is told it is not there. */
  of: Content;
  roles: readonly Role[];
  while: readonly Opening[];
}

/** Who may write what, and what must be open. Deny by default. */
export const whoMayEdit = {
  scope: { of: "scope", roles: managers, while: ["scopeOpen"] },
  dates: { of: "scope", roles: managers, while: ["notOver"] },
  commentsDue: { of: "scope", roles: manager, while: ["annotating"] },
  teamPeople: { of: "people", roles: managers, while: ["notOver"] },
  councilPeople: { of: "people", roles: hosts, while: ["notOver"] },
  // Afterwards too: a role that is held keeps its holder on that side.
  teamRoleEnds: { of: "people", roles: managers, while: always },
  councilRoleEnds: { of: "people", roles: hosts, while: always },
  selfAssessment: {
    of: "selfAssessment",
    roles: writers,
    while: assessing,
  },
  assignments: { of: "selfAssessment", roles: lead, while: assessing },
  selfAssessmentSignOff: {
    of: "selfAssessment",
    roles: signer,
    while: assessing,
  },
  evidence: { of: "evidence", roles: writers, while: ["evidenceOpen"] },
  requests: { of: "requests", roles: team, while: ["evidenceOpen"] },
  requestReplies: { of: "requests", roles: writers, while: ["evidenceOpen"] },
  stakeholderGroups: {
    of: "timetable",
    roles: leaders,
    while: ["timetableOpen"],
  },
  timetable: {
    of: "timetable",
    roles: [...leaders, ...lead],
    while: ["timetableOpen"],
  },
  notes: { of: "notes", roles: team, while: ["notesOpen"] },
  // What its author no longer can, having left or written it long ago: a name
  // must not have to stay in a note.
  noteCorrections: { of: "notes", roles: leaders, while: ["notOver"] },
  findings: { of: "findings", roles: team, while: ["findingsOpen"] },
  recommendations: {
    of: "recommendations",
    roles: team,
    while: ["reportOpen"],
  },
  outcomes: { of: "outcomes", roles: team, while: ["reportOpen"] },
  examples: { of: "examples", roles: team, while: ["reportOpen"] },
  reportSections: { of: "report", roles: team, while: ["reportOpen"] },
  // Nobody else agrees them: for who agrees the findings as a whole.
  findingWordings: { of: "report", roles: leaders, while: ["reportOpen"] },
  impact: { of: "impact", roles: lead, while: ["annotating", "answering"] },
  impactWaiver: { of: "impact", roles: leaders, while: ["answering"] },
  annotations: { of: "annotations", roles: council, while: ["annotating"] },
  departments: { of: "response", roles: lead, while: ["annotating"] },
  positions: { of: "response", roles: lead, while: ["annotating"] },
  commentChoice: { of: "response", roles: lead, while: ["annotating"] },
  commitments: { of: "annotations", roles: writers, while: sinceDraft },
  responseReady: { of: "response", roles: lead, while: ["annotating"] },
  responseSignOff: { of: "response", roles: signer, while: ["annotating"] },
  responseNotYet: { of: "response", roles: heads, while: ["annotating"] },
  commentAnswers: { of: "commentAnswers", roles: team, while: ["answering"] },
  teamConversation: { of: "teamConversation", roles: team, while: ["notOver"] },
  councilConversation: {
    of: "councilConversation",
    roles: council,
    while: ["notOver"],
  },
  plan: { of: "plan", roles: writers, while: ["planOpen"] },
  // Whoever runs the service answers for what it shows to everybody.
  publication: { of: "scope", roles: unpublishers, while: always },
} as const satisfies Record<string, Editing>;

export type Editable = keyof typeof whoMayEdit;

/**
 * How much of a thing a side sees: everything, only what was sent to it (a
 * frozen copy, or rows marked as sent), or nothing (its address answers 404).
 */
export type Sight = "all" | "sent" | "none";

/** The least that a page asks for: "all" for a side's own working page. */
export type LeastSight = Exclude<Sight, "none">;

/** Whether who sees so much may come to a page that asks for so much. */
export const seesEnough = (sight: Sight, least: LeastSight): boolean =>
  sight === "all" || sight === least;

/**
 * What each side sees of what. Interview notes never leave the peer team
 * (information is given in confidence and non-attributable: WLGA peer review
 * process); the programme's office sees only what both sides see.
 */
export const whatEachSideSees = {
  scope: { team: "all", council: "all", programme: "all" },
  people: { team: "all", council: "all", programme: "all" },
  history: { team: "all", council: "all", programme: "all" },
  selfAssessment: { team: "sent", council: "all", programme: "none" },
  evidence: { team: "sent", council: "all", programme: "none" },
  requests: { team: "all", council: "all", programme: "none" },
  timetable: { team: "all", council: "all", programme: "none" },
  notes: { team: "all", council: "none", programme: "none" },
  findings: { team: "all", council: "sent", programme: "none" },
  recommendations: { team: "all", council: "sent", programme: "none" },
  outcomes: { team: "all", council: "sent", programme: "none" },
  examples: { team: "all", council: "sent", programme: "none" },
  report: { team: "all", council: "sent", programme: "none" },
  impact: { team: "all", council: "all", programme: "none" },
  annotations: { team: "sent", council: "all", programme: "none" },
  commentAnswers: { team: "all", council: "sent", programme: "none" },
  response: { team: "sent", council: "all", programme: "none" },
  teamConversation: { team: "all", council: "sent", programme: "none" },
  councilConversation: { team: "sent", council: "all", programme: "none" },
  plan: { team: "all", council: "all", programme: "none" },
} as const satisfies Record<string, Record<Side, Sight>>;

export type Content = keyof typeof whatEachSideSees;

/** What a viewer does not see of its own side's: the candid working talk. */
const keptFromViewers: readonly Content[] = [
  "annotations",
  "response",
  "councilConversation",
];

/**
 * How much of a content a person with these roles sees.
 * @returns "none" for a stranger and for anything not listed
 */
export function sightOf(content: Content, held: readonly Role[]): Sight {
  const side = sideFrom(held);
  if (!side) return "none";
  const kept = isOnlyViewer(held) && keptFromViewers.includes(content);
  return kept ? "sent" : whatEachSideSees[content][side];
}

/**
 * Whether a person only looks on: on the council's side, and nothing there but
 * a viewer. A part in the programme's office is no part in the challenge.
 */
export function isOnlyViewer(held: readonly Role[]): boolean {
  return (
    sideFrom(held) === "council" &&
    held.every((role) => role === "viewer" || sideOf(role) !== "council")
  );
}

const isWhile = (stage: Stage, opening: Opening) =>
  opening === "notOver" ? !isOpen(stage, "over") : isOpen(stage, opening);

/** Whether a content is open for anyone's writing in a stage. */
export function isOpenFor(content: Editable, stage: Stage): boolean {
  return whoMayEdit[content].while.some((opening) => isWhile(stage, opening));
}

/** Whether one of these roles may ever write a content, whatever the stage. */
export function mayEverEdit(content: Editable, held: readonly Role[]): boolean {
  const allowed: readonly Role[] = whoMayEdit[content].roles;
  return held.some((role) => allowed.includes(role));
}

/** Whether one of these roles may write a content in this stage. */
export function mayEdit(
  content: Editable,
  stage: Stage,
  held: readonly Role[],
): boolean {
  return isOpenFor(content, stage) && mayEverEdit(content, held);
}

/** Who may cause an event in a stage, ready or not, on either side. */
export const takersOf = (event: Event, stage: Stage): Takers =>
  whoMayFrom[stage]?.[event] ?? whoMay[event];

/** Whether one of these roles may ever cause an event, whatever the stage. */
export function mayEverCause(event: Event, held: readonly Role[]): boolean {
  return stages.some((stage) => mayCause(event, stage, held));
}

/** Whether one of these roles may cause an event in a stage, ready or not. */
export function mayCause(
  event: Event,
  stage: Stage,
  held: readonly Role[],
): boolean {
  return held.some((role) => takersOf(event, stage).includes(role));
}
