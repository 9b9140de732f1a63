import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { printedPlan } from "#app/plan/files/printed-plan.server.ts";
import { PlanTables } from "#app/plan/PlanTables.tsx";
import { enterPlan } from "#app/plan/enter-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { insertPlanColumns } from "#db/queries/plan-columns.ts";
import { insertPlanRows } from "#db/queries/plan-row-changes.ts";
import { insertPlanTags } from "#db/queries/plan-tags.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

import { actionsOn } from "./a-plan.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

const action = (text: string, status = "notStarted") => ({
  ...{ text, owners: `Owner of ${text}`, byWhen: "June 2027", reviewOn: null },
  ...{
    measure: "",
    status,
    rag: null,
    ragReason: "",
    ragBy: null,
    ragAt: null,
  },
});

/** A plan with a row that has no action, and one that has two. */
async function aPlan() {
  const app = await testApp();
  const { planId, people, inPlan, sectionOf } = await aReportedChallenge(app);
  const hand = { by: people.councilLead.id, at: app.now() };
  const sectionId = sectionOf("communities");
  const add = (
    id: string,
    words: { reference: string; evidence: string },
    actions: ReadonlyArray<ReturnType<typeof action>>,
    cells: Array<{ columnId: string; text: string }> = [],
  ) =>
    insertPlanRows(
      app.db,
      planId,
      [
        {
          ...{ id, sectionId, cells, tagIds: cells.length > 0 ? ["t"] : [] },
          words: { ...words, gap: "" },
          actions: actions.map((one, at) => ({ id: `${id}${at}`, words: one })),
        },
      ],
      hand,
    );
  const visitor = people.councilLead;
  const shown = async (query = "") =>
    planPage(argsOf(app, { visitor, params: { planId }, query }));
  const printed = async () =>
    printedPlan({ app, ...(await enterPlan(app.db, visitor, planId)) });
  return {
    app,
    planId,
    hand,
    add,
    shown,
    printed,
    lead: inPlan("councilLead"),
  };
}

test("a row without any action is in the plan, and one with several says its words once", async () => {
  const { add, shown } = await aPlan();
  await add("a", { reference: "1.1", evidence: "Wards are asked" }, []);
  const two = [action("Ask"), action("Answer", "underWay")];
  await add("b", { reference: "1.2", evidence: "Forums meet" }, two);

  const page = await shown();
  expect(page.rows.map(({ id, actions }) => [id, actions.length])).toEqual([
    ["a", 0],
    ["b", 2],
  ]);
  const names = page.columns.map(({ name }) => name);
  expect(names).toContain("What can we already evidence?");
  expect(names).not.toContain("Gap or area for improvement");
  const html = renderToStaticMarkup(<PlanTables {...page} />);
  expect(html).toContain("No action yet");
  expect(html.split("Forums meet")).toHaveLength(2);
  expect(html).toContain("Owner of Answer");

  const asked = await shown("?status=underWay");
  expect(asked.rows.map(({ id }) => id)).toEqual(["b"]);
  expect(actionsOn(asked).map(({ text }) => text)).toEqual(["Answer"]);
});

test("a page holds fifty rows, whatever stands in them", async () => {
  const { add, shown } = await aPlan();
  for (let at = 0; at < 51; at++) {
    await add(`r${at}`, { reference: `${at}`, evidence: "" }, []);
  }
  expect(await shown()).toMatchObject({ pages: 2, total: 51 });
  expect((await shown("?page=2")).rows.map(({ id }) => id)).toEqual(["r50"]);
});

test("a plan is shown and printed in its own columns, and loses nothing they lack", async () => {
  const { app, planId, hand, add, shown, printed, lead } = await aPlan();
  const tag = { id: "t", name: "Pay gap", colour: "D4351C", pattern: "dots" };
  await insertPlanTags(app.db, planId, [tag], hand);
  const own = [
    { id: "c1", field: "actions", name: "What we will do" },
    { id: "c2", field: "other", name: "Risk" },
    { id: "c3", field: "owners", name: "Delivery lead" },
    { id: "c4", field: "other", name: "Cost" },
  ];
  await insertPlanColumns(app.db, planId, own, hand);
  const risk = [{ columnId: "c2", text: "Low" }];
  const two = [action("Ask"), action("Answer", "underWay")];
  await add("a", { reference: "1.1", evidence: "" }, two, risk);
  await add("b", { reference: "1.2", evidence: "We ask" }, []);
  await addAction(app, lead, { ...plainAction, measure: "Nine in ten" });

  const names = (await shown()).columns.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual([
    "What we will do",
    "Risk",
    "Delivery lead",
  ]);
  expect(names).not.toContain("Cost");
  expect(names).toContain("Measure of success");

  const plan = await printed();
  expect(plan.columns.slice(0, 4).map(({ name }) => name)).toEqual(
    own.map(({ name }) => name),
  );
  expect(plan.tags).toEqual([{ name: "Pay gap", colour: "D4351C" }]);
  // What stands in no section goes out first, and is not asked about here.
  const rows = plan.sections.slice(1).flatMap((section) => section.rows);
  expect(rows.map(({ key }) => key).slice(0, 3)).toEqual(["a a0", "a a1", "b"]);
  expect(rows[0]).toMatchObject({ tags: ["Pay gap"], carried: [] });
  expect(rows[0]?.cells.slice(0, 3)).toEqual(["Ask", "Low", "Owner of Ask"]);
  expect(rows[1]?.cells.slice(0, 3)).toEqual([
    "Answer",
    "Low",
    "Owner of Answer",
  ]);
  const of = (name: string) =>
    plan.columns.findIndex((column) => column.name === name);
  expect(rows[1]?.carried).toContain(of("Risk"));
  expect(rows[2]?.cells[of("What can we already evidence?")]).toBe("We ask");
});
