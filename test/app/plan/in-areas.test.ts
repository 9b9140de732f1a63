import { expect, test } from "vitest";
import { startPlan } from "#app/plan/start-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as areaPage } from "#app/routes/area.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as planPage } from "#app/routes/plan.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

/** A plan with an action for two areas, one for one, and one for none. */
async function planned() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { id, by, own, people, area, other } = challenge;
  await startPlan(app, by("councilLead"), {
    recommendations: [own("r1")],
    findings: [own("consideration")],
    commitments: [],
    once: undefined,
  });
  await addAction(app, by("councilLead"), plainAction);
  const visitor = people.councilLead;
  const params = { challengeId: id };
  return {
    ...{ area, other, own },
    add: (also: Partial<typeof plainAction>) =>
      addAction(app, by("councilLead"), { ...plainAction, ...also }),
    onArea: async (key: string) => {
      const page = await areaPage(
        argsOf(app, { visitor, params: { ...params, area: key } }),
      );
      return page.view.actions?.first.map(({ number }) => number);
    },
    onCard: async (key: string) => {
      const { areas } = await overview(argsOf(app, { visitor, params }));
      const card = areas.find((one) => one.key === key);
      const actions = card?.counts.find(({ label }) =>
        /^actions?$/.test(label),
      );
      return { actions: actions?.value ?? 0, waitsFor: card?.waitsFor };
    },
    inPlan: async (asked: string) => {
      const page = await planPage(
        argsOf(app, { visitor, params, query: `?area=${asked}` }),
      );
      return page.actions.map(({ number }) => number);
    },
  };
}

test("an action stands in every area of what it answers", async () => {
  const { area, other, onArea, onCard, inPlan } = await planned();
  expect(await onArea(area)).toEqual([1, 2]);
  expect(await onArea(other)).toEqual([1]);
  expect(await onCard(area)).toEqual({
    actions: 2,
    waitsFor: ["Council: 2 open actions"],
  });
  expect(await onCard(other)).toEqual({
    actions: 1,
    waitsFor: ["Council: 1 open action"],
  });
  expect(await inPlan(other)).toEqual([1]);
  expect(await inPlan("none")).toEqual([1, 3]);
});

test("an action placed in an area stands there beside what it answers", async () => {
  const { area, other, own, add, onArea } = await planned();
  await add({ areaKey: other, findings: [own("consideration")] });
  expect(await onArea(other)).toEqual([1, 4]);
  expect(await onArea(area)).toEqual([1, 2, 4]);
});
