import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import type { Audience } from "./events.ts";
import { makeRoom } from "./finding-changes.ts";
import { nextPlace } from "./next.ts";

/** The tables whose rows are marked as removed, and stay. */
export type Removable =
  "finding" | "recommendation" | "example" | "own_section" | "note";

/** A row that is, or can be, marked as removed. */
interface Row {
  table: Removable;
  id: string;
}

/** When a thing was removed, and by whom as the history has it. */
export interface Removal {
  at: Moment;
  byId: string | null;
  by: string | null;
  /** The event that tells of it, by name, with what it says and to whom. */
  event: string | null;
  subject: string;
  audience: Audience;
}

/**
 * When a removed thing of a challenge was removed, and who did it: whoever the
 * history names for one of these events at that moment. Undefined for what is
 * there still, and for what never was in this challenge.
 */
export async function findRemoval(
  db: Kysely<Tables>,
  challengeId: string,
  of: Row & { events: readonly string[] },
): Promise<Removal | undefined> {
  const row = await db
    .selectFrom(db.dynamic.table(of.table).as("thing"))
    .leftJoin("challenge_event as event", (join) =>
      join
        .onRef("event.challenge_id", "=", "thing.challenge_id")
        .onRef("event.at", "=", "thing.removed_at")
        .on("event.event", "in", [...of.events]),
    )
    .leftJoin("person", "person.id", "event.person_id")
    .select([
      "thing.removed_at as at",
      "event.event",
      "event.subject",
      "event.audience",
      "person.id as byId",
      "person.name as by",
    ])
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.id", "=", of.id)
    .orderBy("event.seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row?.at) return undefined;
  const { at, subject, audience } = row;
  return { ...row, at, subject: subject ?? "", audience: audience ?? "team" };
}

/** Whether a thing of a challenge is there: never removed, or brought back. */
export async function isThere(
  db: Kysely<Tables>,
  challengeId: string,
  { table, id }: Row,
): Promise<boolean> {
  const row = await db
    .selectFrom(db.dynamic.table(table).as("thing"))
    .select("thing.id")
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.id", "=", id)
    .where("thing.removed_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many things of a challenge in a table are there. */
export async function countThere(
  db: Kysely<Tables>,
  challengeId: string,
  table: Removable,
): Promise<number> {
  const { count } = await db
    .selectFrom(db.dynamic.table(table).as("thing"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.removed_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What was removed at one of these moments. */
export async function listRemoved(
  db: Kysely<Tables>,
  challengeId: string,
  { table, at }: { table: Removable; at: readonly Moment[] },
): Promise<Array<{ id: string; at: Moment | null }>> {
  if (at.length === 0) return [];
  return db
    .selectFrom(db.dynamic.table(table).as("thing"))
    .select(["thing.id", "thing.removed_at as at"])
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.removed_at", "in", [...at])
    .execute();
}

/**
 * Marks a thing as removed; its row stays. For what is only that: a finding
 * says what it went into as well, a note, an action and a comment more.
 */
export async function markRemoved(
  db: Kysely<Tables>,
  challengeId: string,
  { table, id }: Row & { table: "example" | "own_section" | "recommendation" },
  at: Moment,
): Promise<void> {
  await db
    .updateTable(table)
    .set({ removed_at: at })
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .execute();
}

/**
 * Marks a removed thing as there again: a finding as the last under its
 * sub-heading, what else has an order as the last in it.
 */
export async function markBack(
  db: Kysely<Tables>,
  challengeId: string,
  { table, id }: Row,
): Promise<void> {
  const place = await placeFor(db, challengeId, { table, id });
  await db
    .updateTable(table)
    .set({ removed_at: null, ...place })
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .execute();
}

async function placeFor(
  db: Kysely<Tables>,
  challengeId: string,
  { table, id }: Row,
): Promise<{ position?: number }> {
  if (table === "note") return {};
  if (table === "finding") {
    const list = await db
      .selectFrom("finding")
      .select(["area_key as areaKey", "kind", "subheading"])
      .where("challenge_id", "=", challengeId)
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return { position: await makeRoom(db, challengeId, list) };
  }
  return { position: await nextPlace(db, table, challengeId) };
}
