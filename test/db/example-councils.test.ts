import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";

const words = [
  // As they were saved before, and as they are now.
  ["Put shortly:", "Lockers.", "Put shortly (Otherby)", "Lockers (Otherby)"],
  ["Put shortly", "Lockers (Otherby)", "Put shortly", "Lockers (Otherby)"],
  // Saved with the council that it had then.
  [
    "Shut (Elmbrook)",
    "Lockers (Elmbrook)",
    "Shut (Elmbrook)",
    "Lockers (Elmbrook)",
  ],
  // A name alone was printed once.
  ["Otherby", "Lockers", "Otherby", "Lockers (Otherby)"],
  ["Put shortly", "Otherby", "Put shortly", "Otherby"],
] as const;

describeEachEngine("an example that the report words otherwise", (engine) => {
  test("is printed with its council, as it was", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    const [wording] = everyTable.wording;
    if (!wording) throw new Error("No wording to copy.");
    for (const [leadIn, taken, then, takenThen] of words) {
      const thing = "example:ex";
      await db.deleteFrom("wording").where("thing", "=", thing).execute();
      await db
        .insertInto("wording")
        .values({
          ...wording,
          ...{ thing, lead_in: leadIn, taken_lead_in: taken },
        })
        .execute();
      await migrations["023-example-councils"]?.up(db);
      const rows = db
        .selectFrom("wording")
        .select(["thing", "lead_in", "taken_lead_in"])
        .orderBy("thing");
      expect(await rows.execute()).toEqual([
        { thing, lead_in: then, taken_lead_in: takenThen },
        { thing: "finding:fi", lead_in: "", taken_lead_in: "" },
      ]);
    }
  });
});
