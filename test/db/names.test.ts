import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import {
  findCouncilByName,
  insertCouncil,
  listCouncilNames,
} from "#db/queries/councils.ts";
import { describeEachEngine } from "#test/db/engines.ts";

describeEachEngine("names", (engine) => {
  test("are ordered and found whatever their capitals", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    for (const name of ["Young", "de Vries", "Ôlder", "Amber"]) {
      const at = "2026-03-02T09:00:00.000Z";
      await insertCouncil(db, { id: name, name, nation: "scotland", at });
    }
    const names = (await listCouncilNames(db)).map(({ name }) => name);
    expect(names.filter((name) => name !== "Ôlder")).toEqual([
      "Amber",
      "de Vries",
      "Young",
    ]);
    for (const name of ["Ôlder", "ÔLDER", "ôlder".normalize("NFD")]) {
      expect(await findCouncilByName(db, name)).toMatchObject({ id: "Ôlder" });
    }
    expect(await findCouncilByName(db, "Older")).toBeUndefined();
  });
});
