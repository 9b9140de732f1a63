import { expect, test } from "vitest";
import { type Event, events, move } from "#workflows/challenge.ts";
import type { Facts } from "#workflows/facts.ts";
import { ready, requirements, standing } from "#workflows/requirements.ts";
import { stages } from "#workflows/stages.ts";
import { allMet, pointer } from "./all-met.ts";

const area = (over: Partial<Facts["areas"][number]>): Partial<Facts> => ({
  areas: allMet.areas.map((one) => ({ ...one, ...over })),
});

const scope = (over: Partial<Facts["scope"]>): Partial<Facts> => ({
  scope: { ...allMet.scope, ...over },
});

type Lacking = [Event, Partial<Facts>, string];

// Findings can be changed and added after they were agreed as a whole.
const onFindings = (events: readonly Event[]) =>
  events.flatMap((event): Lacking[] => [
    [event, area({ strengths: 0 }), "Area 1 has no strengths"],
    [
      event,
      area({ considerations: 0 }),
      "Area 1 has no areas for consideration",
    ],
    [event, { draftFindings: [pointer] }, "It is still a draft"],
    [event, { findingsWithoutSource: [pointer] }, "It cites no source"],
    [
      event,
      { findingsWithLostSourcesOnly: [pointer] },
      "It cites only what was withdrawn or removed",
    ],
  ]);

const reporting = ["sendDraft", "issueAnotherDraft", "issueFinal"] as const;

// Each row: an event, the one fact that is wrong, and the sentence shown.
const lacking: readonly Lacking[] = [
  ["agreeScope", { areas: [] }, "No area is in scope"],
  [
    "agreeScope",
    scope({ hasLevelSought: false }),
    "No level is sought, though this challenge decides one",
  ],
  [
    "agreeScope",
    scope({ hasTermsOfReference: false }),
    "There are no terms of reference",
  ],
  [
    "agreeScope",
    scope({ hasFirstDayOnSite: false }),
    "The first day on site is not set",
  ],
  [
    "agreeScope",
    scope({ challengeManagers: 0 }),
    "Nobody is challenge manager yet",
  ],
  ["agreeScope", scope({ leadPeers: 0 }), "Nobody is lead peer yet"],
  [
    "agreeScope",
    scope({ councilLeads: 0 }),
    "Nobody leads for the council yet",
  ],
  [
    "agreeScope",
    scope({ sponsors: 0 }),
    "Nobody signs off for the council yet",
  ],
  [
    "submitSelfAssessment",
    area({ narrative: "none" }),
    "Area 1 has no narrative",
  ],
  [
    "submitSelfAssessment",
    area({ narrative: "carried" }),
    "Area 1’s narrative was carried over",
  ],
  [
    "submitSelfAssessment",
    area({ hasClaimedLevel: false }),
    "Area 1 claims no level",
  ],
  [
    "submitSelfAssessment",
    area({ saysWhyThatLevel: false }),
    "Area 1 does not say why it claims its level",
  ],
  [
    "submitSelfAssessment",
    area({ unansweredCriteria: [pointer] }),
    "Criterion It is not answered",
  ],
  [
    "submitSelfAssessment",
    area({ carriedCriteria: [pointer] }),
    "The answer to criterion It was carried over",
  ],
  [
    "submitSelfAssessment",
    { selfAssessmentSignedOff: false },
    "The sponsor has not signed off the self-assessment as it stands",
  ],
  ["closeEvidence", { requestsOpen: [pointer] }, "It has no reply"],
  [
    "closeEvidence",
    { groupsWithoutSession: ["staff"] },
    "No session is planned with staff",
  ],
  ["finishInterviews", { sessionsWithoutNotes: [pointer] }, "It has no notes"],
  ...onFindings(["agreeFindings", ...reporting]),
  [
    "sendDraft",
    { hasExecutiveSummary: false },
    "There is no executive summary",
  ],
  [
    "sendDraft",
    { hasOverallOutcome: false },
    "The overall outcome is not decided",
  ],
  ["sendDraft", area({ hasOutcome: false }), "Area 1 has no outcome"],
  ["sendDraft", { recommendations: 0 }, "There is no recommendation"],
  [
    "sendDraft",
    { recommendationsWithoutFinding: [pointer] },
    "It cites no finding",
  ],
  [
    "sendResponse",
    { departmentsWaiting: [pointer] },
    "The comments of It are not marked as gathered yet",
  ],
  [
    "sendResponse",
    { recommendationsWithoutPosition: [pointer] },
    "There is no position on It",
  ],
  [
    "sendResponse",
    { responseReady: false },
    "The council lead has not marked the response as ready as it stands",
  ],
  [
    "sendResponse",
    scope({ sponsors: 0 }),
    "Nobody signs off for the council any more",
  ],
  [
    "sendResponse",
    { responseSignedOff: false },
    "The sponsor has not signed off the response as it stands",
  ],
  [
    "issueAnotherDraft",
    { hasExecutiveSummary: false },
    "There is no executive summary",
  ],
  ["issueFinal", { commentsUnanswered: [pointer] }, "It has no answer"],
  [
    "issueFinal",
    { commentsUnconfirmed: [pointer] },
    "The answer to It has no second reader",
  ],
  [
    "issueFinal",
    { impactInOrWaived: false },
    "The council has not written its “impact of the challenge”",
  ],
  ["publish", { published: true }, "This report is public already"],
  [
    "close",
    { published: true, actions: 0 },
    "The improvement plan has no action",
  ],
  ["close", { published: true, actionsOpen: [pointer] }, "It is open"],
];

