import {
  type Waiting,
  countAnswersToConfirm,
  countAssignedCriteria,
  countCommentsToAnswer,
  countRequests,
  countSessionsToWriteUp,
  listOpenActions,
  listPlacesOf,
} from "#db/queries/waiting.ts";
import { countOpenQuestions } from "#db/queries/questions.ts";
import { eventsOf } from "#workflows/challenge.ts";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import { eventWords } from "#workflows/events.ts";
import {
  type Role,
  roleTitle,
  roles,
  sideFrom,
  sideTitle,
} from "#workflows/people.ts";
import { mayCause, mayEdit } from "#workflows/permissions.ts";
import { type Stage, stageNow, stageTitle, turnOf } from "#workflows/stages.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import { leadsOn } from "../challenge/steps-shown.ts";
import type { Context } from "../context.server.ts";
import type { Visitor } from "../people/visitor.server.ts";

/** A thing to do, with the page to do it on. */
interface ToDo {
  sentence: string;
  href: string;
}

/** A challenge on a person's home page. */
export interface PlaceShown {
  id: string;
  title: string;
  council: string;
  stage: string;
  now: string;
  roles: string;
  /** Whether anything in it waits for this person. */
  waits: boolean;
  /** Whose turn it is; null when it is over. */
  turn: string | null;
  over: boolean;
  /** The last day for the council's comments, while they are open. */
  commentsDue: string | null;
  toDo: ToDo[];
}

interface Place {
  id: string;
  title: string;
  council: string;
  stage: Stage;
  roles: Role[];
  commentsDue: string | null;
  published: boolean;
}

/** What waits for a person, challenge by challenge; a fixed number of queries. */
export async function waitingFor(
  { db, now }: Context,
  who: Visitor,
): Promise<PlaceShown[]> {
  const places = groupPlaces(await listPlacesOf(db, who.id));
  const where = (may: (place: Place) => boolean) =>
    places.filter(may).map(({ id }) => id);
  const answering = where((p) => mayEdit("commentAnswers", p.stage, p.roles));
  const asking = where((p) => mayEdit("requests", p.stage, p.roles));
  const replying = where((p) => mayEdit("requestReplies", p.stage, p.roles));
  const writing = where((p) => mayEdit("selfAssessment", p.stage, p.roles));
  const planning = where((p) => mayEdit("plan", p.stage, p.roles));
  const kinds = [
    {
      rows: await countAssignedCriteria(db, who.id),
      one: "criterion assigned to you to answer",
      many: "criteria assigned to you to answer",
      path: "self-assessment",
    },
    {
      rows: await countOpenQuestions(db, writing),
      one: "question of the peer team to reply to",
      many: "questions of the peer team to reply to",
      path: "self-assessment#questions",
    },
    {
      rows: await countRequests(db, replying, "asked"),
      one: "evidence request to answer",
      many: "evidence requests to answer",
      path: "evidence/requests",
    },
    {
      rows: await countRequests(db, asking, "answered"),
      one: "reply to an evidence request to look at",
      many: "replies to evidence requests to look at",
      path: "evidence/requests",
    },
    {
      rows: await countSessionsToWriteUp(db, who.id),
      one: "session of yours without notes",
      many: "sessions of yours without notes",
      path: "timetable?mine=1",
    },
    {
      rows: await countCommentsToAnswer(db, answering),
      one: "council comment to answer",
      many: "council comments to answer",
      path: "comments?standing=unanswered",
    },
    {
      rows: await countAnswersToConfirm(db, answering, who.id),
      one: "answer to confirm as second reader",
      many: "answers to confirm as second reader",
      path: "comments?standing=unconfirmed",
    },
    {
      rows: await overdueActions(db, planning, now().slice(0, 10)),
      one: "action of the improvement plan overdue",
      many: "actions of the improvement plan overdue",
      path: "plan?overdue=on",
    },
  ];
  return places.map((place) => show(place, kinds));
}

/** When an action is due is written in words, so SQL cannot count it. */
async function overdueActions(
  db: Context["db"],
  challengeIds: readonly string[],
  today: string,
): Promise<Waiting[]> {
  const open = await listOpenActions(db, challengeIds);
  const late = open.filter(({ byWhen }) =>
    isOverdue(readDueDate(byWhen), today),
  );
  return challengeIds.map((challengeId) => ({
    challengeId,
    count: late.filter((one) => one.challengeId === challengeId).length,
  }));
}

type Row = Awaited<ReturnType<typeof listPlacesOf>>[number];

function groupPlaces(rows: Row[]): Place[] {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const role = roles.find((known) => known === row.role);
    if (!role) continue;
    const known = places.get(row.id);
    if (known) known.roles.push(role);
    else {
      places.set(row.id, {
        id: row.id,
        title: row.title,
        council: row.council,
        stage: stageFrom(row.state),
        roles: [role],
        commentsDue: row.comments_due,
        published: row.published_at !== null,
      });
    }
  }
  return [...places.values()];
}

interface Kind {
  rows: Waiting[];
  one: string;
  many: string;
  path: string;
}

function show(place: Place, kinds: Kind[]): PlaceShown {
  const turn = turnOf(place.stage);
  const myTurn = turn !== null && turn === sideFrom(place.roles);
  const counted = kinds.flatMap(({ rows, one, many, path }) => {
    const row = rows.find(({ challengeId }) => challengeId === place.id);
    const count = Number(row?.count ?? 0);
    if (count === 0) return [];
    return [
      {
        sentence: `${count} ${count === 1 ? one : many}`,
        href: `/challenges/${place.id}/${path}`,
      },
    ];
  });
  const toDo = [...counted, ...ownSteps(place)];
  return {
    id: place.id,
    title: place.title,
    council: place.council,
    stage: stageTitle(place.stage),
    now: stageNow(place.stage),
    roles: place.roles.map(roleTitle).join(", "),
    waits: toDo.length > 0 || (myTurn && hasAHand(place)),
    turn: turn && (myTurn ? "Your side" : sideTitle(turn)),
    over: turn === null,
    commentsDue: place.stage === "councilResponse" ? place.commentsDue : null,
    toDo,
  };
}

/** The steps that lead on and are this person's; the overview says if ready. */
function ownSteps({ id, stage, roles: held, published }: Place): ToDo[] {
  return eventsOf(stage)
    .filter((event) => leadsOn(event) && mayCause(event, held))
    .filter((event) => event !== "publish" || !published)
    .map((event) => ({
      sentence: `Your step: ${eventWords(event).button.toLowerCase()}`,
      href: `/challenges/${id}`,
    }));
}

/** On its side's turn everybody has a hand in it, but for those who only read. */
const hasAHand = ({ roles: held }: Place) =>
  held.some((role) => role !== "viewer");
