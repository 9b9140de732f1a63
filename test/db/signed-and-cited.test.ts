import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { migrations } from "#db/migrations/index.ts";
import { listReliedOnSent } from "#db/queries/evidence-citations.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { beforePlans, tablesOfPlans } from "#test/support/before-plans.ts";
import { everyTable } from "#test/support/every-table.ts";
import { insertionOrder } from "#test/support/insertion-order.ts";

const since = [
  "sign_off.signed",
  "receipt.sent",
  "department.version",
  "no_finding_reason.version",
  "comment.updated_by",
  "comment.word_author",
  "comment.word_initials",
  "comment.word_key",
  "comment.merged_into",
];

const newTables: string[] = [
  "version_evidence",
  "own_section",
  "wording",
  "brought_file",
  "foreign_report",
  "commitment",
  ...tablesOfPlans,
];

describeEachEngine(
  "a report sent before it kept what it rests on",
  (engine) => {
    test("rests on what its findings cite on the day of the change", async () => {
      const { db } = await engine.fresh();
      const provider = { getMigrations: () => Promise.resolve(migrations) };
      const migrator = new Migrator({ db, provider });
      await migrator.migrateTo("010-openings");
      for (const name of insertionOrder) {
        if (newTables.includes(name)) continue;
        for (const row of everyTable[name].toReversed()) {
          const old = Object.entries(beforePlans(name, row)).filter(
            ([column]) => !since.includes(`${name}.${column}`),
          );
          const columns = sql.join(old.map(([column]) => sql.ref(column)));
          const values = sql.join(old.map(([, value]) => value));
          await sql`insert into ${sql.table(name)} (${columns}) values (${values})`.execute(
            db,
          );
        }
      }
      await sql`insert into finding_source (id, finding_id, kind, evidence_id)
      values ('place', 'find', 'evidence', 'a-pointer')`.execute(db);
      const { error } = await migrator.migrateTo("011-signed-and-cited");
      expect(error).toBeUndefined();
      // A place in an item that is relied on is a place in that item.
      expect((await listReliedOnSent(db, "ch")).toSorted()).toEqual([
        "a-pointer",
        "file",
      ]);
      const signed = db.selectFrom("sign_off").select("signed");
      expect(await signed.execute()).toEqual([{ signed: "" }]);
    });
  },
);
