import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listAssignments } from "#db/queries/assignments.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listSubmissions } from "#db/queries/submissions.ts";
import { isDone } from "#workflows/answer-state.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import { isOpenFor, mayCause } from "#workflows/permissions.ts";
import { signOffNow } from "../challenge/signed.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { carrySources } from "./carry-answers.server.ts";
import { progressOf } from "./progress.ts";
import { questionsOn } from "./questions.server.ts";
import { returnedOf } from "./returned.server.ts";

/** The council's own page: what is answered, by whom, and what is left. */
export async function readTaskList(call: ChallengeCall) {
  const { app, challenge, framework, may, roles, stage, url } = call;
  const { db } = app;
  const after = url.searchParams.get("after");
  const top = `/challenges/${challenge.id}`;
  const open = may("selfAssessment");
  const areas = await areasOf(call);
  const signOff = await signOffNow(db, call);
  return {
    top,
    council: challenge.councilName,
    framework: framework.title,
    award: challenge.mode === "award",
    levelSought: levelName(framework, challenge.levelSought),
    areas,
    after: after ? placeAfter(areas, after) : null,
    open,
    stillOpen: isOpenFor("selfAssessment", stage),
    mayAssign: may("assignments"),
    maySignOff: may("selfAssessmentSignOff") && !signOff?.stands,
    maySubmit:
      stage === "selfAssessment" &&
      mayCause("submitSelfAssessment", stage, roles),
    mayCarry: open && (await carrySources(db, call)).length > 0,
    signOff,
    returned: await returnedOf(call),
    questions: open ? await questionsOn(call, areas) : [],
    copies: await listSubmissions(db, challenge.id),
  };
}

export type TaskListView = Awaited<ReturnType<typeof readTaskList>>;

type Areas = Awaited<ReturnType<typeof areasOf>>;

/** Where somebody comes from, and the first criterion after it that is left. */
function placeAfter(areas: Areas, from: string) {
  const places = areas.flatMap((area) => [
    { id: `area-${area.key}`, area, left: null },
    ...area.criteria.map((criterion) => ({
      id: criterion.key,
      area,
      left: isDone(criterion.state) ? null : criterion,
    })),
  ]);
  const at = places.findIndex(({ id }) => id === from);
  const place = places[at];
  if (!place) return null;
  const others = [...places.slice(at + 1), ...places.slice(0, at)];
  const next = others.find(({ left }) => left !== null);
  return {
    area: { key: place.area.key, number: place.area.number },
    next: next?.left
      ? {
          path: `${next.area.key}/${next.left.key}`,
          title: `${next.left.number} ${next.left.title}`,
        }
      : null,
  };
}

async function areasOf({
  app,
  challenge,
  framework,
  areas,
  who,
}: ChallengeCall) {
  const { db } = app;
  const given = await listAssignments(db, challenge.id, "all");
  const progress = progressOf(
    areas,
    await listAreaAnswers(db, challenge.id, "all"),
    await listCriterionAnswers(db, challenge.id, "all"),
  );
  return progress.map((area) => ({
    ...area,
    claimedLevel: levelName(framework, area.claimedLevel),
    criteria: area.criteria.map((criterion) => {
      const people = given.filter(
        ({ criterionKey }) => criterionKey === criterion.key,
      );
      return {
        ...criterion,
        people: people.map(({ name }) => name),
        mine: people.some(({ personId }) => personId === who.id),
      };
    }),
  }));
}
