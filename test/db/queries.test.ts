import { readdirSync } from "node:fs";
import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import * as annotations from "#db/queries/annotations.ts";
import * as answersSent from "#db/queries/answers-sent.ts";
import * as areaAnswers from "#db/queries/area-answers.ts";
import * as assignments from "#db/queries/assignments.ts";
import * as challenges from "#db/queries/challenges.ts";
import * as commentAnswers from "#db/queries/comment-answers.ts";
import * as dates from "#db/queries/dates.ts";
import * as comments from "#db/queries/comments.ts";
import * as conversations from "#db/queries/conversations.ts";
import * as councils from "#db/queries/councils.ts";
import * as coverage from "#db/queries/coverage.ts";
import * as criterionAnswers from "#db/queries/criterion-answers.ts";
import * as departments from "#db/queries/departments.ts";
import * as events from "#db/queries/events.ts";
import * as evidence from "#db/queries/evidence.ts";
import * as citations from "#db/queries/evidence-citations.ts";
import * as files from "#db/queries/evidence-files.ts";
import * as links from "#db/queries/evidence-links.ts";
import * as requests from "#db/queries/evidence-requests.ts";
import * as openings from "#db/queries/evidence-openings.ts";
import * as sending from "#db/queries/evidence-sending.ts";
import * as examples from "#db/queries/examples.ts";
import * as facts from "#db/queries/facts.ts";
import * as findings from "#db/queries/findings.ts";
import * as sources from "#db/queries/findings-sources.ts";
import * as invitations from "#db/queries/invitations.ts";
import * as mail from "#db/queries/mail.ts";
import * as marks from "#db/queries/marks.ts";
import * as memberships from "#db/queries/memberships.ts";
import * as reasons from "#db/queries/no-finding-reasons.ts";
import * as notes from "#db/queries/notes.ts";
import * as outcomes from "#db/queries/outcomes.ts";
import * as overview from "#db/queries/overview.ts";
import * as resets from "#db/queries/password-resets.ts";
import * as people from "#db/queries/people.ts";
import * as plan from "#db/queries/plan.ts";
import * as positions from "#db/queries/positions.ts";
import * as programme from "#db/queries/programme.ts";
import * as questions from "#db/queries/questions.ts";
import * as receipts from "#db/queries/receipts.ts";
import * as recommendations from "#db/queries/recommendations.ts";
import * as reportSource from "#db/queries/report-source.ts";
import * as reports from "#db/queries/reports.ts";
import * as responses from "#db/queries/responses.ts";
import * as sessions from "#db/queries/sessions.ts";
import * as signIns from "#db/queries/sign-ins.ts";
import * as signOffs from "#db/queries/sign-offs.ts";
import * as groups from "#db/queries/stakeholder-groups.ts";
import * as submissions from "#db/queries/submissions.ts";
import * as transfer from "#db/queries/transfer.ts";
import * as waiting from "#db/queries/waiting.ts";
import type { Tables } from "#db/schema.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";

const id = "ch";
const key = { challengeId: id };
const told = { ...key, audiences: ["both"], events: ["issueFinal"] } as const;
const all = { ...key, sight: "all" } as const;
const page = { limit: 10, offset: 0 };
const at = "2026-03-03T09:00:00.000Z";
const everything = {
  teamConversation: "all",
  councilConversation: "all",
  annotations: "all",
} as const;
const talk = { areaKey: "communities", sight: everything };

