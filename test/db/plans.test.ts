import { progressIn } from "#test/support/progress-in.ts";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { migrations } from "#db/migrations/index.ts";
import { findAction, listActionLinks } from "#db/queries/actions.ts";
import { listPlanEvents } from "#db/queries/plan-events.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { findPlan } from "#db/queries/plans.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { beforePlans, tablesOfPlans } from "#test/support/before-plans.ts";
import { everyTable } from "#test/support/every-table.ts";
import { insertionOrder } from "#test/support/insertion-order.ts";

const added = {
  id: "ev-plan",
  challenge_id: "ch",
  seq: 90,
  at: "2026-06-12T09:00:00.000Z",
  person_id: "lead",
  event: "actionAdded",
  subject: "Name an owner",
  note: "",
  audience: "both",
};

describeEachEngine("a plan that was part of its challenge", (engine) => {
  test("has a home of its own, and keeps its actions, progress and history", async () => {
    const { db } = await engine.fresh();
    const provider = { getMigrations: () => Promise.resolve(migrations) };
    const migrator = new Migrator({ db, provider });
    await migrator.migrateTo("023-example-councils");
    const insert = async (table: string, row: object) => {
      const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
      const values = sql.join(Object.values(row));
      await sql`insert into ${sql.table(table)} (${names}) values (${values})`.execute(
        db,
      );
    };
    for (const name of insertionOrder) {
      if (tablesOfPlans.includes(name)) continue;
      for (const row of everyTable[name].toReversed()) {
        await insert(name, beforePlans(name, row));
      }
    }
    await insert("challenge_event", added);

    const { error } = await migrator.migrateToLatest();

    expect(error).toBeUndefined();
    const plan = await findPlan(db, { challengeId: "ch" });
    const { title } = everyTable.challenge[0] ?? {};
    expect(plan).toMatchObject({
      councilId: "co",
      title: `Improvement plan: ${title}`,
    });
    const id = plan?.id ?? "";
    const sections = await listPlanSections(db, id);
    expect(sections.map(({ areaKey }) => areaKey)).toContain("communities");
    expect(await findAction(db, id, "act")).toMatchObject({
      ...{ number: 1, text: "Name an owner", areaKey: "communities" },
      ...{ status: "underWay", rag: "amber", progressEntries: 2 },
    });
    expect(await listActionLinks(db, { planId: id })).toHaveLength(2);
    expect(await progressIn(db, id, "act")).toHaveLength(2);
    const told = await listPlanEvents(db, { planId: id, limit: 9, offset: 0 });
    expect(told.map(({ event }) => event)).toEqual(["actionAdded"]);
    const promised = db.selectFrom("commitment").select("action_id");
    expect(await promised.execute()).toEqual([{ action_id: "act" }]);
  });
});
