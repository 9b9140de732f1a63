import { actionsOn } from "#test/app/plan/a-plan.ts";
import { expect, test } from "vitest";
import { startPlan } from "#app/plan/start-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as areaPage } from "#app/routes/area.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

/** A plan with an action for two areas, one for one, and one for none. */
async function planned() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { id, by, inPlan, planId, own, people, area, other } = challenge;
  await startPlan(app, by("councilLead"), {
    recommendations: [own("r1")],
    findings: [own("consideration")],
    commitments: [],
    once: undefined,
  });
  await addAction(app, inPlan("councilLead"), plainAction);
  const visitor = people.councilLead;
  const params = { challengeId: id };
  return {
    ...{ area, other, own, sectionOf: challenge.sectionOf },
    add: (also: Partial<typeof plainAction>) =>
      addAction(app, inPlan("councilLead"), { ...plainAction, ...also }),
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
    inSection: async (asked: string) => {
      const query = `?section=${asked}`;
      const page = await planPage(
        argsOf(app, { visitor, params: { planId }, query }),
      );
      return actionsOn(page).map(({ number }) => number);
    },
  };
}

test("an action stands in every area of what it answers", async () => {
  const { area, other, sectionOf, onArea, onCard, inSection } = await planned();
  // In the order of the plan: what stands in no section comes last.
  expect(await onArea(area)).toEqual([2, 1]);
  expect(await onArea(other)).toEqual([1]);
  expect(await onCard(area)).toEqual({
    actions: 2,
    waitsFor: ["Council: 2 open actions"],
  });
  expect(await onCard(other)).toEqual({
    actions: 1,
    waitsFor: ["Council: 1 open action"],
  });
  // The pages of the challenge ask by the area, those of the plan by section.
  expect(await inSection(other)).toEqual([1]);
  expect(await inSection(sectionOf(other))).toEqual([1]);
  expect(await inSection("none")).toEqual([1, 3]);
});

test("an action in the section of an area stands there beside what it answers", async () => {
  const { area, other, own, sectionOf, add, onArea } = await planned();
  await add({ section: sectionOf(other), findings: [own("consideration")] });
  expect(await onArea(other)).toEqual([4, 1]);
  expect(await onArea(area)).toEqual([2, 4, 1]);
});