/** Reads of each file of queries that find something among the rows. */
const reads: Record<string, (db: Kysely<Tables>) => Array<Promise<unknown>>> = {
  annotations: (db) => [
    annotations.listCommentNumbers(db, { ...all, numbers: [1] }),
  ],
  "area-answers": (db) => [areaAnswers.listAreaAnswers(db, id, "all")],
  assignments: (db) => [assignments.listAssignments(db, id, "all")],
  challenges: (db) => [
    challenges.findChallenge(db, id),
    challenges.findPublishedChallenge(db, "public"),
    challenges.listChallenges(db, { personId: "lead", ...page }),
  ],
  "comment-answers": (db) => [commentAnswers.listAnswersSent(db, "said")],
  comments: (db) => [
    comments.listReplies(db, {
      ...key,
      parentIds: ["said"],
      sight: everything,
    }),
  ],
  conversations: (db) => [
    conversations.listConversation(db, { ...talk, ...key }, page),
    conversations.countConversation(db, { ...talk, ...key }),
  ],
  councils: (db) => [
    councils.listCouncils(db, page),
    councils.countCouncils(db),
    councils.countIdleCouncils(db, ["closed"]),
    councils.findCouncilByName(db, "Aldermoor"),
  ],
  dates: (db) => [dates.listDates(db, id)],
  "criterion-answers": (db) => [
    criterionAnswers.listCriterionAnswers(db, id, "all"),
  ],
  departments: (db) => [departments.listDepartments(db, id)],
  events: (db) => [
    events.listEvents(db, { ...told, ...page }),
    events.countEvents(db, told),
    events.findLatestEvent(db, id, ["issueFinal"]),
  ],
  evidence: (db) => [
    evidence.findEvidence(db, { ...all, id: "file" }),
    evidence.listEvidence(db, { ...all, ...page }),
  ],
  "evidence-citations": (db) => [citations.listReliedOnSent(db, id)],
  "evidence-files": (db) => [
    files.listFiles(db, { ...all, evidenceId: "file" }),
  ],
  "evidence-links": (db) => [
    links.listLinkableEvidence(db, id, "sent"),
    links.findLinkableEvidence(db, id, { number: 1, sight: "all" }),
    links.listEvidenceLinks(db, id, "all"),
    links.listEvidenceOn(db, { ...all, criterionKeys: ["c1"] }),
  ],
  "evidence-openings": (db) => [
    openings.listOpenings(db, "file"),
    openings.listNeverOpened(db, id),
  ],
  "evidence-sending": (db) => [sending.listEvidenceToFreeze(db, id)],
  "evidence-requests": (db) => [
    requests.listRequests(db, { ...key, open: ["asked"], ...page }),
    requests.countRequests(db, id),
    requests.listMessages(db, "req"),
    requests.listRequestEvidence(db, "req", "all"),
  ],
  examples: (db) => [
    examples.listExamples(db, { challengeId: id, sight: "all" }),
    examples.findExample(db, id, "ex"),
  ],
  findings: (db) => [
    findings.listFindings(db, all),
    findings.findFinding(db, id, "find"),
    findings.listFindingsOn(db, id, "communities"),
    findings.listFindingsCiting(db, id, "note"),
    findings.findMergedInto(db, id, "a-merged"),
  ],
  "findings-sources": (db) => [sources.listFindingSources(db, id, ["find"])],
  invitations: (db) => [
    invitations.findInvitationByToken(db, "secret token"),
    invitations.listOpenInvitations(db, id, ["viewer"]),
  ],
  mail: (db) => [
    mail.listMail(db, page),
    mail.countMail(db),
    mail.countLetters(db, "2026-01-01"),
  ],
  marks: (db) => [
    marks.listMarks(
      db,
      {
        ...key,
        sight: { annotations: "sent", answers: "sent" },
        version: { number: 1, kind: "draft" },
      },
      { letters: 9, limit: 9 },
    ),
  ],
  memberships: (db) => [
    memberships.listRolesOf(db, id, "lead"),
    memberships.listRolesByChallenge(db, [id], "lead"),
    memberships.listRolesInCouncil(db, "co", "lead"),
    memberships.listMembers(db, id),
    memberships.findMember(db, id, "m1"),
  ],
  "no-finding-reasons": (db) => [reasons.listNoFindingReasons(db, id)],
  notes: (db) => [
    notes.countNotesBySession(db, id),
    notes.listNoteAuthors(db, id),
  ],
  outcomes: (db) => [outcomes.listOutcomes(db, all)],
  overview: (db) => [
    overview.countRecommendationsInAreas(db, id),
    overview.countNotesInAreas(db, id),
  ],
  "password-resets": (db) => [
    resets.countResetsSince(db, "lead", "2026-01-01"),
  ],
  people: (db) => [
    people.findAccount(db, "lead"),
    people.findAccountByEmail(db, "lead@example.org"),
  ],
  plan: (db) => [
    plan.listActions(db, id),
    plan.findAction(db, id, "act"),
    plan.listActionLinks(db, id),
    plan.listProgress(db, id, "act"),
  ],
  programme: (db) => [
    programme.countChallenges(db),
    programme.countChallenges(db, "improvement"),
    programme.countByState(db),
    programme.listLiveChallenges(db, ["closed"]),
    programme.listLiveDates(db, ["closed"]),
    programme.findLatestChallengeOf(db, "co"),
  ],
  questions: (db) => [
    questions.listQuestions(db, id),
    questions.listOpenQuestions(db, id),
    questions.listOpenQuestionsIn(db, [id]),
  ],
  positions: (db) => [
    positions.listPositions(db, id, "sent"),
    positions.listPositions(db, id, "all"),
    positions.findPosition(db, id, "rec"),
  ],
  receipts: (db) => [receipts.findReceipt(db, "k", "lead")],
  recommendations: (db) => [
    recommendations.listRecommendations(db, all),
    recommendations.listCitedFindings(db, id),
    recommendations.listRecommendationsCiting(db, id, "find"),
  ],
  "report-source": (db) => [
    reportSource.readReportSource(db, id, ["leadPeer"]),
  ],
  reports: (db) => [
    reports.listVersions(db, id),
    reports.findLatestVersion(db, id, "final"),
    reports.listVersionBlocks(db, id, [1]).then((found) => [...found]),
  ],
  responses: (db) => [responses.listResponses(db, id)],
  sessions: (db) => [
    sessions.listSessions(db, id),
    sessions.findSession(db, id, "session"),
  ],
  "sign-ins": (db) => [
    signIns.findSignIn(db, "in", at),
    signIns.listSignIns(db, "lead", at),
  ],
  "sign-offs": (db) => [signOffs.findLatestSignOff(db, id, "selfAssessment")],
  "stakeholder-groups": (db) => [groups.listGroups(db, id)],
  submissions: (db) => [
    submissions.listSubmissions(db, id),
    submissions.findSubmission(db, id, "latest"),
  ],
  waiting: (db) => [
    waiting.listPlacesOf(db, "lead"),
    waiting.countRequestsByChallenge(db, [id], "answered"),
    waiting.listAssignedCriteria(db, [id], "lead"),
    waiting.listActionsDue(db, [id], ["underWay"]),
  ],
};

