import { type Event, events } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import type { Content, Sight } from "#workflows/permissions.ts";
import { isPast, stageTitle } from "#workflows/stages.ts";
import { planWorks } from "../plan/history-words.ts";
import { stageFrom } from "./enter.server.ts";

interface Told {
  /** What it happened to: who may not see that is not told of it. */
  of: Content;
  /** What its note tells of, where that is another's to see. */
  noteOf?: Content;
  words: string;
}

/** What the history tells of, beside the moves of the challenge. */
const works = {
  commentReworded: {
    of: "annotations",
    words: "Comment changed in place of its author",
  },
  commentsTakenIn: {
    of: "annotations",
    words: "Comments taken in from a Word file",
  },
  commentUnresolved: {
    of: "annotations",
    words: "Comment marked as not resolved",
  },
  commentsMerged: { of: "annotations", words: "Merged" },
  commitmentMade: { of: "annotations", words: "Commitment made in a comment" },
  commitmentChanged: { of: "annotations", words: "Commitment changed" },
  commitmentTakenBack: { of: "annotations", words: "Commitment taken back" },
  commentMergeUndone: { of: "annotations", words: "Merge undone" },
  commentAnswered: { of: "commentAnswers", words: "Comment answered" },
  answerConfirmed: {
    of: "commentAnswers",
    words: "Answer confirmed by a second reader",
  },
  departmentHeard: { of: "response", words: "Department’s comments" },
  departmentRemoved: { of: "response", words: "Department taken off the list" },
  positionTaken: { of: "response", words: "Position taken" },
  responseReady: { of: "response", words: "Response ready for the sponsor" },
  responseNotYet: { of: "response", words: "Response not ready yet" },
  responseSignedOff: {
    of: "response",
    words: "Response signed off by the sponsor",
  },
  exampleAdded: { of: "examples", words: "Example added" },
  signpostAdded: { of: "examples", words: "Signpost added" },
  scopeChanged: { of: "scope", words: "Scope changed" },
  datesChanged: { of: "scope", words: "Dates changed" },
  commentsExtended: {
    of: "scope",
    words: "Last day for comments extended to",
  },
  commentsShortened: {
    of: "scope",
    words: "Last day for comments brought forward to",
  },
  commentsReminded: {
    of: "response",
    words: "Reminded of the last day for comments",
  },
  criteriaAssigned: { of: "selfAssessment", words: "Criteria assigned" },
  criteriaTakenBack: { of: "selfAssessment", words: "Criteria taken back" },
  answersCarried: {
    of: "selfAssessment",
    words: "Earlier answers carried over, to be looked at again",
  },
  selfAssessmentSignedOff: {
    of: "selfAssessment",
    words: "Self-assessment signed off by the sponsor",
  },
  reportSectionWritten: {
    of: "report",
    words: "Section of the report written",
  },
  reportReworded: { of: "report", words: "Worded for the report" },
  ownWordsTakenAgain: {
    of: "report",
    words: "Own words taken again, in place of the report’s",
  },
  sectionAdded: { of: "report", words: "Section added to the report" },
  sectionRemoved: { of: "report", words: "Section of the report removed" },
  sectionBroughtBack: {
    of: "report",
    words: "Section of the report brought back",
  },
  reportBroughtIn: {
    of: "report",
    words: "Report written elsewhere brought in",
  },
  reportTakenBack: {
    of: "report",
    words: "Report written elsewhere taken back",
  },
  reportTakenDown: { of: "scope", words: "Public report taken down" },
  impactWaived: { of: "impact", words: "Council’s words on impact waived" },
  impactWaiverTakenBack: {
    of: "impact",
    words: "Council’s words on impact asked for again",
  },
  councilChanged: { of: "scope", words: "Council corrected" },
  challengeStarted: { of: "scope", words: "Challenge started" },
  personInvited: { of: "people", words: "Invited" },
  invitationWithdrawn: { of: "people", words: "Invitation withdrawn" },
  personJoined: { of: "people", words: "Joined" },
  roleChanged: { of: "people", words: "Role changed" },
  roleEnded: { of: "people", words: "Role ended" },
  exampleRemoved: { of: "examples", words: "Example removed" },
  signpostRemoved: { of: "examples", words: "Signpost removed" },
  findingAdded: { of: "findings", words: "Finding added" },
  findingAgreed: { of: "findings", words: "Finding agreed" },
  findingsAgreedTogether: { of: "findings", words: "Findings agreed" },
  findingReopened: { of: "findings", words: "Finding back to draft" },
  findingsMerged: { of: "findings", words: "Two findings merged" },
  findingRemoved: { of: "findings", words: "Finding removed" },
  noFindingExplained: { of: "findings", words: "Said why there is no finding" },
  noFindingTakenBack: {
    of: "findings",
    words: "Reason why there is no finding taken back",
  },
  findingBroughtBack: { of: "findings", words: "Finding brought back" },
  recommendationBroughtBack: {
    of: "recommendations",
    words: "Recommendation brought back",
  },
  exampleBroughtBack: { of: "examples", words: "Example brought back" },
  noteBroughtBack: { of: "notes", words: "Note brought back" },
  signpostBroughtBack: { of: "examples", words: "Signpost brought back" },
  recommendationAdded: { of: "recommendations", words: "Recommendation added" },
  recommendationRemoved: {
    of: "recommendations",
    words: "Recommendation removed",
  },
  outcomeDecided: { of: "outcomes", words: "Outcome decided" },
  remarkWritten: { of: "outcomes", words: "Remark written" },
  remarkTakenBack: { of: "outcomes", words: "Remark taken back" },
  groupsMarked: { of: "timetable", words: "Needed stakeholder groups marked" },
  groupAdded: { of: "timetable", words: "Stakeholder group added" },
  groupRemoved: { of: "timetable", words: "Stakeholder group removed" },
  sessionPlanned: { of: "timetable", words: "Session added to the timetable" },
  sessionChanged: { of: "timetable", words: "Session changed" },
  sessionHeld: { of: "timetable", words: "Session held" },
  sessionNotHeld: { of: "timetable", words: "Session not held" },
  sessionRemoved: {
    of: "timetable",
    words: "Session taken off the timetable",
  },
  sessionPlannedAgain: { of: "timetable", words: "Session planned again" },
  noteRemoved: { of: "notes", words: "Note removed" },
  noteCorrected: {
    of: "notes",
    words: "Note corrected in place of its author",
  },
  noteMadeFinding: { of: "notes", words: "Draft finding made from a note" },
  commitmentsTakenIn: {
    of: "plan",
    words: "Commitments of the council taken into the plan",
  },
  evidenceAdded: { of: "evidence", words: "Evidence added" },
  evidenceChanged: { of: "evidence", words: "Evidence described anew" },
  evidenceReplaced: {
    of: "evidence",
    words: "Evidence replaced by a newer version",
  },
  evidenceWithdrawn: { of: "evidence", words: "Evidence withdrawn" },
  evidenceRequested: { of: "requests", words: "Evidence asked for" },
  requestAnswered: { of: "requests", words: "Evidence request answered" },
  requestAccepted: {
    of: "requests",
    words: "Reply to an evidence request accepted",
  },
  requestAskedAgain: { of: "requests", words: "Evidence asked for again" },
  requestWaived: { of: "requests", words: "Evidence request waived" },
} as const satisfies Record<string, Told>;

