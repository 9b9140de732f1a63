import { expect, test } from "vitest";
import { Invalid } from "#app/errors.ts";
import { startPlan } from "#app/plan/start-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { listActionLinks, listActions } from "#db/queries/actions.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

const nothing = {
  recommendations: [],
  findings: [],
  commitments: [],
  once: undefined,
};

test("the plan starts from what was chosen of the final report, once", async () => {
  const app = await testApp();
  const { planId, by, own, area } = await aReportedChallenge(app);
  const chosen = {
    recommendations: [own("r1")],
    findings: [own("consideration")],
    commitments: [],
    once: "k",
  };
  await Promise.all([
    startPlan(app, by("councilLead"), chosen),
    startPlan(app, by("councilLead"), chosen),
  ]);
  await startPlan(app, by("councilLead"), { ...chosen, once: undefined });
  const actions = await listActions(app.db, { planId });
  expect(
    actions.map(({ number, text, areaKey }) => [number, text, areaKey]),
  ).toEqual([
    [2, "Data is seldom used.", area],
    // Of two areas neither is its section, and what stands in none comes last.
    [1, "Own the plan: give each action an owner.\n\n- at board level", null],
  ]);
  const links = await listActionLinks(app.db, { planId });
  expect(links.map((link) => link.recommendationId ?? link.findingId)).toEqual(
    expect.arrayContaining([own("r1"), own("consideration")]),
  );
});

test.each(["unsent", "strength"])(
  "what the report does not ask for (%s) cannot be taken in",
  async (name) => {
    const app = await testApp();
    const { planId, by, inPlan, own } = await aReportedChallenge(app);
    const ids = [own(name)];
    const start = startPlan(app, by("councilLead"), {
      ...nothing,
      recommendations: ids,
    });
    await expect(start).rejects.toThrow(Invalid);
    const add = addAction(app, inPlan("councilLead"), {
      ...plainAction,
      findings: ids,
    });
    await expect(add).rejects.toThrow(Invalid);
    expect(await listActions(app.db, { planId })).toEqual([]);
  },
);

test("starting with nothing chosen says so", async () => {
  const app = await testApp();
  const { by } = await aReportedChallenge(app);
  const start = startPlan(app, by("councilLead"), nothing);
  await expect(start).rejects.toMatchObject({
    problems: { recommendations: "Choose at least one" },
  });
});

test("who chooses nothing is told beside what there is to choose", async () => {
  const app = await testApp();
  const { by, own } = await aReportedChallenge(app);
  const recommendations = [own("r1"), own("r2")];
  await startPlan(app, by("councilLead"), { ...nothing, recommendations });
  await expect(
    startPlan(app, by("councilLead"), nothing),
  ).rejects.toMatchObject({ problems: { findings: "Choose at least one" } });
  const findings = [own("consideration")];
  await startPlan(app, by("councilLead"), { ...nothing, findings });
  await expect(
    startPlan(app, by("councilLead"), nothing),
  ).rejects.toMatchObject({ problems: { "": "Choose at least one" } });
});
