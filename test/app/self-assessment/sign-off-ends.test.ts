import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { signOffNow } from "#app/challenge/signed.server.ts";
import { NotNow } from "#app/errors.ts";
import { returnSelfAssessment } from "#app/self-assessment/return-self-assessment.server.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { signOffSelfAssessment } from "#app/self-assessment/sign-off-self-assessment.server.ts";
import { submitSelfAssessment } from "#app/self-assessment/submit-self-assessment.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  anAnswer,
  anAreaAnswer,
  answerAll,
  asked,
  seenNow,
  signOff,
} from "#test/support/self-assessment.ts";
import { anItem } from "./an-item.ts";

const place = { area: "engagement", criterion: "engagement-structures" };

async function signed() {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const { id, by, people } = cast;
  const item = await anItem(app, id, people.councilLead.id, { number: 1 });
  await answerAll(app, cast);
  await signOff(app, cast);
  const standing = () => enter(app.db, people.councilLead, id);
  return {
    app,
    cast,
    item,
    lead: by("councilLead"),
    changed: async () => (await signOffNow(app.db, await standing()))?.changed,
    stands: async () =>
      (await factsOf(app.db, await standing())).selfAssessmentSignedOff,
  };
}

type Signed = Awaited<ReturnType<typeof signed>>;

const changes: Array<[string, (at: Signed) => Promise<unknown>]> = [
  [
    "an answer to a criterion",
    ({ app, lead }) =>
      saveCriterion(
        app,
        lead,
        place,
        anAnswer({ evidenced: "Two surveys.", version: 1 }),
      ),
  ],
  [
    "the words or the claimed level of an area",
    ({ app, lead }) =>
      saveArea(
        app,
        lead,
        place.area,
        anAreaAnswer({ claimedLevel: "excellent", version: 1 }),
      ),
  ],
  [
    "the evidence",
    ({ app, cast, lead }) => anItem(app, cast.id, lead.who.id, { number: 2 }),
  ],
  [
    "which evidence goes with which criterion",
    ({ app, lead, item }) =>
      saveCriterion(app, lead, place, anAnswer({ linked: [item], version: 1 })),
  ],
  [
    "the areas in scope or the level sought",
    ({ app }) =>
      app.db
        .updateTable("challenge")
        .set({ level_sought: "excellent" })
        .execute(),
  ],
];

test.each(changes)(
  "a sign-off ends with a change of %s",
  async (what, make) => {
    const at = await signed();
    expect(await at.changed()).toEqual([]);
    expect(await at.stands()).toBe(true);
    await make(at);
    expect(await at.changed()).toEqual([what]);
    expect(await at.stands()).toBe(false);
  },
);

test("what came after the page was read is not signed with it", async () => {
  const { app, cast, lead } = await signed();
  const seen = await seenNow(app, cast);
  await anItem(app, cast.id, lead.who.id, { number: 3 });
  await expect(
    signOffSelfAssessment(app, cast.by("sponsor"), { seen }),
  ).rejects.toThrow(NotNow);
});

test("what was submitted stays signed, whatever evidence follows", async () => {
  const { app, cast, lead, changed } = await signed();
  await app.db.updateTable("challenge").set({ state: "evidence" }).execute();
  await anItem(app, cast.id, lead.who.id, { number: 4 });
  expect(await changed()).toEqual([]);
});

test("a sign-off is for one submission: what came back is signed again", async () => {
  const { app, cast, changed, stands } = await signed();
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  const back = await asked(
    app,
    cast,
    "leadPeer",
    "Two areas leave us guessing",
  );
  await returnSelfAssessment(app, back);
  expect(await changed()).toEqual([]);
  expect(await stands()).toBe(false);
  const unsigned = await asked(app, cast, "councilLead");
  await expect(submitSelfAssessment(app, unsigned)).rejects.toThrow(NotNow);
  await signOff(app, cast);
  expect(await stands()).toBe(true);
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  expect(await changed()).toEqual([]);
});
