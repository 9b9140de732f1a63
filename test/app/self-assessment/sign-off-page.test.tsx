import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TaskListPage } from "#app/self-assessment/TaskListPage.tsx";
import { SignOffPage } from "#app/self-assessment/SignOffPage.tsx";
import { returnSelfAssessment } from "#app/self-assessment/return-self-assessment.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { submitSelfAssessment } from "#app/self-assessment/submit-self-assessment.server.ts";
import { loader as signOffLoader } from "#app/routes/self-assessment.sign-off.tsx";
import { loader as taskListLoader } from "#app/routes/self-assessment.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import {
  anAnswer,
  answerAll,
  asked,
  signOff,
} from "#test/support/self-assessment.ts";
import type { Stage } from "#workflows/stages.ts";
import { anItem } from "./an-item.ts";

const place = { area: "engagement", criterion: "engagement-structures" };
async function aSelfAssessment(stage: Stage) {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  const params = { challengeId: cast.id };
  const as = (role: keyof typeof cast.people) =>
    argsOf(app, { visitor: cast.people[role], params });
  const page = async () => {
    const view = await signOffLoader(as("sponsor"));
    const html = renderToStaticMarkup(
      <SignOffPage {...view} answered={undefined} />,
    );
    return parse(html).text;
  };
  return { app, cast, as, page };
}

test.each(["scoping", "withdrawn"] as const)(
  "who never signed is not said to have (%s)",
  async (stage) => {
    const { page } = await aSelfAssessment(stage);
    const text = await page();
    expect(text).toContain("The sponsor has not signed it off.");
    expect(text).not.toContain("What the sponsor signed off");
  },
);

test("what was signed off is shown as it was, whatever became of its evidence", async () => {
  const { app, cast, page } = await aSelfAssessment("selfAssessment");
  const lead = cast.by("councilLead");
  const item = await anItem(app, cast.id, lead.who.id, { number: 1 });
  await saveCriterion(app, lead, place, anAnswer({ linked: [item] }));
  await answerAll(app, cast);
  await signOff(app, cast);
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  await app.db
    .updateTable("evidence")
    .set({ title: "Another survey" })
    .where("id", "=", item)
    .execute();
  const text = await page();
  expect(text).toContain("What the sponsor signed off.");
  expect(text).toContain("Survey 1");
  expect(text).not.toContain("Another survey");
});

test("who may write nothing reads what would end a sign-off too", async () => {
  const { app, cast, as } = await aSelfAssessment("selfAssessment");
  await answerAll(app, cast);
  await signOff(app, cast);
  const { own } = await taskListLoader(as("sponsor"));
  if (!own) throw new Error("The sponsor has no task list.");
  expect(own.open).toBe(false);
  const html = renderToStaticMarkup(<TaskListPage {...own} />);
  expect(html).toContain("would end it");
});

test("the sponsor is asked to sign off only what is not signed off", async () => {
  const { app, cast, as } = await aSelfAssessment("selfAssessment");
  const isAsked = async () =>
    (await taskListLoader(as("sponsor"))).own?.maySignOff;
  expect(await isAsked()).toBe(true);
  await answerAll(app, cast);
  await signOff(app, cast);
  expect(await isAsked()).toBe(false);
  await saveCriterion(app, cast.by("councilLead"), place, {
    ...anAnswer({ missing: "A gap." }),
    version: 1,
  });
  expect(await isAsked()).toBe(true);
});

test("what came back with nothing changed is not said to be changed, withdrawn or not", async () => {
  const { app, cast, page } = await aSelfAssessment("selfAssessment");
  await answerAll(app, cast);
  await signOff(app, cast);
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  const why = "Two areas leave us guessing";
  await returnSelfAssessment(app, await asked(app, cast, "leadPeer", why));
  expect(await page()).toContain("The peer team sent it back since");
  const { id } = cast;
  await app.db
    .updateTable("challenge")
    .set({ state: "withdrawn", withdrawn_from: "selfAssessment" })
    .where("id", "=", id)
    .execute();
  const text = await page();
  expect(text).toContain("signed off and the peer team sent back.");
  expect(text).not.toMatch(/changed (after|since)/i);
});
