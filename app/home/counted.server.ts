import type { Kysely } from "kysely";
import { listOpenQuestionsIn } from "#db/queries/questions.ts";
import {
  type Waiting,
  countAnswersToConfirm,
  countCommentsToAnswer,
  countRequestsByChallenge,
  countSessionsToWriteUp,
  listActionsDue,
  listAssignedCriteria,
} from "#db/queries/waiting.ts";
import type { Tables } from "#db/schema.ts";
import { openActionStatuses } from "#workflows/action.ts";
import { isAnswered } from "#workflows/answer-state.ts";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import { type Editable, mayEdit } from "#workflows/permissions.ts";
import { localTime } from "../interviews/visit-clock.ts";
import { dayInLondon } from "../ui/dates.ts";
import type { Place, ToDo } from "./place.ts";

/** What a number of rows says to a person, and the page they are on. */
interface Kind {
  rows: Waiting[];
  one: string;
  many: string;
  path: string;
}

/**
 * What can be counted of what waits for a person, by challenge; a fixed number
 * of queries, however many challenges there are.
 */
export async function countedFor(
  db: Kysely<Tables>,
  personId: string,
  places: readonly Place[],
  now: string,
): Promise<(place: Place) => ToDo[]> {
  const kinds = await kindsFor(db, personId, places, now);
  return ({ id }) =>
    kinds.flatMap(({ rows, one, many, path }) => {
      const row = rows.find(({ challengeId }) => challengeId === id);
      const count = Number(row?.count ?? 0);
      if (count === 0) return [];
      const sentence = `${count} ${count === 1 ? one : many}`;
      return [{ sentence, href: `/challenges/${id}/${path}` }];
    });
}

/** What is said of each, and the page that it is on. */
const words = {
  assigned: {
    one: "criterion assigned to you to answer",
    many: "criteria assigned to you to answer",
    path: "self-assessment",
  },
  questions: {
    one: "question of the peer team to reply to",
    many: "questions of the peer team to reply to",
    path: "self-assessment#questions",
  },
  requests: {
    one: "evidence request to answer",
    many: "evidence requests to answer",
    path: "evidence/requests",
  },
  replies: {
    one: "reply to an evidence request to look at",
    many: "replies to evidence requests to look at",
    path: "evidence/requests",
  },
  sessions: {
    one: "session of yours without notes",
    many: "sessions of yours without notes",
    path: "timetable?mine=1",
  },
  comments: {
    one: "council comment to answer",
    many: "council comments to answer",
    path: "comments?standing=unanswered",
  },
  answers: {
    one: "answer to confirm as second reader",
    many: "answers to confirm as second reader",
    path: "comments?standing=confirmable",
  },
  actions: {
    one: "action of the improvement plan overdue",
    many: "actions of the improvement plan overdue",
    path: "plan?due=overdue",
  },
} satisfies Record<string, Omit<Kind, "rows">>;

async function kindsFor(
  db: Kysely<Tables>,
  personId: string,
  places: readonly Place[],
  now: string,
): Promise<Kind[]> {
  const where = (content: Editable, among = places) =>
    among
      .filter(({ stage, roles }) => mayEdit(content, stage, roles))
      .map(({ id }) => id);
  const assessing = where("selfAssessment");
  const answering = where("commentAnswers");
  const visiting = places.filter(({ stage }) => stage === "interviews");
  const writing = where("notes", visiting);
  const today = dayInLondon(now);
  const requests = (content: Editable, status: string) =>
    countRequestsByChallenge(db, where(content), status);
  return [
    {
      ...words.assigned,
      rows: await assignedInScope(db, assessing, personId, places),
    },
    {
      ...words.questions,
      rows: await questionsInScope(db, assessing, places),
    },
    { ...words.requests, rows: await requests("requestReplies", "asked") },
    { ...words.replies, rows: await requests("requests", "answered") },
    {
      ...words.sessions,
      rows: await countSessionsToWriteUp(db, writing, personId, localTime(now)),
    },
    { ...words.comments, rows: await countCommentsToAnswer(db, answering) },
    {
      ...words.answers,
      rows: await countAnswersToConfirm(db, answering, personId),
    },
    { ...words.actions, rows: await overdueActions(db, where("plan"), today) },
  ];
}

/** What is out of scope waits for nobody; what is in it, SQL does not know. */
const inScope = <T extends { challengeId: string }>(
  rows: readonly T[],
  places: readonly Place[],
  isIn: (row: T, areas: Place["areas"]) => boolean,
): Waiting[] =>
  places.map(({ id, areas }) => ({
    challengeId: id,
    count: rows.filter((row) => row.challengeId === id && isIn(row, areas))
      .length,
  }));

const assignedInScope = async (
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  personId: string,
  places: readonly Place[],
) =>
  inScope(
    (await listAssignedCriteria(db, challengeIds, personId)).filter(
      (row) => !isAnsweredRow(row),
    ),
    places,
    ({ criterionKey }, areas) =>
      areas.some(({ criteria }) =>
        criteria.some(({ key }) => key === criterionKey),
      ),
  );

const isAnsweredRow = (
  row: Awaited<ReturnType<typeof listAssignedCriteria>>[number],
) =>
  isAnswered({
    evidenced: row.evidenced ?? "",
    notApplicable: row.notApplicable === 1,
    notApplicableReason: row.notApplicableReason ?? "",
    recheck: row.recheck === 1,
  });

const questionsInScope = async (
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  places: readonly Place[],
) =>
  inScope(
    await listOpenQuestionsIn(db, challengeIds),
    places,
    ({ areaKey }, areas) => areas.some(({ key }) => key === areaKey),
  );

/** When an action is due is written in words, so SQL cannot count it. */
async function overdueActions(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  today: string,
): Promise<Waiting[]> {
  const open = await listActionsDue(db, challengeIds, openActionStatuses);
  const late = open.filter(({ byWhen }) =>
    isOverdue(readDueDate(byWhen), today),
  );
  return challengeIds.map((challengeId) => ({
    challengeId,
    count: late.filter((one) => one.challengeId === challengeId).length,
  }));
}
