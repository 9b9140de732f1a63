import {
  must,
  should,
  unless,
  eachOf,
  eachArea,
  howMany,
} from "./requirement.ts";
import { agreeFindings } from "./visit-and-findings.ts";

/** What every draft and the final report hold. */
export const wholeReport = [
  ...agreeFindings,
  must("Executive summary", "reportSections", (facts) =>
    unless(
      facts.hasExecutiveSummary,
      "There is no executive summary",
      "Write it",
      "report/sections/executiveSummary",
    ),
  ),
  must("Outcome", "outcomes", (facts) =>
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
  must("Recommendations", "recommendations", (facts) =>
    unless(
      facts.recommendations > 0,
      "There is no recommendation",
      "Write one",
      "recommendations",
    ),
  ),
  must("Findings behind every recommendation", "recommendations", (facts) =>
    eachOf(
      facts.recommendationsWithoutFinding,
      (name) => `${name} cites no finding`,
      "Cite one",
    ),
  ),
];

/** What the council sends back: comments gathered, positions, sign-off. */
export const sendResponse = [
  must("Every department’s comments gathered", "departments", (facts) =>
    eachOf(
      facts.departmentsWaiting,
      (name) => `The comments of ${name} are not marked as gathered yet`,
      "Mark them as gathered, or waive them with a reason",
    ),
  ),
  should("Every department on the list", "departments", (facts) =>
    facts.departmentsNotListed.map((name) => ({
      sentence: `${name} takes part and is not on the list of departments`,
      action: "Add it, so that its comments are waited for",
      where: "response/departments",
    })),
  ),
  must("A position on every recommendation", "positions", (facts) =>
    eachOf(
      facts.recommendationsWithoutPosition,
      (name) => `There is no position on ${name}`,
      "Take one",
    ),
  ),
  must("The council lead’s word that it is ready", "responseReady", (facts) =>
    unless(
      facts.responseReady,
      "The council lead has not marked the response as ready as it stands",
      "Mark it as ready, for the sponsor to sign",
      "response/ready",
    ),
  ),
  must("A sponsor", "councilPeople", (facts) =>
    unless(
      facts.scope.sponsors > 0,
      "Nobody signs off for the council any more",
      "Invite a sponsor, or see who is invited",
      "people",
    ),
  ),
  must("The sponsor’s sign-off", "responseSignOff", (facts) =>
    unless(
      facts.responseSignedOff,
      "The sponsor has not signed off the response as it stands",
      "Read it as a whole and sign it off",
      "response/sign-off",
    ),
  ),
];

/** Another draft may go before every comment is answered, and says so. */
export const issueAnotherDraft = [
  ...wholeReport,
  should("Comments answered", "commentAnswers", (facts) =>
    howMany(
      facts.commentsUnanswered.length,
      "1 comment has no answer, and stays open in the next round",
      (count) =>
        `${count} comments have no answer, and stay open in the next round`,
      "Answer what you can first",
      "comments?standing=unanswered",
    ),
  ),
  should("Answers confirmed by a second reader", "commentAnswers", (facts) =>
    howMany(
      facts.commentsUnconfirmed.length,
      "1 answer has no second reader, and does not go with this draft",
      (count) =>
        `${count} answers have no second reader, and do not go with this draft`,
      "Confirm what you can first",
      "comments?standing=unconfirmed",
    ),
  ),
];

/** What the final report needs besides: the council's comments answered. */
export const issueFinal = [
  ...wholeReport,
  must("Every council comment answered", "commentAnswers", (facts) =>
    eachOf(
      facts.commentsUnanswered,
      (name) => `${name} has no answer`,
      "Answer it with a reason",
    ),
  ),
  must("Every answer confirmed by a second reader", "commentAnswers", (facts) =>
    eachOf(
      facts.commentsUnconfirmed,
      (name) => `The answer to ${name} has no second reader`,
      "Confirm it, unless the answer is your own",
    ),
  ),
  must("The council’s own words on impact", "impactWaiver", (facts) =>
    unless(
      facts.impactInOrWaived,
      "The council has not written its “impact of the challenge”",
      "Wait for it, or waive it with a reason",
      "report/impact-waiver",
    ),
  ),
];

/** What ends a challenge: a plan with nothing left open. */
export const close = [
  must("A plan", "plan", (facts) =>
    unless(
      facts.actions > 0,
      "The improvement plan has no action",
      "Add one",
      "plan",
    ),
  ),
  must("Every action complete or carried over", "plan", (facts) =>
    eachOf(
      facts.actionsOpen,
      (name) => `${name} is open`,
      "Complete it, or carry it over",
    ),
  ),
  should("An action for every recommendation", "plan", (facts) =>
    eachOf(
      facts.recommendationsWithoutAction,
      (name) => `${name} has no action`,
      "Write one, unless the council takes none",
    ),
  ),
  should("An action for every area for consideration", "plan", (facts) =>
    howMany(
      facts.considerationsWithoutAction,
      "1 area for consideration has no action",
      (count) => `${count} areas for consideration have no action`,
      "Write one, unless the council takes none",
      "plan",
    ),
  ),
  should("A public report", "publish", (facts) =>
    unless(
      facts.published,
      "The final report as last issued is not public, and a closed challenge publishes nothing",
      "Publish it first, unless it is to stay inside",
      "report",
    ),
  ),
];

/** Each final report is published once; until then the one before stays public. */
export const publish = [
  must("Not yet public", "publish", (facts) =>
    unless(
      !facts.published,
      "This report is public already",
      "Read it",
      "report",
    ),
  ),
];
