import { expect, test } from "vitest";
import { type Event, events, eventsOf } from "#workflows/challenge.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { type Role, roles } from "#workflows/people.ts";
import {
  type Content,
  type Editable,
  isOnlyViewer,
  isOpenFor,
  mayCause,
  mayEdit,
  mayEverEdit,
  sightOf,
  whatEachSideSees,
  whoMayEdit,
} from "#workflows/permissions.ts";
import { type Stage, stages } from "#workflows/stages.ts";
import { allMet } from "./all-met.ts";

// The policy, for a person to read. The code must say the same, cell by cell.

const short = {
  programmeManager: "PM",
  challengeManager: "CM",
  leadPeer: "LP",
  peer: "P",
  councilLead: "CL",
  councilContributor: "CC",
  sponsor: "S",
  viewer: "V",
} as const satisfies Record<Role, string>;

const moves = `
scoping          agreeScope             PM CM
scoping          withdraw               PM CM
selfAssessment   submitSelfAssessment   CL
selfAssessment   withdraw               PM CM
selfAssessment   reopen                 CM
evidence         returnSelfAssessment   CM LP
evidence         closeEvidence          CM LP
evidence         withdraw               PM CM
interviews       finishInterviews       CM LP
interviews       withdraw               PM CM
interviews       reopen                 CM
findings         agreeFindings          CM LP
findings         withdraw               PM CM
findings         reopen                 CM
recommendations  sendDraft              CM LP
recommendations  withdraw               PM CM
recommendations  reopen                 CM
councilResponse  sendResponse           CL
councilResponse  withdraw               PM CM
councilResponse  reopen                 CM
finalising       issueAnotherDraft      CM LP
finalising       issueFinal             CM LP
finalising       withdraw               PM CM
finalising       reopen                 CM
improvement      publish                CL S
improvement      close                  CM CL
improvement      reopen                 CM
closed           reopen                 CM
withdrawn        reopen                 PM CM
`;

const writing = `
scope                  PM CM        scoping
dates                  PM CM        scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
commentsDue            CM           councilResponse
teamPeople             PM CM        scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
councilPeople          PM CM CL     scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
teamRoleEnds           PM CM        scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement closed withdrawn
councilRoleEnds        PM CM CL     scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement closed withdrawn
selfAssessment         CL CC        selfAssessment
assignments            CL           selfAssessment
selfAssessmentSignOff  S            selfAssessment
evidence               CL CC        selfAssessment evidence interviews
requests               CM LP P      selfAssessment evidence interviews
requestReplies         CL CC        selfAssessment evidence interviews
stakeholderGroups      CM LP        selfAssessment evidence interviews
timetable              CM LP CL     selfAssessment evidence interviews
notes                  CM LP P      evidence interviews findings
noteCorrections        CM LP        scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
findings               CM LP P      interviews findings recommendations finalising
recommendations        CM LP P      findings recommendations finalising
outcomes               CM LP P      findings recommendations finalising
examples               CM LP P      findings recommendations finalising
reportSections         CM LP P      findings recommendations finalising
findingWordings        CM LP        findings recommendations finalising
impact                 CL           councilResponse finalising
impactWaiver           CM LP        finalising
annotations            CL CC S      councilResponse
departments            CL           councilResponse
positions              CL           councilResponse
commentChoice          CL           councilResponse
commitments            CL CC        councilResponse finalising improvement
responseReady          CL           councilResponse
responseSignOff        S            councilResponse
responseNotYet         CL S         councilResponse
commentAnswers         CM LP P      finalising
teamConversation       CM LP P      scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
councilConversation    CL CC S      scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement
plan                   CL CC        improvement
publication            PM CL S      scoping selfAssessment evidence interviews findings recommendations councilResponse finalising improvement closed withdrawn
`;

// A programme manager who also looks on sees what a viewer sees.
//                       team  council  viewer  programme  programme and viewer
const reading = `
scope                    all   all      all     all        all
people                   all   all      all     all        all
history                  all   all      all     all        all
selfAssessment           sent  all      all     none       all
evidence                 sent  all      all     none       all
requests                 all   all      all     none       all
timetable                all   all      all     none       all
notes                    all   none     none    none       none
findings                 all   sent     sent    none       sent
recommendations          all   sent     sent    none       sent
outcomes                 all   sent     sent    none       sent
examples                 all   sent     sent    none       sent
report                   all   sent     sent    none       sent
impact                   all   all      all     none       all
annotations              sent  all      sent    none       sent
commentAnswers           all   sent     sent    none       sent
response                 sent  all      sent    none       sent
teamConversation         all   sent     sent    none       sent
councilConversation      sent  all      sent    none       sent
plan                     all   all      all     none       all
`;

