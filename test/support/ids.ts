import type { Context } from "#app/context.server.ts";
import { events } from "#workflows/challenge.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import { addPlan } from "./ids-of-plans.ts";

/** What may stand in an address in place of its named parts. */
export type Ids = Map<string, string[]>;

/**
 * The ids of a challenge by the name they have in addresses: the first and
 * the last of each kind, as pages of one kind differ little.
 */
export async function idsOf({ db }: Context, id: string): Promise<Ids> {
  const rowsOf = (
    table:
      | "note"
      | "finding"
      | "recommendation"
      | "example"
      | "comment"
      | "session"
      | "department"
      | "evidence"
      | "evidence_request"
      | "invitation"
      | "membership",
  ) =>
    db
      .selectFrom(table)
      .select("id")
      .where("challenge_id", "=", id)
      .orderBy("id")
      .execute();
  const ids: Ids = new Map([
    ["challengeId", [id]],
    ["event", [...events]],
    ["kind", ["strength", "consideration"]],
    ["number of open", ["1"]],
  ]);
  const tables = {
    noteId: "note",
    findingId: "finding",
    recommendationId: "recommendation",
    exampleId: "example",
    commentId: "comment",
    sessionId: "session",
    departmentId: "department",
    evidenceId: "evidence",
    requestId: "evidence_request",
    invitationId: "invitation",
    membershipId: "membership",
  } as const;
  for (const [name, table] of Object.entries(tables)) {
    ids.set(name, ends((await rowsOf(table)).map((row) => row.id)));
  }
  await addPlan(db, id, ids);
  await addComments(db, id, ids);
  await addNumbers(db, id, ids);
  await addAreas(db, id, ids);
  await addWritten(db, id, ids);
  await addBrought(db, id, ids);
  return ids;
}

/**
 * A comment that was replied to, or waits for an answer or its second reader,
 * of each author one that they may still take back,
 * and one that was merged.
 */
async function addComments(db: Context["db"], id: string, ids: Ids) {
  const replied = await db
    .selectFrom("comment")
    .select("parent_id")
    .distinct()
    .where("challenge_id", "=", id)
    .where("parent_id", "is not", null)
    .orderBy("parent_id")
    .execute();
  const waiting = await db
    .selectFrom("comment")
    .leftJoin("comment_answer", "comment_answer.comment_id", "comment.id")
    .select(["comment.id", "comment_answer.comment_id as answered"])
    .where("comment.challenge_id", "=", id)
    .where("comment.sent_at", "is not", null)
    .where("comment.number", "is not", null)
    .where("comment_answer.confirmed_by", "is", null)
    .orderBy("comment.id")
    .execute();
  const unsent = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.min("id").as("id"))
    .where("challenge_id", "=", id)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .where("merged_into", "is", null)
    .groupBy("author_id")
    .execute();
  const merged = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.min("id").as("id"))
    .where("challenge_id", "=", id)
    .where("merged_into", "is not", null)
    .execute();
  const unanswered = waiting.find(({ answered }) => !answered);
  const unread = waiting.find(({ answered }) => answered);
  ids.set("commentId", [
    ...new Set([
      ...(ids.get("commentId") ?? []),
      ...ends(replied.flatMap(({ parent_id }) => parent_id ?? [])),
      ...[unanswered, unread, ...unsent, ...merged].flatMap(
        (one) => one?.id ?? [],
      ),
    ]),
  ]);
}

async function addNumbers(db: Context["db"], id: string, ids: Ids) {
  for (const [place, table] of [
    ["submissions", "submission"],
    ["versions", "report_version"],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .select("number")
      .where("challenge_id", "=", id)
      .execute();
    ids.set(
      `number of ${place}`,
      rows.map(({ number }) => String(number)),
    );
  }
}

async function addBrought(db: Context["db"], id: string, ids: Ids) {
  const foreign = await db
    .selectFrom("foreign_report")
    .select("id")
    .where("challenge_id", "=", id)
    .orderBy("id")
    .execute();
  ids.set(
    "foreignId",
    foreign.map((row) => row.id),
  );
  const rows = await db
    .selectFrom("brought_file")
    .select("id")
    .where("challenge_id", "=", id)
    .orderBy("id")
    .execute();
  ids.set(
    "fileId",
    rows.map((row) => row.id),
  );
}

/** Sections of the report, and what it may word otherwise. */
async function addWritten(db: Context["db"], id: string, ids: Ids) {
  const own = await db
    .selectFrom("own_section")
    .select("id")
    .where("challenge_id", "=", id)
    .orderBy("id")
    .execute();
  const [area = ""] = ids.get("area") ?? [];
  const fixed = ["background", "executiveSummary", "impact", area];
  ids.set(
    "ownSection",
    own.map((row) => row.id),
  );
  ids.set("section", [...fixed, ...own.map((row) => row.id)]);
  const worded = await db
    .selectFrom("wording")
    .select("thing")
    .where("challenge_id", "=", id)
    .orderBy("thing")
    .execute();
  ids.set("thing", ["opening:background", ...worded.map((row) => row.thing)]);
}

async function addAreas(db: Context["db"], id: string, ids: Ids) {
  const { framework_key: key, areas_in_scope: inScope } = await db
    .selectFrom("challenge")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const areas = frameworkOf(key).areas.filter((area) =>
    inScope.includes(`"${area.key}"`),
  );
  ids.set(
    "area",
    areas.map((area) => area.key),
  );
  for (const area of areas) {
    ids.set(`criterion ${area.key}`, ends(area.criteria.map((one) => one.key)));
  }
}

/** The first and the last of what an address may name. */
export const ends = (all: string[]) => [
  ...new Set([...all.slice(0, 1), ...all.slice(-1)]),
];