/** Reads that give several things at once: each must be found. */
const wholes: Record<string, (db: Kysely<Tables>) => Promise<object>> = {
  "answers-sent": (db) => answersSent.readAnswersSent(db, id),
  coverage: (db) => coverage.readCoverage(db, id),
  facts: (db) => facts.readFacts(db, id),
  "findings-sources": (db) =>
    sources.findCitable(db, id, { notes: ["note"], evidence: ["file"] }),
  "report-source": (db) => reportSource.readReportSource(db, id, ["leadPeer"]),
  transfer: (db) => transfer.readTransferRows(db, id),
};

const isNothing = (found: unknown) =>
  found === undefined ||
  found === null ||
  found === 0 ||
  (Array.isArray(found) && found.length === 0) ||
  (found instanceof Map && found.size === 0) ||
  (found instanceof Set && found.size === 0);

/** What some reads look for and the rows of every table do not have. */
async function addWhatIsMissing(db: Kysely<Tables>) {
  for (const session of everyTable.session) {
    const unwritten = { ...session, id: "unwritten", number: 2 };
    await db.insertInto("session").values(unwritten).execute();
  }
  for (const version of everyTable.report_version) {
    const draft = { ...version, id: "draft", number: 0, kind: "draft" };
    await db.insertInto("report_version").values(draft).execute();
  }
  for (const signed of everyTable.sign_off) {
    const response = { ...signed, id: "response", subject: "response" };
    await db.insertInto("sign_off").values(response).execute();
  }
}

describeEachEngine("every file of queries", (engine) => {
  test("reads what is there, in each of its parts", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    await addWhatIsMissing(db);
    for (const [file, read] of Object.entries(reads)) {
      for (const found of await Promise.all(read(db))) {
        expect(isNothing(found), `${file} finds nothing`).toBe(false);
      }
    }
    for (const [file, read] of Object.entries(wholes)) {
      const empty = Object.entries(await read(db))
        .filter(([, part]) => isNothing(part))
        .map(([name]) => name);
      expect(empty, `${file} finds nothing of these`).toEqual([]);
    }
  });
});

/** Files that only write or only build parts of queries, and one table. */
const silent = [
  "annotation-answers",
  "annotation-filter",
  "challenge-changes",
  "comment-changes",
  "evidence-changes",
  "evidence-filter",
  "finding-changes",
  "health",
  "living-sources",
  "note-changes",
  "places",
  "plan-changes",
  "session-changes",
  "transfer-tables",
];

test("a new file of queries is read here too", () => {
  const known = [...Object.keys(reads), ...Object.keys(wholes), ...silent];
  const files = readdirSync(new URL("../../db/queries", import.meta.url));
  const names = files.map((file) => file.replace(".ts", ""));
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
