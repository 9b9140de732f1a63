import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { findLastSaver } from "#db/queries/comments.ts";
import { migrations } from "#db/migrations/index.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { everyTable } from "#test/support/every-table.ts";

describeEachEngine("a comment from before it said who saved it", (engine) => {
  test("was saved by its author, unless another hand may have changed it", async () => {
    const { db } = await engine.fresh();
    const provider = { getMigrations: () => Promise.resolve(migrations) };
    const migrator = new Migrator({ db, provider });
    await migrator.migrateTo("014-sent");
    await db.insertInto("person").values(everyTable.person).execute();
    await db.insertInto("council").values(everyTable.council).execute();
    const [challenge] = everyTable.challenge;
    const [some] = everyTable.comment;
    if (!challenge || !some) throw new Error("There is nothing to begin with.");
    await db.insertInto("challenge").values(challenge).execute();
    const { updated_by: author, ...old } = some;
    const none = { parent_id: null, report_version_id: null };
    const bare = { ...old, ...none, evidence_id: null, number: null };
    await db
      .insertInto("comment")
      .values([
        { ...bare, id: "conversation", subject_kind: "area", version: 3 },
        { ...bare, id: "report", subject_kind: "report", version: 1 },
        { ...bare, id: "report, changed", subject_kind: "report", version: 2 },
      ])
      .execute();
    const { error } = await migrator.migrateTo("015-versions");
    expect(error).toBeUndefined();
    const names = new Map<string, string | null>();
    for (const id of ["conversation", "report", "report, changed"]) {
      names.set(id, await findLastSaver(db, id));
    }
    const { name } = await db
      .selectFrom("person")
      .select("name")
      .where("id", "=", author ?? "")
      .executeTakeFirstOrThrow();
    expect([...names]).toEqual([
      ["conversation", name],
      ["report", name],
      ["report, changed", null],
    ]);
  });
});
