import type { Mode, Stage } from "./stages.ts";

/** A thing that a requirement can point at: its name and the page to go to. */
export interface Pointer {
  name: string;
  /** The page inside the challenge, e.g. "findings/3f2a". */
  where: string;
  /** The areas that it belongs to, where they are known. */
  areaKeys?: readonly string[] | undefined;
}

/** What is known of one area in scope; counts are of live (not removed) rows. */
export interface AreaFacts {
  key: string;
  number: number;
  title: string;
  /** "carried" is a text of an earlier challenge that nobody has looked at. */
  narrative: "none" | "carried" | "written";
  /** By how many words the narrative is over what is asked for. */
  narrativeWordsOver: number;
  hasClaimedLevel: boolean;
  saysWhyThatLevel: boolean;
  unansweredCriteria: readonly Pointer[];
  /** Answers of an earlier challenge that nobody has looked at. */
  carriedCriteria: readonly Pointer[];
  strengths: number;
  considerations: number;
  saysWhyNoStrengths: boolean;
  saysWhyNoConsiderations: boolean;
  hasOutcome: boolean;
}

/**
 * Everything the guards of the process need, counted by
 * `app/challenge/facts.server.ts`. The only texts in it are names that a side
 * reads anyway: pointers say a number, with the title of a session where it is
 * one; stakeholder groups and departments are called as people called them. A
 * whole side reads them, and only who may act on one is given the way to it.
 */
export interface Facts {
  mode: Mode;
  withdrawnFrom: Stage | null;
  scope: {
    hasTermsOfReference: boolean;
    hasFirstDayOnSite: boolean;
    hasLevelSought: boolean;
    challengeManagers: number;
    leadPeers: number;
    councilLeads: number;
    sponsors: number;
  };
  /** The words asked for in an area's narrative; null for no limit. */
  narrativeWordLimit: number | null;
  areas: readonly AreaFacts[];
  selfAssessmentSignedOff: boolean;
  /** What the team asked on sending it back and the council has not answered. */
  openQuestions: readonly Pointer[];
  /** Evidence requests that the council has still to answer. */
  requestsOpen: readonly Pointer[];
  /** Those it answered and the team neither accepted nor asked again. */
  requestsAnswered: readonly Pointer[];
  groupsWithoutSession: readonly string[];
  hasVoluntarySectorSession: boolean;
  hasTradeUnionSession: boolean;
  /** Evidence that was sent, and that nobody of the team ever opened. */
  evidenceNeverOpened: readonly Pointer[];
  /** Whether any session was planned that is not marked as not held. */
  hasSession: boolean;
  sessionsWithoutNotes: readonly Pointer[];
  draftFindings: readonly Pointer[];
  /** Those that never cited any. */
  findingsWithoutSource: readonly Pointer[];
  /** Those whose sources were all removed or withdrawn since. */
  findingsWithLostSourcesOnly: readonly Pointer[];
  /** Those that rest on something still, and on something that is gone. */
  findingsWithALostSource: readonly Pointer[];
  findingsWithOneKindOfSource: readonly Pointer[];
  hasExecutiveSummary: boolean;
  hasOverallOutcome: boolean;
  recommendations: number;
  recommendationsWithoutFinding: readonly Pointer[];
  departmentsWaiting: readonly Pointer[];
  /** Those that take part or have commented, and are not on the list. */
  departmentsNotListed: readonly string[];
  recommendationsWithoutPosition: readonly Pointer[];
  /** Whether the council lead marked the response as ready as it stands. */
  responseReady: boolean;
  /** Whether the sponsor signed what was marked as ready, as it stands. */
  responseSignedOff: boolean;
  commentsUnanswered: readonly Pointer[];
  commentsUnconfirmed: readonly Pointer[];
  impactInOrWaived: boolean;
  /** Whether the latest final report is the one that anybody can read. */
  published: boolean;
  actions: number;
  actionsOpen: readonly Pointer[];
  recommendationsWithoutAction: readonly Pointer[];
  /** How many areas for consideration no action answers. */
  considerationsWithoutAction: number;
}
