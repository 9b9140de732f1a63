import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { migrations } from "#db/migrations/index.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { beforePlans, tablesOfPlans } from "#test/support/before-plans.ts";
import { everyTable } from "#test/support/every-table.ts";
import { insertionOrder } from "#test/support/insertion-order.ts";

const sent = "2026-05-20T09:00:00.000Z";
const before = "2026-05-01T09:00:00.000Z";
const newTables: string[] = [
  "response",
  "response_position",
  "answer_sent",
  "version_evidence",
  "own_section",
  "wording",
  "brought_file",
  "foreign_report",
  "commitment",
  ...tablesOfPlans,
];

const fromWord = ["word_author", "word_initials", "word_key"];

/** A row as it was before responses and answers kept what was sent. */
function asItWas(table: string, now: object): Record<string, unknown> {
  const row = beforePlans(table, now);
  if (table === "comment")
    return without(
      row,
      "evidence_id",
      "updated_by",
      "merged_into",
      ...fromWord,
    );
  if (table === "department" || table === "no_finding_reason")
    return without(row, "version");
  if (table === "evidence_opening") return without(row, "newest");
  if (table === "sign_off") return without(row, "signed");
  if (table === "receipt") return without(row, "sent");
  if (table === "report_version")
    return { ...row, kind: "draft", created_at: before };
  if (table === "position" || table === "comment_answer")
    return { ...row, sent_at: sent };
  return { ...row };
}

const without = (row: object, ...columns: string[]) =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !columns.includes(name)),
  );

describeEachEngine("what was sent before it was kept by rounds", (engine) => {
  test("stays sent: as the first response, and as answers to the draft", async () => {
    const { db } = await engine.fresh();
    const provider = { getMigrations: () => Promise.resolve(migrations) };
    const migrator = new Migrator({ db, provider });
    await migrator.migrateTo("008-plan");
    for (const name of insertionOrder) {
      if (newTables.includes(name)) continue;
      for (const row of everyTable[name].toReversed()) {
        const old = asItWas(name, row);
        const columns = sql.join(Object.keys(old).map((key) => sql.ref(key)));
        const values = sql.join(Object.values(old));
        await sql`insert into ${sql.table(name)} (${columns}) values (${values})`.execute(
          db,
        );
      }
    }
    const { error } = await migrator.migrateTo("009-rounds");
    expect(error).toBeUndefined();
    const responses = db
      .selectFrom("response")
      .innerJoin("response_position", "response_id", "response.id")
      .select(["number", "report_version_id", "sent_at", "position"]);
    expect(await responses.execute()).toEqual([
      {
        number: 1,
        report_version_id: "rv",
        sent_at: sent,
        position: "accepted",
      },
    ]);
    const answers = db
      .selectFrom("answer_sent")
      .select(["comment_id", "report_version_id", "outcome", "sent_at"]);
    expect(await answers.execute()).toEqual([
      {
        comment_id: "said",
        report_version_id: "rv",
        outcome: "accepted",
        sent_at: sent,
      },
    ]);
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    expect(
      await db.selectFrom("evidence_opening").select("newest").execute(),
    ).toEqual([{ newest: 1 }]);
  });
});