/** What a challenge was told of its plan. */
const toldOfPlans = [
  ...(["planStarted", "actionAdded", "actionChanged"] as const),
  ...(["actionRemoved", "actionBroughtBack", "progressAdded"] as const),
];

/** Something that is done without moving the challenge. */
export type Work = keyof typeof works;

/** Where a challenge stands is no secret; why an answer goes back is. */
const toldOfMove = (event: Event): Told => ({
  of: "scope",
  ...(event === "returnSelfAssessment" && { noteOf: "selfAssessment" }),
  words: eventWords(event).done,
});

const told: ReadonlyMap<string, Told> = new Map<string, Told>([
  ...Object.entries(works),
  // Of its plan a challenge told before a plan had a history of its own.
  ...toldOfPlans.map((name): [string, Told] => [
    name,
    { of: "plan", words: planWorks[name] },
  ]),
  ...events.map((event): [string, Told] => [event, toldOfMove(event)]),
]);

/** What somebody is told of: nothing that is not listed here. */
export interface EventsTold {
  events: string[];
  /** Those of them whose note is told as well. */
  notesOf: string[];
}

/** The events that somebody is told of, who sees so much of each content. */
export function eventsTold(sees: (content: Content) => Sight): EventsTold {
  const seen = [...told].filter(([, { of }]) => sees(of) !== "none");
  const withNote = seen.filter(
    ([, { of, noteOf = of }]) => sees(noteOf) !== "none",
  );
  return { events: seen.map(nameOf), notesOf: withNote.map(nameOf) };
}

const nameOf = ([event]: [string, Told]) => event;

/** An event as it is kept. */
interface Happened {
  event: string;
  subject: string;
  from: string | null;
  to: string | null;
}

/** What the history says of an event; of a way back also from where to where. */
export function saidOf({ event, subject, from, to }: Happened): string {
  if (from === "withdrawn" && to) return takenUpAt(to);
  const words = told.get(event)?.words ?? event;
  const about = subject || (from && to ? wayBetween(from, to) : "");
  return about ? `${words}: ${about}` : words;
}

/** That a challenge goes on where it was withdrawn. */
export const takenUpAt = (stage: string) =>
  `Taken up again at ${stageTitle(stageFrom(stage))}, where it was withdrawn`;

/** Where a challenge went that did not go on; on is where its step says. */
function wayBetween(from: string, to: string): string {
  const [left, reached] = [stageFrom(from), stageFrom(to)];
  if (reached === "withdrawn") return `it stood at ${stageTitle(left)}`;
  return isPast(left, reached)
    ? `from ${stageTitle(left)} to ${stageTitle(reached)}`
    : "";
}
