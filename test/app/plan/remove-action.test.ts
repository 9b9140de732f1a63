import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { Gone, NotNow } from "#app/errors.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { listActions, listProgress } from "#db/queries/actions.ts";
import { ready } from "#workflows/requirements.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

test("a removed action is kept, its number is not given again", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), {
    ...plainAction,
    progress: "Begun",
  });
  const { id: action } = await firstAction(app, id);
  const stale = removeAction(app, by("councilLead"), action, { version: 7 });
  await expect(stale).rejects.toThrow(NotNow);
  await removeAction(app, by("councilLead"), action, { version: 1 });
  const again = removeAction(app, by("councilLead"), action, { version: 1 });
  await expect(again).rejects.toThrow(Gone);
  await addAction(app, by("councilLead"), plainAction);
  expect((await listActions(app.db, id)).map(({ number }) => number)).toEqual([
    2,
  ]);
  expect(await listProgress(app.db, id, action)).toHaveLength(1);
});

test("closing counts the areas for consideration without an action", async () => {
  const app = await testApp();
  const { id, by, own } = await aReportedChallenge(app);
  const lead = by("councilLead");
  const count = async () =>
    (await factsOf(app.db, await enter(app.db, lead.who, id)))
      .considerationsWithoutAction;
  expect(await count()).toBe(1);
  await addAction(app, lead, {
    ...plainAction,
    findings: [own("consideration")],
  });
  expect(await count()).toBe(0);
  const { id: action } = await firstAction(app, id);
  await removeAction(app, lead, action, { version: 1 });
  expect(await count()).toBe(1);
});

test("closing names each recommendation without an action, and does not wait for it", async () => {
  const app = await testApp();
  const { id, by, own } = await aReportedChallenge(app);
  const lead = by("councilLead");
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
  const { id: action } = await firstAction(app, id);
  await removeAction(app, lead, action, { version: 1 });
  expect((await facts()).recommendationsWithoutAction).toHaveLength(3);
});
