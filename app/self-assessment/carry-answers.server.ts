import type { Kysely } from "kysely";
import { listAreaAnswers, saveAreaAnswer } from "#db/queries/area-answers.ts";
import {
  type Challenge,
  listEarlierChallenges,
} from "#db/queries/challenges.ts";
import {
  listCriterionAnswers,
  saveCriterionAnswer,
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

/** What carrying from one earlier challenge would do now. */
export async function previewCarry(
  db: Kysely<Tables>,
  { challenge, framework, areas }: Here,
  source: Challenge,
): Promise<CarryPlan> {
  const present = await listCriterionAnswers(db, challenge.id, "all");
  return planCarry(
    {
      framework: frameworkOf(source.frameworkKey),
      texts: {
        areas: await listAreaAnswers(db, source.id, "all"),
        criteria: await listCriterionAnswers(db, source.id, "all"),
      },
    },
    {
      framework,
      areas,
      taken: {
        areas: new Set(
          (await listAreaAnswers(db, challenge.id, "all"))
            .filter((answer) => answer.aspirations || answer.narrative)
            .map(({ areaKey }) => areaKey),
        ),
        criteria: new Set(
          present
            .filter((answer) => answerState(answer) !== "notStarted")
            .map(({ criterionKey }) => criterionKey),
        ),
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
  const asked = { ...attempt, once: input.once };
  return editOnce(app, asked, "selfAssessment", async (change) => {
    const { db, challenge } = change;
    const sources = await carrySources(db, change);
    const source = sources.find(({ id }) => id === input.from);
    if (!source) throw new Invalid({ "": "Choose an earlier challenge" });
    const plan = await previewCarry(db, change, source);
    const count = plan.areas.length + plan.criteria.length;
    if (count === 0) {
      throw new Invalid({ "": "Nothing in it fits an answer still empty" });
    }
    await write(change, plan);
    await change.record({
      event: "answersCarried",
      subject: `${count} from “${source.title}”`,
      audience: "council",
    });
    return `/challenges/${challenge.id}/self-assessment`;
  });
}

async function write(change: Change, plan: CarryPlan) {
  const { db, challenge, who, at } = change;
  const areas = await listAreaAnswers(db, challenge.id, "all");
  const criteria = await listCriterionAnswers(db, challenge.id, "all");
  const stamp = { challengeId: challenge.id, recheck: true, by: who.id, at };
  for (const { areaKey, aspirations, narrative } of plan.areas) {
    const present = areas.find((answer) => answer.areaKey === areaKey);
    await saveAreaAnswer(db, {
      ...stamp,
      areaKey,
      version: present?.version ?? 0,
      words: {
        aspirations,
        narrative,
        claimedLevel: present?.claimedLevel ?? null,
        levelReason: present?.levelReason ?? "",
      },
    });
  }
  for (const { criterionKey, evidenced, missing } of plan.criteria) {
    const present = criteria.find(
      (answer) => answer.criterionKey === criterionKey,
    );
    await saveCriterionAnswer(db, {
      ...stamp,
      id: change.newId(),
      criterionKey,
      version: present?.version ?? 0,
      words: {
        evidenced,
        missing,
        claimedLevel: null,
        lead: "",
        notApplicable: false,
        notApplicableReason: "",
      },
    });
  }
}
