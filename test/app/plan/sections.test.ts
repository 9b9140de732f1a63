import { actionsOn } from "#test/app/plan/a-plan.ts";
import { expect, test } from "vitest";
import { Invalid } from "#app/errors.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

test("a plan begins with a section for each area in scope, in their order", async () => {
  const app = await testApp();
  const { planId, people, framework } = await aReportedChallenge(app);
  const visitor = people.councilLead;
  const { sections } = await planPage(
    argsOf(app, { visitor, params: { planId } }),
  );
  expect(sections.map(({ title }) => title)).toEqual([
    ...framework.areas.map(({ number, title }) => `${number} ${title}`),
    "No section",
  ]);
});

test("an action is moved to another section, as the last there, and to none", async () => {
  const app = await testApp();
  const { planId, inPlan, people, area, other, sectionOf } =
    await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const [here, there] = [sectionOf(area), sectionOf(other)];
  await addAction(app, lead, { ...plainAction, section: here });
  await addAction(app, lead, { ...plainAction, section: there });
  const { id } = await firstAction(app, planId);
  const shown = async () => {
    const visitor = people.councilLead;
    const page = await planPage(argsOf(app, { visitor, params: { planId } }));
    return actionsOn(page).map(({ number, section }) => [number, section]);
  };
  expect(await shown()).toEqual([
    [1, here],
    [2, there],
  ]);
  const move = (section: string, version: number) =>
    changeAction(app, lead, id, { ...plainAction, section, version });
  await move(there, 1);
  expect(await shown()).toEqual([
    [2, there],
    [1, there],
  ]);
  await move("none", 2);
  expect(await shown()).toEqual([
    [2, there],
    [1, "none"],
  ]);
});

test("a section of another plan, or of none, is refused and changes nothing", async () => {
  const app = await testApp();
  const { planId, inPlan, area } = await aReportedChallenge(app);
  const another = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  await addAction(app, lead, plainAction);
  const { id } = await firstAction(app, planId);
  for (const section of [another.sectionOf(another.area), area, "nowhere"]) {
    const words = { ...plainAction, section, text: "Elsewhere", version: 1 };
    const refused = { problems: { section: "Choose a section of this plan" } };
    const added = addAction(app, lead, words);
    await expect(added).rejects.toThrow(Invalid);
    await expect(added).rejects.toMatchObject(refused);
    const changed = changeAction(app, lead, id, words);
    await expect(changed).rejects.toMatchObject(refused);
  }
  expect(await firstAction(app, planId)).toMatchObject({
    text: plainAction.text,
    sectionId: null,
    version: 1,
  });
});
