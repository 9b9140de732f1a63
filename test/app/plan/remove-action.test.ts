import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { Gone, NotNow } from "#app/errors.ts";
import { bringBackAction } from "#app/plan/bring-back-action.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { progressIn } from "#test/support/progress-in.ts";
import { ready } from "#workflows/requirements.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

test("a removed action is kept, its number is not given again", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), {
    ...plainAction,
    progress: "Begun",
  });
  const { id: action } = await firstAction(app, planId);
  const stale = removeAction(app, inPlan("councilLead"), action, {
    version: 7,
  });
  await expect(stale).rejects.toThrow(NotNow);
  await removeAction(app, inPlan("councilLead"), action, { version: 1 });
  const again = removeAction(app, inPlan("councilLead"), action, {
    version: 1,
  });
  await expect(again).rejects.toThrow(Gone);
  await addAction(app, inPlan("councilLead"), plainAction);
  expect(
    (await listActions(app.db, { planId })).map(({ number }) => number),
  ).toEqual([2]);
  expect(await progressIn(app.db, planId, action)).toHaveLength(1);
});

test("a number is nobody else’s, whoever else adds, removes or brings back", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  const another = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const add = async (by = lead) =>
    (await addAction(app, by, plainAction)).split("/").at(-1) ?? "";
  const numbers = async () =>
    (await listActions(app.db, { planId })).map(({ number }) => number);
  await Promise.all([add(), add(inPlan("councilContributor"))]);
  const last = await add();
  await removeAction(app, lead, last, { version: 1 });
  await add();
  expect(await numbers()).toEqual([1, 2, 4]);
  await bringBackAction(app, lead, last);
  expect(await numbers()).toEqual([1, 2, 3, 4]);
  for (const { id, version } of await listActions(app.db, { planId })) {
    await removeAction(app, lead, id, { version });
  }
  await add();
  expect(await numbers()).toEqual([5]);
  // Each plan counts for itself.
  await add(another.inPlan("councilLead"));
  const theirs = await listActions(app.db, { planId: another.planId });
  expect(theirs.map(({ number }) => number)).toEqual([1]);
});

test("closing counts the areas for consideration without an action", async () => {
  const app = await testApp();
  const { id, planId, inPlan, own } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const count = async () =>
    (await factsOf(app.db, await enter(app.db, lead.who, id)))
      .considerationsWithoutAction;
  expect(await count()).toBe(1);
  await addAction(app, lead, {
    ...plainAction,
    findings: [own("consideration")],
  });
  expect(await count()).toBe(0);
  const { id: action } = await firstAction(app, planId);
  await removeAction(app, lead, action, { version: 1 });
  expect(await count()).toBe(1);
});

test("closing names each recommendation without an action, and does not wait for it", async () => {
  const app = await testApp();
  const { id, planId, inPlan, own } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  await addAction(app, lead, {
    ...plainAction,
    status: "complete",
    progress: "Done",
    recommendations: [own("r1")],
  });
  const facts = async () => factsOf(app.db, await enter(app.db, lead.who, id));
  const named = (await facts()).recommendationsWithoutAction;
  expect(named).toHaveLength(2);
  expect(ready("close", await facts())).toBe(true);
  const { id: action } = await firstAction(app, planId);
  await removeAction(app, lead, action, { version: 1 });
  expect((await facts()).recommendationsWithoutAction).toHaveLength(3);
});
