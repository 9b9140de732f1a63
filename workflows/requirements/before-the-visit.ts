import { must, should, unless, eachOf, eachArea } from "./requirement.ts";

/** What an agreed scope holds: focus, terms of reference, dates, people. */
export const agreeScope = [
  must("Areas in scope", "scope", (facts) =>
    unless(
      facts.areas.length > 0,
      "No area is in scope",
      "Choose the areas",
      "scope/edit",
    ),
  ),
  must("Level sought", "scope", (facts) =>
    unless(
      facts.mode === "bespoke" || facts.scope.hasLevelSought,
      "No level is sought, though this challenge decides one",
      "Choose the level",
      "scope/edit",
    ),
  ),
  must("Terms of reference", "scope", (facts) =>
    unless(
      facts.scope.hasTermsOfReference,
      "There are no terms of reference",
      "Write them",
      "scope/edit",
    ),
  ),
  must("First day on site", "dates", (facts) =>
    unless(
      facts.scope.hasFirstDayOnSite,
      "The first day on site is not set",
      "Set the dates",
      "scope/dates",
    ),
  ),
  must("People", "teamPeople", (facts) => [
    ...unless(
      facts.scope.challengeManagers > 0,
      "Nobody is challenge manager yet",
      "Invite one, or see who is invited",
      "people",
    ),
    ...unless(
      facts.scope.leadPeers > 0,
      "Nobody is lead peer yet",
      "Invite one, or see who is invited",
      "people",
    ),
    ...unless(
      facts.scope.councilLeads > 0,
      "Nobody leads for the council yet",
      "Invite one, or see who is invited",
      "people",
    ),
    ...unless(
      facts.scope.sponsors > 0,
      "Nobody signs off for the council yet",
      "Invite a sponsor, or see who is invited",
      "people",
    ),
  ]),
];

/** What the council sends: a narrative, levels and answers, signed off. */
export const submitSelfAssessment = [
  must("A narrative for every area", "selfAssessment", (facts) => [
    ...eachArea(
      facts,
      ({ narrative }) => narrative === "none",
      (area) => `Area ${area.number} has no narrative`,
      "Write it",
      (area) => `self-assessment/${area.key}`,
    ),
    ...eachArea(
      facts,
      ({ narrative }) => narrative === "carried",
      (area) => `Area ${area.number}’s narrative was carried over`,
      "Look at it again and save it",
      (area) => `self-assessment/${area.key}`,
    ),
  ]),
  must("A claimed level for every area", "selfAssessment", (facts) =>
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
  must("Reasons for every claimed level", "selfAssessment", (facts) =>
    facts.mode === "bespoke"
      ? []
      : eachArea(
          facts,
          (area) => area.hasClaimedLevel && !area.saysWhyThatLevel,
          (area) => `Area ${area.number} does not say why it claims its level`,
          "Say why",
          (area) => `self-assessment/${area.key}`,
        ),
  ),
  must("An answer to every criterion", "selfAssessment", (facts) =>
    facts.areas.flatMap((area) => [
      ...eachOf(
        area.unansweredCriteria,
        (name) => `Criterion ${name} is not answered`,
        "Answer it",
      ),
      ...eachOf(
        area.carriedCriteria,
        (name) => `The answer to criterion ${name} was carried over`,
        "Look at it again and save it",
      ),
    ]),
  ),
  must("The sponsor’s sign-off", "selfAssessmentSignOff", (facts) =>
    unless(
      facts.selfAssessmentSignedOff,
      "The sponsor has not signed off the self-assessment as it stands",
      "Sign it off",
      "self-assessment/sign-off",
    ),
  ),
  should("Narratives no longer than asked for", "selfAssessment", (facts) =>
    eachArea(
      facts,
      ({ narrativeWordsOver }) => narrativeWordsOver > 0,
      ({ number, narrativeWordsOver: over }) =>
        `Area ${number}’s narrative is ${over} ${over === 1 ? "word" : "words"} over the ${facts.narrativeWordLimit} asked for`,
      "Shorten it",
      (area) => `self-assessment/${area.key}`,
    ),
  ),
  should("An answer to every question", "councilConversation", (facts) =>
    eachOf(
      facts.openQuestions,
      (name) => `${name} has no reply`,
      "Reply to it",
    ),
  ),
];

/** What the team knows before it comes: replies, and whom it will meet. */
export const closeEvidence = [
  must("Every request answered or waived", "requests", (facts) =>
    eachOf(
      facts.requestsOpen,
      (name) => `${name} has no reply`,
      "Wait for it, or waive the request with a reason",
    ),
  ),
  should("Every reply looked at", "requests", (facts) =>
    eachOf(
      facts.requestsAnswered,
      (name) => `${name} has a reply that nobody has accepted`,
      "Accept it, or ask again",
    ),
  ),
  must(
    "A session for every group that is needed",
    "stakeholderGroups",
    (facts) =>
      facts.groupsWithoutSession.map((group) => ({
        sentence: `No session is planned with ${group}`,
        action: "Plan one, or mark the group as not needed",
        where: "timetable/groups",
      })),
  ),
  should("Voices from outside", "stakeholderGroups", (facts) => [
    ...unless(
      facts.hasVoluntarySectorSession,
      "No session with the voluntary and community sector is planned",
      "Consider one",
      "timetable/groups",
    ),
    ...unless(
      facts.hasTradeUnionSession,
      "No session with a trade union is planned",
      "Consider one",
      "timetable/groups",
    ),
  ]),
];
