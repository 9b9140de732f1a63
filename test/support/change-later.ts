import { sql } from "kysely";
import type { Context } from "#app/context.server.ts";
import { reportRead } from "./report-read.ts";

type Tools = Pick<Context, "db" | "newId" | "now">;

/** Table, column and the word that is added to it. */
const changes = [
  ["finding", "text", "canary-late-finding"],
  ["finding", "subheading", "canary-late-finding"],
  ["recommendation", "text", "canary-late-recommendation"],
  ["recommendation", "lead_in", "canary-late-recommendation"],
  ["own_section", "text", "canary-late-section"],
  ["wording", "text", "canary-late-wording"],
  ["outcome", "reason", "canary-late-outcome"],
  ["example", "text", "canary-late-example"],
  ["criterion_answer", "evidenced", "canary-late-answer"],
  ["criterion_answer", "missing", "canary-late-answer"],
  ["area_answer", "narrative", "canary-late-narrative"],
  ["area_answer", "level_reason", "canary-late-narrative"],
  ["department", "reason", "canary-department"],
] as const;

/** A level that nobody of the demonstration claims, as the overview says it. */
export const lateLevel = { key: "excellent", says: "Excellent claimed" };

/** Changes what is kept, as each side goes on working after it has sent. */
export async function changeLater(app: Context, id: string) {
  const { db } = app;
  const mine = sql<boolean>`challenge_id = ${id}`;
  for (const [table, column, word] of changes) {
    const text = sql.ref(column);
    await sql`update ${sql.table(table)}
      set ${text} = ${text} || ${` ${word}`} where ${mine}`.execute(db);
  }
  await sql`update area_answer set claimed_level = ${lateLevel.key}
    where ${mine}`.execute(db);
  await sql`update report_section set text = text || ' canary-late-summary'
    where ${mine} and section <> 'impact'`.execute(db);
  await sql`update comment_answer set reason = reason || ' canary-unsent-reply'
    where comment_id in (select id from comment where ${mine})`.execute(db);
  const at = app.now();
  const { person_id: by } = await db
    .selectFrom("membership")
    .select("person_id")
    .where("challenge_id", "=", id)
    .executeTakeFirstOrThrow();
  await addReason(app, id, by, at);
  await addEvidence(app, id, by, at);
  await addReply(app, id, at);
  await addPosition(app, id, by, at);
  await addHistory(app, id, by, at);
  await addElsewhere(app, id, by, at);
}

/** A report written elsewhere whose comments are the team's own. */
async function addElsewhere(
  { db, newId }: Tools,
  id: string,
  by: string,
  at: string,
) {
  const made = { findings: [], recommendations: [], examples: [] };
  await db
    .insertInto("foreign_report")
    .values({
      ...{ id: newId(), challenge_id: id, person_id: by, at },
      ...{ file_name: "canary-elsewhere.docx", sha256: "", document: "{}" },
      report: JSON.stringify(reportRead("canary-elsewhere")),
      corrections: "{}",
      made: JSON.stringify({ ...made, ownSections: [], sections: [] }),
      ...{ made_at: "2020-01-01T09:00:00.000Z", comments_are: "team" },
      ...{ version: 1, updated_at: at, updated_by: by },
    })
    .execute();
}

async function addReason({ db }: Tools, id: string, by: string, at: string) {
  await db
    .insertInto("no_finding_reason")
    .values({
      challenge_id: id,
      area_key: "leadership",
      kind: "strength",
      reason: "canary-late-reason",
      version: 1,
      updated_at: at,
      updated_by: by,
    })
    .execute();
}

async function addEvidence(
  { db, newId }: Tools,
  id: string,
  by: string,
  at: string,
) {
  const evidenceId = newId();
  await db
    .insertInto("evidence")
    .values({
      id: evidenceId,
      challenge_id: id,
      number: 900,
      kind: "file",
      title: "canary-late-evidence",
      description: "canary-late-evidence",
      url: "",
      pointer: "",
      sensitivity: "open",
      created_by: by,
      created_at: at,
      version: 1,
      updated_at: at,
    })
    .execute();
  await db
    .insertInto("evidence_criterion")
    .values({
      evidence_id: evidenceId,
      criterion_key: "collecting-information",
    })
    .execute();
}

async function addHistory(
  { db, newId }: Tools,
  id: string,
  by: string,
  at: string,
) {
  for (const audience of ["team", "council"] as const) {
    await db
      .insertInto("challenge_event")
      .values({
        id: newId(),
        challenge_id: id,
        seq: audience === "team" ? 9001 : 9002,
        at,
        person_id: by,
        event: audience === "team" ? "noteRemoved" : "departmentHeard",
        audience,
        subject: `canary-${audience}-history`,
        note: `canary-${audience}-history`,
      })
      .execute();
  }
}

async function addPosition({ db }: Tools, id: string, by: string, at: string) {
  await sql`update position set reason = reason || ' canary-unsent-position'
    where challenge_id = ${id}`.execute(db);
  // A position is taken on what a draft recommends.
  const open = await db
    .selectFrom("recommendation")
    .innerJoin("report_version as draft", (join) =>
      join.onRef("draft.challenge_id", "=", "recommendation.challenge_id"),
    )
    .leftJoin("position", "position.recommendation_id", "recommendation.id")
    .select("recommendation.id")
    .where("recommendation.challenge_id", "=", id)
    .where("position.position", "is", null)
    .executeTakeFirst();
  if (!open) return;
  await db
    .insertInto("position")
    .values({
      recommendation_id: open.id,
      challenge_id: id,
      position: "noted",
      reason: "canary-unsent-position",
      version: 1,
      updated_at: at,
      updated_by: by,
    })
    .execute();
}

async function addReply({ db, newId }: Tools, id: string, at: string) {
  const parent = await db
    .selectFrom("comment")
    .selectAll()
    .where("challenge_id", "=", id)
    .where("side", "=", "council")
    .where("sent_at", "is not", null)
    .where("subject_kind", "=", "report")
    .executeTakeFirst();
  if (!parent) return;
  await db
    .insertInto("comment")
    .values({
      ...parent,
      id: newId(),
      number: null,
      parent_id: parent.id,
      audience: "side",
      sent_at: null,
      chosen: 0,
      text: "canary-internal-reply",
      at,
    })
    .execute();
}
