import { expect, test } from "vitest";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { ragWords } from "#app/plan/words.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { progressIn } from "#test/support/progress-in.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { progressMade, firstAction } from "./an-action.ts";

test("progress is dated by person, newest first, and moves the status", async () => {
  const app = await testApp();
  const { planId, inPlan, people } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: action } = await firstAction(app, planId);
  const sent = { ...progressMade, once: "p1" };
  await Promise.all([
    addProgress(app, inPlan("councilContributor"), action, sent),
    addProgress(app, inPlan("councilContributor"), action, sent),
  ]);
  await addProgress(app, inPlan("councilLead"), action, {
    ...progressMade,
    text: "All named",
    version: 2,
  });
  const entries = await progressIn(app.db, planId, action);
  expect(entries.map(({ text, by: who }) => [text, who])).toEqual([
    ["All named", people.councilLead.name],
    ["Owners named at the board", people.councilContributor.name],
  ]);
  expect(await firstAction(app, planId)).toMatchObject({
    status: "underWay",
    rag: "green",
    progressEntries: 2,
    latestProgress: { text: "All named" },
    version: 2,
  });
});

test("progress does not silently turn back what another just said", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: action } = await firstAction(app, planId);
  await addProgress(app, inPlan("councilLead"), action, {
    ...progressMade,
    rag: "red",
  });
  const late = addProgress(
    app,
    inPlan("councilContributor"),
    action,
    progressMade,
  );
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { rag: ragWords("red") } },
  });
  // What was done is added to what another did, and stands against nothing.
  await expect(late).rejects.not.toMatchObject({
    theirs: { values: { text: expect.anything() as unknown } },
  });
  // Who says the same status adds an entry, however late.
  await addProgress(app, inPlan("councilContributor"), action, {
    ...progressMade,
    rag: "red",
  });
  expect(await progressIn(app.db, planId, action)).toHaveLength(2);
});

test.each([null, "red"] as const)(
  "a rating that both gave (%s) is no difference between them",
  async (rag) => {
    const app = await testApp();
    const { planId, inPlan } = await aReportedChallenge(app);
    const lead = inPlan("councilLead");
    await addAction(app, lead, plainAction);
    const { id: action } = await firstAction(app, planId);
    const first = { ...progressMade, rag };
    await addProgress(app, lead, action, first);
    const yours = ragWords(rag);
    const carried = { ...first, status: "carriedOver" as const };
    await expect(addProgress(app, lead, action, carried)).rejects.toMatchObject(
      { theirs: { values: { rag: yours } } },
    );
    await expect(
      changeAction(app, lead, action, { ...plainAction, rag, version: 1 }),
    ).rejects.toMatchObject({ theirs: { values: { rag: yours } } });
  },
);
