import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { listActions } from "#db/queries/actions.ts";
import {
  insertPlanColumns,
  listColumnsUsed,
  listPlanCells,
} from "#db/queries/plan-columns.ts";
import { insertPlanRows, updatePlanRow } from "#db/queries/plan-row-changes.ts";
import {
  findLongestRowWords,
  findPlanRow,
  listPlanRows,
} from "#db/queries/plan-rows.ts";
import { listRowTags } from "#db/queries/plan-tags.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { fillEveryTable } from "#test/support/every-table.ts";

const all = { rowIds: ["row"], hidden: true };

const hand = { by: "lead", at: "2026-07-01T09:00:00.000Z" };

const action = {
  ...{ text: "Ask", owners: "", byWhen: "", reviewOn: null, measure: "" },
  ...{
    status: "notStarted",
    rag: null,
    ragReason: "",
    ragBy: null,
    ragAt: null,
  },
};

describeEachEngine("the rows of a plan", (engine) => {
  test("come in by thousands, each with its cells, tags and actions", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    const rows = Array.from({ length: 1200 }, (_, index) => ({
      ...{ id: `r${index}`, sectionId: "part" },
      words: { reference: `${index}`, evidence: "", gap: "A gap" },
      cells: [{ columnId: "column", text: `Risk ${index}` }],
      tagIds: ["tag"],
      actions: ["a", "b"].map((one) => ({
        ...{ id: `${one}${index}`, words: action },
      })),
    }));

    await insertPlanRows(db, "plan", rows, hand);

    const places = await listPlanRows(db, "plan");
    expect(places.map(({ id }) => id)).toEqual([
      "row",
      ...rows.map(({ id }) => id),
    ]);
    const actions = await listActions(db, { planId: "plan" });
    expect(actions.map(({ number }) => number)).toEqual(
      Array.from({ length: 2401 }, (_, index) => index + 1),
    );
    expect(await listColumnsUsed(db, "plan")).toEqual([
      { id: "column", rows: 1201 },
    ]);
    expect(await listRowTags(db, "plan")).toHaveLength(1201);
    expect(await findLongestRowWords(db, "plan")).toEqual({
      ...{ reference: 4, evidence: 0, gap: 5 },
    });
  });

  test("are saved over the version that was read, and keep what was removed", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    const own = [{ id: "new", field: "other", name: "Cost" }];
    await insertPlanColumns(db, "plan", own, hand);
    await db
      .updateTable("plan_column")
      .set({ removed_at: hand.at })
      .where("id", "=", "column")
      .execute();
    const row = {
      ...{ id: "row", version: 1, ...hand },
      words: { reference: "1.1", evidence: "We ask", gap: "" },
      cells: [{ columnId: "new", text: "Little" }],
      tagIds: [],
    };

    expect(await updatePlanRow(db, "plan", row)).toBe(true);
    expect(await updatePlanRow(db, "plan", row)).toBe(false);

    expect(await findPlanRow(db, "plan", "row")).toMatchObject({
      ...row.words,
      version: 2,
    });
    expect(await listPlanCells(db, "plan", all)).toEqual([
      { rowId: "row", columnId: "new", text: "Little" },
    ]);
    expect(await listRowTags(db, "plan")).toEqual([]);
    await db.updateTable("plan_column").set({ removed_at: null }).execute();
    expect(await listPlanCells(db, "plan", all)).toHaveLength(2);
  });

  test("say nothing once the only action of one without words is removed", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    await db.deleteFrom("plan_cell").execute();
    await db.updateTable("plan_action").set({ removed_at: hand.at }).execute();
    expect(await listPlanRows(db, "plan")).toEqual([]);
  });
});
