import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Invalid } from "#app/errors.ts";
import { enter } from "#app/challenge/enter.server.ts";
import {
  carryAnswers,
  carrySources,
  previewCarry,
} from "#app/self-assessment/carry-answers.server.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  anAnswer,
  anAreaAnswer,
  answerAll,
} from "#test/support/self-assessment.ts";
import { counting } from "#test/support/statements.ts";

const stage = "selfAssessment";

/** Two challenges of one council, the second on another framework if wanted. */
async function twoChallenges(app: Context, framework = "eflg-2009") {
  const earlier = await aChallenge(app, { stage });
  const later = await aChallenge(app, { stage, framework });
  const row = await app.db
    .selectFrom("challenge")
    .select("council_id")
    .where("id", "=", earlier.id)
    .executeTakeFirstOrThrow();
  await app.db
    .updateTable("challenge")
    .set({ council_id: row.council_id })
    .where("id", "=", later.id)
    .execute();
  const follow = (id: string | null) =>
    app.db
      .updateTable("challenge")
      .set({ previous_challenge_id: id })
      .where("id", "=", later.id)
      .execute();
  return { earlier, later, follow };
}

test("text and nothing else is carried, only into empty answers", async () => {
  const app = await testApp();
  const { earlier, later, follow } = await twoChallenges(app);
  await follow(earlier.id);
  const before = earlier.by("councilLead");
  const lead = later.by("councilLead");
  const place = (criterion: string) => ({ area: "engagement", criterion });
  await saveArea(app, before, "engagement", anAreaAnswer());
  const old = anAnswer({ evidenced: "Old", claimedLevel: "excellent" });
  await saveCriterion(app, before, place("engagement-structures"), old);
  await saveCriterion(app, before, place("satisfaction"), old);
  const own = anAnswer({ evidenced: "Own" });
  await saveCriterion(app, lead, place("satisfaction"), own);

  await carryAnswers(app, lead, { from: earlier.id, once: "k" });
  await carryAnswers(app, lead, { from: earlier.id, once: "k" });

  const answers = await listCriterionAnswers(app.db, later.id, "all");
  const by = (key: string) =>
    answers.find(({ criterionKey }) => criterionKey === key);
  expect(by("engagement-structures")).toMatchObject({
    evidenced: "Old",
    missing: "Nothing on carers.",
    claimedLevel: null,
    lead: "",
    recheck: true,
    version: 1,
  });
  expect(by("satisfaction")).toMatchObject({
    evidenced: "Own",
    recheck: false,
  });
  const [area] = await listAreaAnswers(app.db, later.id, "all");
  expect(area).toMatchObject({
    narrative: "We know most of our communities.",
    claimedLevel: null,
    levelReason: "",
    recheck: true,
  });
  const again = carryAnswers(app, lead, { from: earlier.id });
  await expect(again).rejects.toThrow(Invalid);
});

test("between framework versions texts meet under their earlier titles", async () => {
  const app = await testApp();
  const { earlier, later, follow } = await twoChallenges(app, "eflg-2021");
  await follow(earlier.id);
  const before = earlier.by("councilLead");
  const save = (area: string, criterion: string, evidenced: string) =>
    saveCriterion(
      app,
      before,
      { area, criterion },
      anAnswer({ evidenced, missing: "" }),
    );
  await saveArea(app, before, "engagement", anAreaAnswer());
  await save("engagement", "engagement-structures", "Six forums");
  await save("engagement", "effective-engagement", "A panel");
  await save("leadership", "communication", "A newsletter");
  const standing = await enter(app.db, later.people.councilLead, later.id);
  const [source] = await carrySources(app.db, standing);
  if (!source) throw new Error("No source");
  const plan = await previewCarry(app.db, standing, source);
  expect(plan).toEqual({
    areas: [],
    criteria: [
      {
        criterionKey: "community-engagement",
        evidenced:
          "3.1 Structures for engagement:\nSix forums\n\n3.2 Effective engagement:\nA panel",
        missing: "",
      },
    ],
    kept: 0,
    homeless: 2,
  });
});

test("only the challenge before, or one that the person may read, is a source", async () => {
  const app = await testApp();
  const { earlier, later, follow } = await twoChallenges(app);
  await saveArea(app, earlier.by("councilLead"), "services", anAreaAnswer());
  const person = later.people.councilLead;
  const lead = later.by("councilLead");
  const sources = async () =>
    carrySources(app.db, await enter(app.db, person, later.id));
  expect(await sources()).toEqual([]);
  const refused = carryAnswers(app, lead, { from: earlier.id });
  await expect(refused).rejects.toThrow(Invalid);
  const other = await aChallenge(app, { stage });
  await follow(other.id);
  expect(await sources()).toEqual([]);
  await insertMembership(app.db, {
    id: app.newId(),
    challengeId: earlier.id,
    personId: person.id,
    role: "viewer",
    organisations: [],
    department: "",
    at: app.now(),
  });
  expect((await sources()).map(({ id }) => id)).toEqual([earlier.id]);
});

test("carrying reads and writes as often for many answers as for one", async () => {
  const app = await testApp();
  const { earlier, later, follow } = await twoChallenges(app);
  await follow(earlier.id);
  const before = earlier.by("councilLead");
  const lead = later.by("councilLead");
  const counted = counting(app);
  const carry = async () => {
    counted.count.statements = 0;
    await carryAnswers(counted.app, lead, { from: earlier.id });
    return counted.count.statements;
  };
  const empty = async () => {
    await app.db.deleteFrom("criterion_answer").execute();
    await app.db.deleteFrom("area_answer").execute();
  };
  const [area] = earlier.framework.areas;
  const place = {
    area: area?.key ?? "",
    criterion: area?.criteria[0]?.key ?? "",
  };
  await saveArea(app, before, place.area, anAreaAnswer());
  await saveCriterion(app, before, place, anAnswer());
  const one = await carry();
  await empty();
  await answerAll(app, earlier);
  expect(await carry()).toBe(one);
  const answers = await listCriterionAnswers(app.db, later.id, "all");
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.every(({ recheck }) => recheck)).toBe(true);
});
