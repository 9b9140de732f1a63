import { actionsOn } from "#test/app/plan/a-plan.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Gone, NotFound, NotNow, Stale } from "#app/errors.ts";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { orderPlanSections } from "#app/plan/sections/order-sections.server.ts";
import {
  bringBackPlanSection,
  removePlanSection,
} from "#app/plan/sections/remove-section.server.ts";
import {
  addPlanSection,
  changePlanSection,
} from "#app/plan/sections/write-section.server.ts";
import { planSectionSchema } from "#app/plan/sections/section.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as removal } from "#app/routes/plan.sections.remove.tsx";
import { loader as sectionsPage } from "#app/routes/plan.sections.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

const words = {
  title: "Our own workforce",
  lead: "Head of people",
  intro: "Where the council stands as an employer.",
  aspirations: "Staff are heard\n\nPay is fair",
  version: 0,
  once: undefined,
};

/** A plan with the sections it began with, and what its lead is shown. */
async function aPlan() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, people, inPlan } = challenge;
  const lead = inPlan("councilLead");
  const asked = (planSectionId = "") =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, planSectionId },
    });
  const listed = async () => (await sectionsPage(asked())).sections;
  return {
    ...{ app, ...challenge, lead, asked, listed },
    table: async () =>
      renderToStaticMarkup(<PlanPage {...await planPage(asked())} />),
    added: async () => {
      await addPlanSection(app, lead, words);
      return (await listed()).at(-1)?.id ?? "";
    },
  };
}

test("a section is added as the last, and its words stand in the plan", async () => {
  const { app, lead, listed, table, added } = await aPlan();
  await addAction(app, lead, plainAction);
  expect(await table()).not.toContain("Lead officer");
  await added();
  expect((await listed()).at(-1)).toMatchObject({
    ...{ title: "Our own workforce", lead: "Head of people", aspirations: 2 },
  });
  const shown = await table();
  for (const said of [
    "Our own workforce",
    "Lead officer:</b> Head of people",
    words.intro,
    "<li>Staff are heard</li><li>Pay is fair</li>",
    "No action yet.",
  ]) {
    expect(shown).toContain(said);
  }
});

test("a section about an area may go without a title, another may not", async () => {
  const none = { ...words, title: " " };
  expect(planSectionSchema(true).safeParse(none).success).toBe(true);
  expect(planSectionSchema(false).safeParse(none).success).toBe(false);
  const { app, lead, listed, area, sectionOf } = await aPlan();
  const [first] = await listed();
  const id = sectionOf(area);
  await changePlanSection(app, lead, id, { ...words, version: 1 });
  expect((await listed())[0]?.title).toBe("Our own workforce");
  await changePlanSection(app, lead, id, { ...words, title: "", version: 2 });
  expect((await listed())[0]?.title).toBe(first?.title);
});

test("who saves a section late is shown the other’s words", async () => {
  const { app, lead, area, sectionOf } = await aPlan();
  const id = sectionOf(area);
  await changePlanSection(app, lead, id, { ...words, version: 1 });
  const late = changePlanSection(app, lead, id, { ...words, version: 1 });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { lead: "Head of people" } },
  });
});

test("sections are moved up and down, from the list as it is", async () => {
  const { app, lead, listed, asked } = await aPlan();
  const was = (await listed()).map(({ id }) => id);
  const [first = "", second = "", ...others] = was;
  const move = `down:${first}`;
  const to = await orderPlanSections(app, lead, { was, move, back: "" });
  expect(to).toBe(`/plans/${lead.planId}/sections?moved=${move}`);
  const now = (await listed()).map(({ id }) => id);
  expect(now).toEqual([second, first, ...others]);
  await orderPlanSections(app, lead, { was, move, back: "" });
  const { events } = await history(asked());
  const ordered = "Sections put in another order";
  expect(events.filter(({ what }) => what === ordered)).toHaveLength(1);
  const strange = { was: [first], move, back: "" };
  const late = orderPlanSections(app, lead, strange);
  await expect(late).rejects.toThrow(NotNow);
});

test("the rows of a removed section stand in none until it is back", async () => {
  const { app, lead, asked, planId, added, listed } = await aPlan();
  const id = await added();
  await addAction(app, lead, { ...plainAction, section: id });
  expect((await removal(asked(id))).rows).toBe(1);
  const sections = async () =>
    actionsOn(await planPage(asked())).map(({ section }) => section);
  expect(await sections()).toEqual([id]);
  await removePlanSection(app, lead, id, { version: 1 });
  expect(await sections()).toEqual(["none"]);
  expect((await listed()).map((one) => one.id)).not.toContain(id);
  const again = removePlanSection(app, lead, id, { version: 2 });
  await expect(again).rejects.toThrow(Gone);
  const { events } = await history(asked());
  const back = `/plans/${planId}/sections/${id}/bring-back`;
  expect(events[0]).toMatchObject({
    ...{ what: "Section removed: Our own workforce", back },
  });
  const said = (await bringBackPlanSection(app, lead, id)).said;
  expect(said).toBe("The section is back");
  expect(await sections()).toEqual([id]);
  const twice = await bringBackPlanSection(app, lead, id);
  expect(twice.said).toBe("It is there already");
});

test("only who leads the plan writes its sections, and only those of the plan", async () => {
  const { app, inPlan, listed, area, sectionOf } = await aPlan();
  const id = sectionOf(area);
  const [{ id: first = "" } = {}] = await listed();
  const changes = (by: Parameters<typeof addPlanSection>[1]) => [
    () => addPlanSection(app, by, words),
    () => changePlanSection(app, by, id, { ...words, version: 1 }),
    () => removePlanSection(app, by, id, { version: 1 }),
    () => bringBackPlanSection(app, by, id),
    () => orderPlanSections(app, by, { was: [first], back: "" }),
  ];
  for (const role of ["councilContributor", "leadPeer", "viewer"] as const) {
    for (const change of changes(inPlan(role))) {
      await expect(change()).rejects.toThrow(
        new Forbidden("Your part in this plan does not allow that."),
      );
    }
  }
  const other = (await aReportedChallenge(app)).inPlan("councilLead");
  for (const change of changes(other).slice(1, 4)) {
    await expect(change()).rejects.toThrow(NotFound);
  }
});
