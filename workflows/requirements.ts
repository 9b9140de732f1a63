import type { Event } from "./challenge.ts";
import type { AreaFacts, Facts, Pointer } from "./facts.ts";

/** One thing still lacking: the sentence, what to do, and the page to do it on. */
export interface Lack {
  sentence: string;
  action: string;
  /** A page inside the challenge, e.g. "self-assessment/communities". */
  where: string;
}

/**
 * A named condition of an event. `must` is a guard; `should` is only shown.
 * The same function is the guard and the sentence: nothing lacking means met.
 */
export interface Requirement {
  name: string;
  force: "must" | "should";
  lacking: (facts: Facts) => Lack[];
}

const must = (
  name: string,
  lacking: (facts: Facts) => Lack[],
): Requirement => ({ name, force: "must", lacking });

const should = (
  name: string,
  lacking: (facts: Facts) => Lack[],
): Requirement => ({ name, force: "should", lacking });

const unless = (
  met: boolean,
  sentence: string,
  action: string,
  where: string,
): Lack[] => (met ? [] : [{ sentence, action, where }]);

const eachOf = (
  pointers: readonly Pointer[],
  sentence: (name: string) => string,
  action: string,
): Lack[] =>
  pointers.map(({ name, where }) => ({
    sentence: sentence(name),
    action,
    where,
  }));

const eachArea = (
  facts: Facts,
  lacks: (area: AreaFacts) => boolean,
  sentence: (area: AreaFacts) => string,
  action: string,
  where: (area: AreaFacts) => string,
): Lack[] =>
  facts.areas.filter(lacks).map((area) => ({
    sentence: sentence(area),
    action,
    where: where(area),
  }));

const agreeScope = [
  must("Areas in scope", (facts) =>
    unless(
      facts.areas.length > 0,
      "No area is in scope",
      "Choose the areas",
      "scope",
    ),
  ),
  must("Level sought", (facts) =>
    unless(
      facts.mode === "bespoke" || facts.scope.hasLevelSought,
      "No level is sought, though this challenge decides one",
      "Choose the level",
      "scope",
    ),
  ),
  must("Terms of reference", (facts) =>
    unless(
      facts.scope.hasTermsOfReference,
      "There are no terms of reference",
      "Write them",
      "scope",
    ),
  ),
  must("First day on site", (facts) =>
    unless(
      facts.scope.hasFirstDayOnSite,
      "The first day on site is not set",
      "Set the dates",
      "scope",
    ),
  ),
  must("People", (facts) => [
    ...unless(
      facts.scope.challengeManagers > 0,
      "Nobody is challenge manager",
      "Invite one",
      "people",
    ),
    ...unless(
      facts.scope.leadPeers > 0,
      "Nobody is lead peer",
      "Invite one",
      "people",
    ),
    ...unless(
      facts.scope.councilLeads > 0,
      "Nobody leads for the council",
      "Invite one",
      "people",
    ),
    ...unless(
      facts.scope.sponsors > 0,
      "Nobody signs off for the council",
      "Invite a sponsor",
      "people",
    ),
  ]),
];

const submitSelfAssessment = [
  must("A narrative for every area", (facts) =>
    eachArea(
      facts,
      (area) => !area.hasNarrative,
      (area) => `Area ${area.number} has no narrative`,
      "Write it",
      (area) => `self-assessment/${area.key}`,
    ),
  ),
  must("A claimed level for every area", (facts) =>
    facts.mode === "bespoke"
      ? []
      : eachArea(
          facts,
          (area) => !area.hasClaimedLevel,
          (area) => `Area ${area.number} claims no level`,
          "Choose it",
          (area) => `self-assessment/${area.key}`,
        ),
  ),
  must("An answer to every criterion", (facts) =>
    facts.areas.flatMap((area) =>
      eachOf(
        area.unansweredCriteria,
        (name) => `Criterion ${name} is not answered`,
        "Answer it, or say why it does not apply",
      ),
    ),
  ),
  must("The sponsor's sign-off", (facts) =>
    unless(
      facts.selfAssessmentSignedOff,
      "The sponsor has not signed off the self-assessment as it stands",
      "Sign it off",
      "self-assessment",
    ),
  ),
];

const closeEvidence = [
  must("Every request answered or waived", (facts) =>
    eachOf(
      facts.openRequests,
      (name) => `${name} is open`,
      "Accept the reply, or waive it with a reason",
    ),
  ),
  must("A session for every group that is needed", (facts) =>
    facts.groupsWithoutSession.map((group) => ({
      sentence: `No session is planned with ${group}`,
      action: "Plan one, or mark the group as not needed",
      where: "timetable",
    })),
  ),
  should("Voices from outside", (facts) => [
    ...unless(
      facts.hasVoluntarySectorSession,
      "No session with the voluntary and community sector is planned",
      "Consider one",
      "timetable",
    ),
    ...unless(
      facts.hasTradeUnionSession,
      "No session with a trade union is planned",
      "Consider one",
      "timetable",
    ),
  ]),
];

const finishInterviews = [
  must("Notes of every session", (facts) =>
    eachOf(
      facts.sessionsWithoutNotes,
      (name) => `${name} has no notes`,
      "Write them, or mark it as not held",
    ),
  ),
];