test.each(lacking)(
  "%s is stopped and says why: %j",
  (event, wrong, sentence) => {
    const facts = { ...allMet, ...wrong };
    const said = standing(event, facts).flatMap((one) =>
      one.lacking.map((lack) => lack.sentence),
    );
    expect(said).toEqual([sentence]);
    expect(ready(event, facts)).toBe(false);
    expect(stages.filter((stage) => move(stage, event, facts))).toEqual([]);
  },
);

test("with everything met nothing is lacking", () => {
  expect(events.filter((event) => !ready(event, allMet))).toEqual([]);
});

test("every must of every event is proved by a row above", () => {
  const named = (event: Event) =>
    requirements[event]
      .filter(({ force }) => force === "must")
      .map(({ name }) => name);
  const shown = new Set(
    lacking.flatMap(([event, wrong]) =>
      standing(event, { ...allMet, ...wrong })
        .filter((one) => one.lacking.length > 0)
        .map(({ name }) => name),
    ),
  );
  const unproved = events.flatMap(named).filter((name) => !shown.has(name));
  expect(unproved).toEqual([]);
});

test("no reasons are asked for where no level is claimed, or none is sought", () => {
  const missing = (over: Partial<Facts>) =>
    standing("submitSelfAssessment", { ...allMet, ...over }).flatMap(
      ({ lacking }) => lacking.map(({ sentence }) => sentence),
    );
  const silent = { hasClaimedLevel: false, saysWhyThatLevel: false };
  expect(missing(area(silent))).toEqual(["Area 1 claims no level"]);
  const unreasoned = area({ saysWhyThatLevel: false });
  expect(missing({ ...unreasoned, mode: "bespoke" })).toEqual([]);
});

test("a bespoke challenge needs no level and no outcome", () => {
  const bespoke: Facts = {
    ...allMet,
    ...scope({ hasLevelSought: false }),
    ...area({ hasClaimedLevel: false, hasOutcome: false }),
    mode: "bespoke",
    hasOverallOutcome: false,
  };
  expect(ready("agreeScope", bespoke)).toBe(true);
  expect(ready("submitSelfAssessment", bespoke)).toBe(true);
  expect(ready("issueFinal", bespoke)).toBe(true);
});
