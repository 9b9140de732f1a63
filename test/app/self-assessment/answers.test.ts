import { expect, test } from "vitest";
import { factsOf } from "#app/challenge/facts.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  appliesWords,
  criterionAnswerSchema,
  savedAreaWords,
  savedWords,
} from "#app/self-assessment/answers.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { submitSelfAssessment } from "#app/self-assessment/submit-self-assessment.server.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listEvidenceLinks } from "#db/queries/evidence-links.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import {
  anAnswer,
  anAreaAnswer,
  answerAll,
  asked,
  signOff,
} from "#test/support/self-assessment.ts";
import { anItem } from "./an-item.ts";

const stage = "selfAssessment";
const forums = { area: "engagement", criterion: "engagement-structures" };

test("two contributors answer one criterion: the second gets both texts", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage });
  const mine = anAnswer({ evidenced: "Mine", version: 0 });
  await saveCriterion(app, by("councilContributor"), forums, mine);
  const late = saveCriterion(
    app,
    by("councilLead"),
    forums,
    anAnswer({ evidenced: "Theirs", version: 0 }),
  );
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 1,
      savedBy: expect.stringContaining("Cole Bright"),
      values: { evidenced: "Mine", lead: "Head of Insight" },
    },
  });
  const [kept] = await listCriterionAnswers(app.db, id, "all");
  expect(kept?.evidenced).toBe("Mine");
});

test("that a criterion does not apply is one of both texts", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage });
  const lead = by("councilLead");
  const away = { notApplicable: true, notApplicableReason: "No housing" };
  await saveCriterion(app, lead, forums, anAnswer(away));
  await saveCriterion(app, lead, forums, anAnswer({ version: 1 }));
  const late = anAnswer({ ...away, version: 1 });
  await expect(saveCriterion(app, lead, forums, late)).rejects.toMatchObject({
    theirs: { values: { notApplicable: "It applies" } },
  });
  expect(appliesWords(late.notApplicable)).toBe("It does not apply");
});

test("two first saves at one moment keep one answer and lose none silently", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage });
  const results = await Promise.allSettled([
    saveArea(app, by("councilLead"), "engagement", anAreaAnswer()),
    saveArea(app, by("councilContributor"), "engagement", anAreaAnswer()),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(await listAreaAnswers(app.db, id, "all")).toHaveLength(1);
});

test("a save after the submission is refused and changes nothing", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  await answerAll(app, cast);
  await signOff(app, cast);
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  const late = saveCriterion(
    app,
    cast.by("councilContributor"),
    forums,
    anAnswer({ evidenced: "Too late", version: 1 }),
  );
  await expect(late).rejects.toThrow(NotNow);
  const answers = await listCriterionAnswers(app.db, cast.id, "all");
  expect(answers.map(({ evidenced }) => evidenced)).not.toContain("Too late");
});

test("who may not write is refused, and who may not know is told nothing", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage });
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  const office = { who: await aPerson(app, "Olga", true), challengeId: id };
  const save = (attempt: ReturnType<typeof by>) =>
    saveCriterion(app, attempt, forums, anAnswer());
  await expect(save(by("viewer"))).rejects.toThrow(Forbidden);
  await expect(save(by("sponsor"))).rejects.toThrow(Forbidden);
  await expect(save(by("leadPeer"))).rejects.toThrow(NotFound);
  await expect(save(stranger)).rejects.toThrow(NotFound);
  await expect(save(office)).rejects.toThrow(NotFound);
});

test("an area out of scope, a criterion of another area, an unknown level", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage });
  const lead = by("councilLead");
  await expect(saveArea(app, lead, "nowhere", anAreaAnswer())).rejects.toThrow(
    NotFound,
  );
  await expect(
    saveCriterion(
      app,
      lead,
      { area: "services", criterion: "engagement-structures" },
      anAnswer(),
    ),
  ).rejects.toThrow(NotFound);
  await expect(
    saveCriterion(app, lead, forums, anAnswer({ claimedLevel: "gold" })),
  ).rejects.toThrow(Invalid);
  await expect(
    saveArea(app, lead, "engagement", anAreaAnswer({ claimedLevel: "gold" })),
  ).rejects.toThrow(Invalid);
});

test("ticked evidence is linked; what others linked meanwhile stays", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage });
  const other = await aChallenge(app, { stage });
  const lead = by("councilLead");
  const [one, two, three] = [
    await anItem(app, id, lead.who.id, { number: 1 }),
    await anItem(app, id, lead.who.id, { number: 2 }),
    await anItem(app, id, lead.who.id, { number: 3 }),
  ];
  const foreign = await anItem(app, other.id, lead.who.id, { number: 1 });
  await saveCriterion(app, lead, forums, anAnswer({ linked: [one, foreign] }));
  const links = async () =>
    (await listEvidenceLinks(app.db, id, "all")).map((link) => link.evidenceId);
  expect(await links()).toEqual([one]);
  // Somebody links the second item on the evidence page.
  await app.db
    .insertInto("evidence_criterion")
    .values({ evidence_id: two, criterion_key: forums.criterion })
    .execute();
  const again = anAnswer({ linked: [three], wasLinked: [one], version: 1 });
  await saveCriterion(app, lead, forums, again);
  expect(await links()).toEqual([two, three]);
});