const agreeFindings = [
  must("Strengths in every area", (facts) =>
    eachArea(
      facts,
      (area) => area.strengths === 0 && !area.saysWhyNoStrengths,
      (area) => `Area ${area.number} has no strengths`,
      "Record one, or say why there is none",
      (area) => `findings?area=${area.key}`,
    ),
  ),
  must("Areas for consideration in every area", (facts) =>
    eachArea(
      facts,
      (area) => area.considerations === 0 && !area.saysWhyNoConsiderations,
      (area) => `Area ${area.number} has no areas for consideration`,
      "Record one, or say why there is none",
      (area) => `findings?area=${area.key}`,
    ),
  ),
  must("Every finding agreed", (facts) =>
    eachOf(
      facts.draftFindings,
      (name) => `${name} is still a draft`,
      "Agree it, or remove it",
    ),
  ),
  must("A source for every finding", (facts) =>
    eachOf(
      facts.findingsWithoutSource,
      (name) => `${name} cites no source`,
      "Cite one",
    ),
  ),
  should("More than one kind of source", (facts) =>
    eachOf(
      facts.findingsWithOneKindOfSource,
      (name) => `${name} rests on a single kind of source`,
      "Look for another",
    ),
  ),
];

const wholeReport = [
  must("Executive summary", (facts) =>
    unless(
      facts.hasExecutiveSummary,
      "There is no executive summary",
      "Write it",
      "report/sections/executiveSummary",
    ),
  ),
  must("Outcome", (facts) =>
    facts.mode === "bespoke"
      ? []
      : [
          ...unless(
            facts.hasOverallOutcome,
            "The overall outcome is not decided",
            "Decide it",
            "outcomes",
          ),
          ...eachArea(
            facts,
            (area) => !area.hasOutcome,
            (area) => `Area ${area.number} has no outcome`,
            "Decide it",
            () => "outcomes",
          ),
        ],
  ),
  must("Recommendations", (facts) =>
    unless(
      facts.recommendations > 0,
      "There is no recommendation",
      "Write one",
      "recommendations",
    ),
  ),
  must("Findings behind every recommendation", (facts) =>
    eachOf(
      facts.recommendationsWithoutFinding,
      (name) => `${name} cites no finding`,
      "Cite one",
    ),
  ),
];

const sendResponse = [
  must("Every department heard", (facts) =>
    eachOf(
      facts.departmentsWaiting,
      (name) => `${name} has not commented`,
      "Mark its comments as gathered, or waive them with a reason",
    ),
  ),
  must("A position on every recommendation", (facts) =>
    eachOf(
      facts.recommendationsWithoutPosition,
      (name) => `There is no position on ${name}`,
      "Take one",
    ),
  ),
  must("The council lead's sign-off", (facts) =>
    unless(
      facts.responseSignedOff,
      "The council lead has not signed off the response as it stands",
      "Sign it off",
      "response",
    ),
  ),
];

const issueFinal = [
  ...wholeReport,
  must("Every council comment answered", (facts) =>
    eachOf(
      facts.commentsUnanswered,
      (name) => `${name} has no answer`,
      "Answer it with a reason",
    ),
  ),
  must("Every answer confirmed by a second reader", (facts) =>
    eachOf(
      facts.commentsUnconfirmed,
      (name) => `The answer to ${name} has no second reader`,
      "Ask another member of the team to confirm it",
    ),
  ),
  must("The council's own words on impact", (facts) =>
    unless(
      facts.impactInOrWaived,
      "The council has not written its “impact of the challenge”",
      "Wait for it, or waive it with a reason",
      "report/sections/impact",
    ),
  ),
];

const close = [
  must("A plan", (facts) =>
    unless(
      facts.actions > 0,
      "The improvement plan has no action",
      "Add one",
      "plan",
    ),
  ),
  must("Every action complete or carried over", (facts) =>
    eachOf(
      facts.actionsOpen,
      (name) => `${name} is open`,
      "Complete it, or carry it over",
    ),
  ),
];

const publish = [
  must("Not yet public", (facts) =>
    unless(
      !facts.published,
      "This report is public already",
      "Read it",
      "report",
    ),
  ),
];

/**
 * What each event needs. Sources: the steps of a peer challenge as the LGA
 * describes them; triangulation (a finding rests on more than one kind of
 * source) is the field's practice and so only a `should`.
 */
export const requirements = {
  agreeScope,
  submitSelfAssessment,
  returnSelfAssessment: [],
  closeEvidence,
  finishInterviews,
  agreeFindings,
  sendDraft: wholeReport,
  sendResponse,
  issueAnotherDraft: wholeReport,
  issueFinal,
  publish,
  close,
  withdraw: [],
  reopen: [],
} as const satisfies Record<Event, readonly Requirement[]>;

/** A requirement as it stands: what lacks, and nothing when it is met. */
export interface Standing {
  name: string;
  force: Requirement["force"];
  lacking: Lack[];
}

/** Every requirement of an event with what it still lacks. */
export function standing(event: Event, facts: Facts): Standing[] {
  return requirements[event].map(({ name, force, lacking }) => ({
    name,
    force,
    lacking: lacking(facts),
  }));
}

/** Whether nothing that an event must have is lacking. */
export function ready(event: Event, facts: Facts): boolean {
  return standing(event, facts).every(
    ({ force, lacking }) => force === "should" || lacking.length === 0,
  );
}
