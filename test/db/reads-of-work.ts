import * as broughtFiles from "#db/queries/brought-files.ts";
import * as annotations from "#db/queries/annotations.ts";
import * as areaAnswers from "#db/queries/area-answers.ts";
import * as commentAnswers from "#db/queries/comment-answers.ts";
import * as commentReplies from "#db/queries/comment-replies.ts";
import * as comments from "#db/queries/comments.ts";
import * as conversations from "#db/queries/conversations.ts";
import * as criterionAnswers from "#db/queries/criterion-answers.ts";
import * as evidence from "#db/queries/evidence.ts";
import * as citations from "#db/queries/evidence-citations.ts";
import * as files from "#db/queries/evidence-files.ts";
import * as links from "#db/queries/evidence-links.ts";
import * as requests from "#db/queries/evidence-requests.ts";
import * as openings from "#db/queries/evidence-openings.ts";
import * as sending from "#db/queries/evidence-sending.ts";
import * as examples from "#db/queries/examples.ts";
import * as findings from "#db/queries/findings.ts";
import * as sources from "#db/queries/findings-sources.ts";
import * as marks from "#db/queries/marks.ts";
import * as next from "#db/queries/next.ts";
import * as reasons from "#db/queries/no-finding-reasons.ts";
import * as notes from "#db/queries/notes.ts";
import * as commitments from "#db/queries/commitments.ts";
import * as mergedComments from "#db/queries/merged-comments.ts";
import * as outcomes from "#db/queries/outcomes.ts";
import * as overview from "#db/queries/overview.ts";
import * as positions from "#db/queries/positions.ts";
import * as questions from "#db/queries/questions.ts";
import * as recommendations from "#db/queries/recommendations.ts";
import * as removals from "#db/queries/removals.ts";
import * as reportSource from "#db/queries/report-source.ts";
import * as reports from "#db/queries/reports.ts";
import * as responses from "#db/queries/responses.ts";
import * as sessions from "#db/queries/sessions.ts";
import * as groups from "#db/queries/stakeholder-groups.ts";
import * as submissions from "#db/queries/submissions.ts";
import { type Reads, at, id, key, page } from "#test/db/asked.ts";

const all = { ...key, sight: "all" } as const;
const everything = {
  teamConversation: "all",
  councilConversation: "all",
  annotations: "all",
} as const;
const eyes = { annotations: "all", answers: "all", evidence: "all" } as const;
const area = { key: "communities", criteria: ["c1"] };
const talk = { areaKey: "communities", sight: everything };
const filters = [
  { criteria: ["c1"], kind: "file", sensitivity: "internal" },
  { notLinked: true, except: ["file"] },
];
const part = { ...key, area, ...page };