const lines = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(/\s{2,}/).map((cell) => cell.trim()));

const names = (allowed: (role: Role) => boolean) =>
  roles
    .filter(allowed)
    .map((role) => short[role])
    .join(" ");

test("who may move a challenge: state x event x role", () => {
  const actual = stages.flatMap((stage) =>
    eventsOf(stage).map((event) => [
      stage,
      event,
      names((role) => mayCause(event, stage, [role])),
    ]),
  );
  expect(actual).toEqual(lines(moves));
});

test("every event is known to some stage", () => {
  const used = new Set(stages.flatMap((stage) => eventsOf(stage)));
  expect(events.filter((event) => !used.has(event))).toEqual([]);
});

test("who may write what, and when: content x role x state", () => {
  const actual = Object.keys(whoMayEdit).map((key) => {
    const content = key as Editable;
    return [
      content,
      names((role) => mayEverEdit(content, [role])),
      stages.filter((stage) => isOpenFor(content, stage)).join(" "),
    ];
  });
  expect(actual).toEqual(lines(writing));
});

test("writing needs the role and the stage", () => {
  expect(mayEdit("notes", "interviews", ["peer"])).toBe(true);
  expect(mayEdit("notes", "recommendations", ["peer"])).toBe(false);
  expect(mayEdit("notes", "interviews", ["councilLead"])).toBe(false);
  expect(mayEdit("notes", "interviews", [])).toBe(false);
});

test("who sees what: content x side", () => {
  const roleOfColumn: Role[][] = [
    ["peer"],
    ["councilContributor"],
    ["viewer"],
    ["programmeManager"],
    ["programmeManager", "viewer"],
  ];
  const actual = Object.keys(whatEachSideSees).map((key) => [
    key,
    ...roleOfColumn.map((held) => sightOf(key as Content, held)),
  ]);
  expect(actual).toEqual(lines(reading));
});

test("a stranger sees nothing; a second role widens, never narrows", () => {
  for (const key of Object.keys(whatEachSideSees)) {
    expect(sightOf(key as Content, [])).toBe("none");
  }
  expect(sightOf("annotations", ["viewer", "sponsor"])).toBe("all");
  expect(sightOf("notes", ["programmeManager", "peer"])).toBe("all");
});

test("who only looks on is shown no step but their own: what others lack is not for them", () => {
  expect(nextSteps("councilResponse", allMet, ["viewer"])).toEqual([]);
  // Part of the programme's office, they may take its steps here as well.
  const office = (stage: Stage) =>
    nextSteps(stage, allMet, ["programmeManager", "viewer"]);
  const own = (event: Event) => expect.objectContaining({ event, mine: true });
  expect(office("scoping")).toEqual([own("agreeScope"), own("withdraw")]);
  expect(office("councilResponse")).toEqual([own("withdraw")]);
  expect(office("withdrawn")).toEqual([own("reopen")]);
  const both = nextSteps("councilResponse", allMet, ["viewer", "councilLead"]);
  expect(both.map(({ event }) => event)).toContain("sendResponse");
});

test("who only looks on for the council, whatever else they are in the office", () => {
  expect(isOnlyViewer(["viewer"])).toBe(true);
  expect(isOnlyViewer(["programmeManager", "viewer"])).toBe(true);
  expect(isOnlyViewer(["viewer", "sponsor"])).toBe(false);
  expect(isOnlyViewer(["programmeManager"])).toBe(false);
  expect(isOnlyViewer(["peer"])).toBe(false);
  expect(isOnlyViewer([])).toBe(false);
});

test("a person is shown the steps of their own side only", () => {
  const shown = (role: Role) =>
    nextSteps("finalising", allMet, [role]).map(({ event, mine }) => [
      event,
      mine,
    ]);
  expect(shown("peer")).toEqual([
    ["issueAnotherDraft", false],
    ["issueFinal", false],
    ["withdraw", false],
    ["reopen", false],
  ]);
  expect(shown("leadPeer")).toContainEqual(["issueFinal", true]);
  expect(shown("councilLead")).toEqual([]);
});
