import type { Kysely } from "kysely";
import * as answersSent from "#db/queries/answers-sent.ts";
import * as coverage from "#db/queries/coverage.ts";
import * as facts from "#db/queries/facts.ts";
import * as sources from "#db/queries/findings-sources.ts";
import * as reportSource from "#db/queries/report-source.ts";
import * as transfer from "#db/queries/transfer.ts";
import type { Tables } from "#db/schema.ts";
import { type Reads, id } from "#test/db/asked.ts";
import { readsOfPlans } from "#test/db/reads-of-plans.ts";
import { readsOfPeople } from "#test/db/reads-of-people.ts";
import { readsOfReport } from "#test/db/reads-of-report.ts";
import { readsOfWork } from "#test/db/reads-of-work.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";

/** Reads of each file of queries that find something among the rows. */
export const reads: Reads = {
  ...readsOfPlans,
  ...readsOfPeople,
  ...readsOfReport,
  ...readsOfWork,
};

/** Reads that give several things at once: each must be found. */
export const wholes: Record<string, (db: Kysely<Tables>) => Promise<object>> = {
  "answers-sent": (db) => answersSent.readAnswersSent(db, id),
  coverage: (db) => coverage.readCoverage(db, id),
  facts: (db) => facts.readFacts(db, id, ["leadership"]),
  "findings-sources": (db) =>
    sources.findCitable(db, id, { notes: ["note"], evidence: ["file"] }),
  "report-source": (db) => reportSource.readReportSource(db, id, ["leadPeer"]),
  transfer: (db) => transfer.readTransferRows(db, id),
};

const removable = [
  "plan_section",
  "plan_row",
  "plan_column",
  "plan_tag",
] as const;

/** Rows of every table, and of what some reads look for besides. */
export async function fillForReads(db: Kysely<Tables>): Promise<void> {
  await fillEveryTable(db);
  for (const session of everyTable.session) {
    const unwritten = { ...session, id: "unwritten", number: 2 };
    await db.insertInto("session").values(unwritten).execute();
  }
  for (const version of everyTable.report_version) {
    const draft = { ...version, id: "draft", number: 0, kind: "draft" };
    await db.insertInto("report_version").values(draft).execute();
  }
  for (const signed of everyTable.sign_off) {
    const response = { ...signed, id: "response", subject: "response" };
    await db.insertInto("sign_off").values(response).execute();
  }
  for (const challenge of everyTable.challenge) {
    const before = { public_key: null, created_at: "2020-01-01T09:00:00.000Z" };
    const older = { ...challenge, ...before, id: "older" };
    await db.insertInto("challenge").values(older).execute();
  }
  for (const comment of everyTable.comment.filter(({ id }) => id === "said")) {
    const bare = { ...comment, id: "bare", number: 2 };
    const gone = { ...comment, id: "gone", number: 3, removed_at: comment.at };
    const found = { subject_kind: "finding", subject_id: "find" };
    const ofFinding = { ...comment, ...found, id: "of a finding", number: 4 };
    await db.insertInto("comment").values([bare, gone, ofFinding]).execute();
  }
  for (const action of everyTable.plan_action) {
    const gone = {
      id: "gone",
      number: 2,
      removed_at: "2026-06-30T09:00:00.000Z",
    };
    await db
      .insertInto("plan_action")
      .values({ ...action, ...gone })
      .execute();
  }
  const removed_at = "2026-06-30T09:00:00.000Z";
  for (const table of removable) {
    for (const row of everyTable[table]) {
      await db
        .insertInto(table)
        .values({ ...row, id: "gone", removed_at })
        .execute();
    }
  }
  for (const answer of everyTable.comment_answer) {
    const confirmed = {
      confirmed_by: "lead",
      confirmed_at: answer.answered_at,
    };
    const citing = { comment_id: "of a finding", reason: "Same as comment 1" };
    await db
      .insertInto("comment_answer")
      .values({ ...answer, ...confirmed, ...citing })
      .execute();
  }
  for (const person of everyTable.person.slice(0, 1)) {
    const demo = { ...person, id: "demo", email: "demo@demo.example" };
    await db.insertInto("person").values(demo).execute();
  }
  for (const item of everyTable.evidence.filter(
    ({ kind }) => kind === "file",
  )) {
    const copy = { ...item, id: "copy", number: 3 };
    await db.insertInto("evidence").values(copy).execute();
  }
  for (const file of everyTable.evidence_file) {
    const bytes = { ...file, id: "bytes again", evidence_id: "copy" };
    await db.insertInto("evidence_file").values(bytes).execute();
  }
  await db
    .insertInto("session_peer")
    .values({ session_id: "unwritten", person_id: "peer" })
    .execute();
}
