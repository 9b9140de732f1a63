import type { Kysely } from "kysely";
import { listAreaAnswers, saveAreaAnswers } from "#db/queries/area-answers.ts";
import {
  type Challenge,
  listEarlierChallenges,
} from "#db/queries/challenges.ts";
import {
  listCriterionAnswers,
  saveCriterionAnswers,
} from "#db/queries/criterion-answers.ts";
import { listRolesByChallenge } from "#db/queries/memberships.ts";
import type { Tables } from "#db/schema.ts";
import { answerState } from "#workflows/answer-state.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import { roles } from "#workflows/people.ts";
import { sightOf } from "#workflows/permissions.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { type CarryPlan, planCarry } from "./plan-carry.ts";
import { areaWords, criterionWords } from "./words.ts";

type Here = Pick<Standing, "challenge" | "framework" | "areas" | "who">;

/**
 * The council's earlier challenges whose answers this person may carry: the
 * one that this challenge follows, and others in which the person sees the
 * whole self-assessment.
 */
export async function carrySources(
  db: Kysely<Tables>,
  { challenge, who }: Here,
): Promise<Challenge[]> {
  const earlier = await listEarlierChallenges(db, challenge);
  const held = await listRolesByChallenge(
    db,
    earlier.map(({ id }) => id),
    who.id,
  );
  return earlier.filter(({ id }) => {
    if (id === challenge.previousChallengeId) return true;
    const stored = held.get(id) ?? [];
    const known = roles.filter((role) => stored.includes(role));
    return sightOf("selfAssessment", known) === "all";
  });
}

/** The answers of a challenge as they stand. */
async function answersOf(db: Kysely<Tables>, challengeId: string) {
  return {
    areas: await listAreaAnswers(db, challengeId, "all"),
    criteria: await listCriterionAnswers(db, challengeId, "all"),
  };
}

type Answers = Awaited<ReturnType<typeof answersOf>>;

/** What carrying from one earlier challenge would do now. */
export async function previewCarry(
  db: Kysely<Tables>,
  here: Here,
  source: Challenge,
): Promise<CarryPlan> {
  return planOver(db, here, source, await answersOf(db, here.challenge.id));
}

/** @param present the answers that are there already */
async function planOver(
  db: Kysely<Tables>,
  { framework, areas }: Here,
  source: Challenge,
  present: Answers,
): Promise<CarryPlan> {
  const written = present.areas.filter(
    (answer) => answer.aspirations || answer.narrative,
  );
  const begun = present.criteria.filter(
    (answer) => answerState(answer) !== "notStarted",
  );
  return planCarry(
    {
      framework: frameworkOf(source.frameworkKey),
      texts: await answersOf(db, source.id),
    },
    {
      framework,
      areas,
      taken: {
        areas: new Set(written.map(({ areaKey }) => areaKey)),
        criteria: new Set(begun.map(({ criterionKey }) => criterionKey)),
      },
    },
  );
}

/**
 * Carries texts from an earlier challenge into empty answers, marked to be
 * looked at again. Levels, leads, evidence and sign-offs stay behind.
 * @returns the address of the task list
 * @throws Invalid when that challenge is none of `carrySources`, or nothing
 *   would be carried
 */
export async function carryAnswers(
  app: Context,
  attempt: Attempt,
  input: { from: string; once?: string | undefined },
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "selfAssessment", async (change) => {
    const { db, challenge } = change;
    const sources = await carrySources(db, change);
    const source = sources.find(({ id }) => id === input.from);
    if (!source) throw new Invalid({ "": "Choose an earlier challenge" });
    const present = await answersOf(db, challenge.id);
    const plan = await planOver(db, change, source, present);
    const count = plan.areas.length + plan.criteria.length;
    if (count === 0) {
      throw new Invalid({ "": "Nothing in it fits an answer still empty" });
    }
    await write(change, plan, present);
    await change.record({
      event: "answersCarried",
      subject: `${count} from “${source.title}”`,
      audience: "council",
    });
    return `/challenges/${challenge.id}/self-assessment`;
  });
}

async function write(change: Change, plan: CarryPlan, present: Answers) {
  const { db, challenge, who, at } = change;
  const stamp = { challengeId: challenge.id, recheck: true, by: who.id, at };
  const areas = new Map(present.areas.map((one) => [one.areaKey, one]));
  const criteria = new Map(
    present.criteria.map((one) => [one.criterionKey, one]),
  );
  await saveAreaAnswers(
    db,
    plan.areas.map(({ areaKey, aspirations, narrative }) => ({
      ...stamp,
      areaKey,
      version: areas.get(areaKey)?.version ?? 0,
      words: {
        ...areaWords(areas.get(areaKey)),
        aspirations,
        narrative,
      },
    })),
  );
  await saveCriterionAnswers(
    db,
    plan.criteria.map(({ criterionKey, evidenced, missing }) => ({
      ...stamp,
      id: change.newId(),
      criterionKey,
      version: criteria.get(criterionKey)?.version ?? 0,
      words: {
        ...criterionWords(undefined),
        evidenced,
        missing,
      },
    })),
  );
}
