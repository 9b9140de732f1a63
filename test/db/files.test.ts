import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { insertFile } from "#db/queries/evidence-changes.ts";
import { listUnusedHashes } from "#db/queries/evidence-files.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { fillEveryTable } from "#test/support/every-table.ts";
import { evidenceText, sha256 } from "#test/support/frozen.ts";

const added = {
  id: "added",
  evidenceId: "file",
  sha256: sha256("added"),
  bytes: 5,
  mediaType: "text/plain",
  fileName: "added.txt",
  by: "lead",
  at: "2026-03-02T09:00:00.000Z",
};

describeEachEngine("the hashes of files", (engine) => {
  test("one that is being added meanwhile counts as used", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    const adding = await db.startTransaction().execute();
    await insertFile(adding, added);
    const hashes = [sha256(evidenceText), sha256("none"), added.sha256];
    const asking = db
      .transaction()
      .execute((trx) => listUnusedHashes(trx, hashes));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await adding.commit().execute();
    expect(await asking).toEqual([sha256("none")]);
  });
});
