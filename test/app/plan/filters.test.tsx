import { expect, test } from "vitest";
import { PlanBoard } from "#app/plan/board/PlanBoard.tsx";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { loader as board } from "#app/routes/plan.board.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { loader as timeline } from "#app/routes/plan.timeline.tsx";
import { insertPlanRows } from "#db/queries/plan-row-changes.ts";
import { insertPlanTags } from "#db/queries/plan-tags.ts";
import { removeFromPlan } from "#db/queries/plan-removals.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { actionsOn } from "./a-plan.ts";

const drawn = (shown: Awaited<ReturnType<typeof planPage>>) => (
  <PlanPage {...shown} />
);

/** A plan read on 1 July 2026, with a row that has a tag and no action. */
async function aPlan() {
  const plan = await aPlanToView();
  const { app, planId, people, sectionOf } = plan;
  const hand = { by: people.councilLead.id, at: app.now() };
  const tag = { id: "t1", name: "Pay gap", colour: "D4351C", pattern: "dots" };
  await insertPlanTags(app.db, planId, [tag], hand);
  const row = (id: string, reference: string, gap: string, tagIds: string[]) =>
    insertPlanRows(
      app.db,
      planId,
      [
        {
          ...{ id, sectionId: sectionOf("communities"), cells: [], tagIds },
          ...{ words: { reference, evidence: "", gap }, actions: [] },
        },
      ],
      hand,
    );
  const asked = (query: string) =>
    argsOf(app, { visitor: people.councilLead, params: { planId }, query });
  const load = (query: string) => planPage(asked(query));
  return {
    ...{ ...plan, hand, row, load, asked },
    found: async (query: string) =>
      actionsOn(await load(query)).map(({ number }) => number),
    rows: async (query: string) =>
      (await load(query)).rows.map(({ reference }) => reference),
  };
}

test("the plan is narrowed down by when its actions are due", async () => {
  const { add, found } = await aPlan();
  await add({ byWhen: "May 2026" });
  await add({ byWhen: "31 July 2026" });
  await add({ byWhen: "29 September 2026" });
  await add({ byWhen: "30 September 2026" });
  await add({ byWhen: "Ongoing" });
  await add({ byWhen: "31 July 2026", status: "carriedOver" as never });
  expect(await found("?due=overdue")).toEqual([1]);
  expect(await found("?due=in30")).toEqual([2]);
  expect(await found("?due=in90")).toEqual([2, 3]);
  expect(await found("?due=none")).toEqual([5]);
  expect(await found("?due=nonsense")).toEqual([1, 2, 3, 4, 5, 6]);
});

test("tags, words and a day of change find rows without an action too", async () => {
  const { app, row, add, rows, found } = await aPlan();
  await row("a", "1.1", "Pay is not looked at", ["t1"]);
  await row("b", "1.2", "Wards are not asked", []);
  await add({ text: "Ask every ward", measure: "All asked" });
  expect(await rows("?tag=t1")).toEqual(["1.1"]);
  expect(await rows("?tag=none")).toEqual(["1.2", ""]);
  expect(await rows("?words=WARD+asked")).toEqual(["1.2", ""]);
  expect(await rows("?words=ward&status=notStarted")).toEqual([""]);
  await app.db
    .updateTable("plan_row")
    .set({ updated_at: "2026-06-30T23:30:00.000Z" })
    .where("id", "=", "b")
    .execute();
  // Half past eleven of a June evening is the next day in London.
  expect(await rows("?since=2026-07-01")).toEqual(["1.1", "1.2", ""]);
  expect(await rows("?since=2026-07-02")).toEqual([]);
  expect(await found("?since=0001-01-01")).toEqual([1]);
});

test("what is asked for stands above the table, and each is taken off alone", async () => {
  const { add, view, row } = await aPlan();
  await row("a", "1.1", "Pay", ["t1"]);
  await add({ owners: "HR", byWhen: "May 2026" });
  const query = "?due=overdue&owner=hr&order=-due";
  const page = await view(planPage, drawn, { query });
  const chips = page.querySelectorAll(".cf-chip").map((chip) => ({
    words: chip.structuredText.trim(),
    href: chip.getAttribute("href"),
  }));
  expect(chips).toEqual([
    {
      words: "Take off By when: Overdue ×",
      href: "?owner=hr&order=-due",
    },
    {
      words: "Take off Owner contains: “hr” ×",
      href: "?due=overdue&order=-due",
    },
  ]);
  expect(page.querySelector("[role=status]")?.text).toBe(
    "1 row with 1 action found.",
  );
  expect(page.structuredText).toContain("Clear all");
});

test("a section or a tag that was taken out is said, and does not show all", async () => {
  const plan = await aPlan();
  const { app, planId, hand, row, add, view, sectionOf, asked } = plan;
  await row("a", "1.1", "Pay", ["t1"]);
  await add({});
  const key = sectionOf("communities");
  for (const [table, id, query] of [
    ["plan_tag", "t1", "?tag=t1"],
    ["plan_section", key, `?section=${key}`],
    ["plan_section", key, "?section=communities"],
  ] as const) {
    await removeFromPlan(app.db, planId, { table, id, ...hand });
    const page = await view(planPage, drawn, { query });
    expect(page.structuredText).toContain(
      "is not in the plan, or not any more",
    );
    expect(page.querySelectorAll("tbody tr")).toHaveLength(0);
    expect(page.querySelector(".cf-chip")?.getAttribute("href")).toBe("?");
    expect((await timeline(asked(query))).found).toBe(0);
  }
  const drawBoard = (shown: Awaited<ReturnType<typeof board>>) => (
    <PlanBoard {...shown} answered={undefined} />
  );
  const query = "?whose=nobody-of-this-plan";
  const page = await view(board, drawBoard, { query });
  expect(page.structuredText).toContain("The owner who was asked for");
  expect(page.querySelectorAll(".cf-board__card")).toHaveLength(0);
});

test("the table is put in order by a heading, once more turns it round", async () => {
  const { row, add, rows, found, view } = await aPlan();
  await row("a", "1.10", "Pay", []);
  await row("b", "1.9", "Wards", []);
  await add({ byWhen: "May 2026", status: "underWay" as never });
  await add({ byWhen: "Ongoing", rag: "green" as never, ragReason: "So" });
  await add({ byWhen: "March 2026", rag: "red" as never, ragReason: "So" });
  expect(await rows("?order=reference")).toEqual(["1.9", "1.10", "", "", ""]);
  expect(await rows("?order=-reference")).toEqual(["1.10", "1.9", "", "", ""]);
  expect(await found("?order=due")).toEqual([3, 1, 2]);
  expect(await found("?order=-due")).toEqual([1, 3, 2]);
  expect(await found("?order=rating")).toEqual([3, 2, 1]);
  expect(await found("?order=status")).toEqual([2, 3, 1]);
  const page = await view(planPage, drawn, { query: "?order=due" });
  const sorted = page.querySelectorAll("th[aria-sort]");
  expect(sorted.map((head) => head.getAttribute("aria-sort"))).toEqual([
    "ascending",
  ]);
  expect(sorted[0]?.querySelector("a")?.getAttribute("href")).toBe(
    "?order=-due",
  );
  expect(page.querySelectorAll("table")).toHaveLength(1);
  expect(page.querySelector("td[data-label=Section]")?.text).toBe("No section");
});