/** Reads of the work in a challenge, each finding something. */
export const readsOfWork: Reads = {
  annotations: (db) => [
    annotations.listCommentNumbers(db, { ...all, numbers: [1] }),
    annotations.listAnnotations(db, { ...key, sight: eyes }, page),
    annotations.countAnnotations(db, { ...key, sight: eyes }),
    annotations.findAnnotation(db, { ...key, sight: eyes, id: "said" }),
    annotations.listDepartmentsNamed(db, { ...key, sight: eyes }),
    annotations.listAuthorsNamed(db, { ...key, sight: eyes }),
  ],
  "area-answers": (db) => [areaAnswers.listAreaAnswers(db, id, "all")],
  "comment-answers": (db) => [
    commentAnswers.listAnswersSent(db, "said"),
    commentAnswers.listCitingToSend(db, id),
    commentAnswers.listConfirmedAmong(db, ["said", "of a finding"]),
  ],
  "comment-replies": (db) => [
    commentReplies.listReplies(
      db,
      { ...key, parentId: "said", sight: everything },
      page,
    ),
    commentReplies.countReplies(db, {
      ...key,
      parentId: "said",
      sight: everything,
    }),
    commentReplies.placeOfReply(
      db,
      { ...key, parentId: "said", sight: everything },
      { id: "reply", at },
    ),
    commentReplies.listNewestReplies(db, {
      ...key,
      parentIds: ["said"],
      sight: everything,
      most: 5,
    }),
  ],
  comments: (db) => [
    comments.findComment(db, { ...key, id: "said", sight: everything }),
    comments.findLastSaver(db, "said"),
  ],
  conversations: (db) => [
    conversations.listConversation(db, { ...talk, ...key }, page),
    conversations.countSaidOfThings(db, id, everything),
    conversations.countConversation(db, { ...talk, ...key }),
  ],
  "criterion-answers": (db) => [
    criterionAnswers.listCriterionAnswers(db, id, "all"),
  ],
  evidence: (db) => [
    evidence.findEvidence(db, { ...all, id: "file" }),
    evidence.listEvidence(db, { ...all, ...page }),
    evidence.countEvidence(db, all).then(({ live }) => live),
    evidence.listPointersInto(db, { ...key, id: "file" }),
    ...filters.map((filter) =>
      evidence.listEvidence(db, { ...all, ...page, filter }),
    ),
  ],
  "evidence-citations": (db) => [
    citations.listReliedOnSent(db, id),
    citations.listCitations(db, id),
  ],
  "evidence-files": (db) => [
    files.listFiles(db, { ...all, evidenceId: "file" }),
    files.findFile(db, { ...all, evidenceId: "file", number: 1 }),
    db.transaction().execute((trx) => files.listUnusedHashes(trx, ["none"])),
    files.listSameContent(db, { ...all, ids: ["file"] }),
  ],
  "evidence-links": (db) => [
    links.listLinkableEvidence(db, id, "sent"),
    links.listEvidenceLinks(db, id, "all"),
    links.listEvidenceOn(db, { ...all, criterionKeys: ["c1"] }),
    links.listEvidenceById(db, { ...all, ids: ["file"] }),
  ],
  "evidence-openings": (db) => [
    openings.listOpenings(db, { evidenceId: "file", reader: "team" }),
    openings.listNeverOpened(db, id),
  ],
  "evidence-sending": (db) => [sending.listEvidenceToFreeze(db, id)],
  "evidence-requests": (db) => [
    requests.listRequests(db, { ...key, open: ["asked"], ...page }),
    requests.countRequests(db, id),
    requests.listMessages(db, "req"),
    requests.listRequestEvidence(db, "req", "all"),
    requests.findRequest(db, id, "req"),
  ],
  examples: (db) => [
    examples.listExamples(db, { challengeId: id, sight: "all" }),
    examples.findExample(db, id, "ex"),
  ],
  findings: (db) => [
    findings.listFindings(db, all),
    findings.findFinding(db, id, "find"),
    findings.listFindingsOn(db, id, "communities"),
    findings.listFindingAreas(db, id),
    findings.listFindingsCiting(db, id, "note"),
    findings.findMergedInto(db, id, "a-merged"),
  ],
  "findings-sources": (db) => [
    sources.listFindingSources(db, id, ["find"]),
    sources.listCitableNotes(db, part),
    sources.countCitableNotes(db, part),
    sources.listCitableEvidence(db, part),
    sources.countCitableEvidence(db, part),
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
  next: (db) => [
    next.nextNumber(db, "evidence", id),
    next.nextPlace(db, "example", id),
  ],
  "no-finding-reasons": (db) => [reasons.listNoFindingReasons(db, id)],
  notes: (db) => [
    notes.countNotesBySession(db, id),
    notes.listNoteAuthors(db, id),
    notes.listNotes(db, { ...key, ...page, evidenceId: undefined }),
    notes.wasNoted(db, "session"),
    notes.countNotes(db, { ...key, areaKey: "communities", source: "session" }),
    notes.findNote(db, id, "note"),
  ],
  outcomes: (db) => [
    outcomes.listOutcomes(db, all),
    outcomes.findOutcome(db, id, "overall"),
  ],
  overview: (db) => [
    overview.countRecommendationsInAreas(db, id),
    overview.countNotesInAreas(db, id),
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
  recommendations: (db) => [
    recommendations.listRecommendations(db, all),
    recommendations.listCitedFindings(db, id),
    recommendations.listRecommendationsCiting(db, id, "find"),
    recommendations.findRecommendation(db, id, "rec"),
  ],
  removals: (db) => [
    removals.findRemoval(db, id, {
      table: "finding",
      id: "a-merged",
      events: ["findingsMerged"],
    }),
    removals.countThere(db, id, "finding"),
    removals.isThere(db, id, { table: "finding", id: "a-merged" }),
    removals.listRemoved(db, id, {
      table: "finding",
      at: ["2026-03-02T09:00:00.000Z"],
    }),
  ],
  "report-source": (db) => [
    reportSource.readReportSource(db, id, ["leadPeer"]),
  ],
  "brought-files": (db) => [
    broughtFiles.findBroughtFile(db, {
      challengeId: id,
      personId: "lead",
      id: "brought",
    }),
    broughtFiles.listBroughtFiles(db, {
      challengeId: id,
      personId: "lead",
      versionId: "rv",
    }),
    broughtFiles.listWordKeys(db, id),
    broughtFiles.listTakenBack(db, id),
  ],
  commitments: (db) => {
    const one = { challengeId: id, commentId: "said", sight: "all" } as const;
    return [
      commitments.listCommitments(db, one),
      commitments.findCommitment(db, one),
      commitments.findActionFrom(db, one),
      commitments.listCommentsBehind(db, { ...one, actionId: "act" }),
    ];
  },
  "merged-comments": (db) => [
    mergedComments.listMerged(db, {
      challengeId: id,
      into: ["said"],
      sight: "all",
    }),
  ],
  reports: (db) => [
    reports.listVersions(db, id),
    reports.findLatestVersion(db, id, "final"),
    reports.listVersionBlocks(db, id, [1]).then((found) => [...found]),
    reports.findVersion(db, id, 1),
    reports.findKindLastSent(db, id),
    reports.findPublishedVersion(db, id, at),
  ],
  responses: (db) => [
    responses.listResponses(db, id),
    responses.lastResponseEdit(db, id),
    responses.lastResponseSent(db, id),
  ],
  sessions: (db) => [
    sessions.listSessions(db, id),
    sessions.findSession(db, id, "session"),
  ],
  "stakeholder-groups": (db) => [groups.listGroups(db, id)],
  submissions: (db) => [
    submissions.listSubmissions(db, id),
    submissions.findSubmission(db, id, "latest"),
  ],
};