test("a save that changes no word leaves version and sign-off as they are", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage });
  const lead = by("councilLead");
  await saveCriterion(app, lead, forums, anAnswer());
  await saveCriterion(app, lead, forums, anAnswer({ version: 1 }));
  const [answer] = await listCriterionAnswers(app.db, id, "all");
  expect(answer?.version).toBe(1);
});

test("save and next leads to the next criterion, across areas, and back at the end", async () => {
  const app = await testApp();
  const { id, framework, by } = await aChallenge(app, { stage });
  const go = (area: string, criterion: string) =>
    saveCriterion(
      app,
      by("councilLead"),
      { area, criterion },
      anAnswer({ then: "next" }),
    );
  const base = `/challenges/${id}/self-assessment`;
  const [first, second] = framework.areas;
  const last = first?.criteria.at(-1)?.key ?? "";
  expect(await go(first?.key ?? "", last)).toBe(
    `${base}/${second?.key}/${second?.criteria[0]?.key}`,
  );
  const end = framework.areas.at(-1);
  const endKey = end?.criteria.at(-1)?.key ?? "";
  expect(await go(end?.key ?? "", endKey)).toBe(`${base}?after=${endKey}`);
});

test("a carried answer counts only once somebody has saved it", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage });
  await saveCriterion(app, by("councilLead"), forums, anAnswer());
  await saveArea(app, by("councilLead"), forums.area, anAreaAnswer());
  await app.db.updateTable("criterion_answer").set({ recheck: 1 }).execute();
  await app.db.updateTable("area_answer").set({ recheck: 1 }).execute();
  const area = async () => {
    const standing = await enter(app.db, people.councilLead, id);
    const { areas } = await factsOf(app.db, standing);
    return areas.find(({ key }) => key === forums.area);
  };
  const other = { length: 4 };
  expect(await area()).toMatchObject({
    narrative: "carried",
    carriedCriteria: [
      { where: `self-assessment/${forums.area}/${forums.criterion}` },
    ],
    unansweredCriteria: other,
  });
  await saveCriterion(app, by("councilLead"), forums, anAnswer({ version: 1 }));
  const look = anAreaAnswer({ version: 1 });
  await saveArea(app, by("councilLead"), forums.area, look);
  expect(await area()).toMatchObject({
    narrative: "written",
    carriedCriteria: [],
    unansweredCriteria: other,
  });
});

test("not applicable needs a reason", () => {
  const form = { notApplicable: true, version: "0" };
  const refused = criterionAnswerSchema.safeParse(form);
  expect(refused.error?.issues[0]?.path).toEqual(["notApplicableReason"]);
  const taken = criterionAnswerSchema.safeParse({
    ...form,
    notApplicableReason: "The county does this.",
  });
  expect(taken.success).toBe(true);
});

test("a reason needs the tick: it would be kept where nobody reads it", () => {
  const form = { notApplicableReason: "No housing", version: "0" };
  const refused = criterionAnswerSchema.safeParse(form);
  expect(
    refused.error?.issues.map(({ path, message }) => [path, message]),
  ).toEqual([
    [["notApplicableReason"], "Tick the box, or take the reason away"],
  ]);
  const blank = { ...form, notApplicableReason: "  " };
  expect(criterionAnswerSchema.safeParse(blank).success).toBe(true);
});

test.each([
  [{}, "The answer to 5.1 is saved"],
  [{ evidenced: "" }, "Saved. 5.1 is not answered yet"],
  [
    { evidenced: "", notApplicable: true, notApplicableReason: "No housing" },
    "The answer to 5.1 is saved",
  ],
])(
  "what is said of a saved answer follows how it counts: %j",
  (words, said) => {
    expect(savedWords("5.1", anAnswer(words))).toBe(said);
  },
);

test("an area that was saved without a narrative is not said to have one", () => {
  expect(savedAreaWords("2", "Led well.")).toContain("narrative of area 2 is");
  expect(savedAreaWords("2", "")).toBe("Saved. Area 2 has no narrative yet");
});

test("a narrative is so many words over what is asked for, as its form says", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage });
  const lead = by("councilLead");
  const narrative = "one two\n\nthree ".repeat(20);
  await saveArea(app, lead, forums.area, anAreaAnswer({ narrative }));
  const over = async (limit: number | null) => {
    await app.db
      .updateTable("challenge")
      .set({ narrative_word_limit: limit })
      .execute();
    const facts = await factsOf(
      app.db,
      await enter(app.db, people.councilLead, id),
    );
    const area = facts.areas.find(({ key }) => key === forums.area);
    return [facts.narrativeWordLimit, area?.narrativeWordsOver];
  };
  expect(await over(50)).toEqual([50, 10]);
  expect(await over(60)).toEqual([60, 0]);
  expect(await over(null)).toEqual([null, 0]);
});
