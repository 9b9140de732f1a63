import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

/** Who may read an event: both sides, or one. */
export type Audience = "both" | "team" | "council";

/** Something that happened in a challenge. */
export interface NewEvent {
  id: string;
  challengeId: string;
  at: Moment;
  personId: string | null;
  event: string;
  from?: string | null;
  to?: string | null;
  subject?: string;
  note?: string;
  audience: Audience;
}

/**
 * Adds an event under the next number of its challenge. Throws a unique
 * violation when somebody else took it, which nobody can inside a change.
 */
export async function insertEvent(
  db: Kysely<Tables>,
  event: NewEvent,
): Promise<void> {
  const seq = await nextAfter(
    db
      .selectFrom("challenge_event")
      .select((eb) => eb.fn.max("seq").as("last"))
      .where("challenge_id", "=", event.challengeId),
  );
  await db
    .insertInto("challenge_event")
    .values({
      id: event.id,
      challenge_id: event.challengeId,
      seq,
      at: event.at,
      person_id: event.personId,
      event: event.event,
      from_state: event.from ?? null,
      to_state: event.to ?? null,
      subject: event.subject ?? "",
      note: event.note ?? "",
      audience: event.audience,
    })
    .execute();
}

/** What of a challenge's history somebody may read. */
export interface Readable {
  challengeId: string;
  audiences: readonly Audience[];
  /** The kinds of event, by name. */
  events: readonly string[];
  /** Those whose note may be read as well; at least one. */
  notesOf: readonly string[];
}

/** One page of what happened, newest first, as far as it may be read. */
export async function listEvents(
  db: Kysely<Tables>,
  page: Readable & { limit: number; offset: number },
) {
  return db
    .selectFrom("challenge_event")
    .leftJoin("person", "person.id", "challenge_event.person_id")
    .select([
      "challenge_event.id",
      "challenge_event.at",
      "challenge_event.event",
      "challenge_event.from_state as from",
      "challenge_event.to_state as to",
      "challenge_event.subject",
      "challenge_event.person_id as personId",
      "person.name as person_name",
    ])
    .select((eb) =>
      eb
        .case()
        .when("challenge_event.event", "in", [...page.notesOf])
        .then(eb.ref("challenge_event.note"))
        .else("")
        .end()
        .as("note"),
    )
    .where("challenge_event.challenge_id", "=", page.challengeId)
    .where("challenge_event.audience", "in", [...page.audiences])
    .where("challenge_event.event", "in", [...page.events])
    .orderBy("challenge_event.seq", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/**
 * The newest of some kinds of event in a challenge, whoever may read it, with
 * the name of who did it; or undefined.
 * @param subject only of what happened to this
 */
export async function findLatestEvent(
  db: Kysely<Tables>,
  challengeId: string,
  events: readonly string[],
  subject?: string,
): Promise<
  | {
      event: string;
      at: Moment;
      by: string | null;
      subject: string;
      note: string;
    }
  | undefined
> {
  return db
    .selectFrom("challenge_event")
    .leftJoin("person", "person.id", "challenge_event.person_id")
    .select([
      "challenge_event.event",
      "challenge_event.at",
      "challenge_event.subject",
      "challenge_event.note",
      "person.name as by",
    ])
    .where("challenge_event.challenge_id", "=", challengeId)
    .where("challenge_event.event", "in", [...events])
    .$if(subject !== undefined, (query) =>
      query.where("challenge_event.subject", "=", subject ?? ""),
    )
    .orderBy("challenge_event.seq", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * The newest event that brought a challenge from one stage to another, or on
 * within the last one: a report that is published there.
 */
export async function findLatestMove(db: Kysely<Tables>, challengeId: string) {
  return db
    .selectFrom("challenge_event")
    .leftJoin("person", "person.id", "challenge_event.person_id")
    .select([
      "challenge_event.event",
      "challenge_event.from_state as from",
      "challenge_event.at",
      "challenge_event.note",
      "person.name as by",
    ])
    .where("challenge_event.challenge_id", "=", challengeId)
    .where((eb) =>
      eb.or([
        eb(
          "challenge_event.from_state",
          "!=",
          eb.ref("challenge_event.to_state"),
        ),
        eb("challenge_event.event", "=", "publish"),
      ]),
    )
    .orderBy("challenge_event.seq", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** When an event of one kind happened, the first hundred times, first first. */
export async function listMoments(
  db: Kysely<Tables>,
  challengeId: string,
  event: string,
): Promise<Moment[]> {
  const rows = await db
    .selectFrom("challenge_event")
    .select("at")
    .where("challenge_id", "=", challengeId)
    .where("event", "=", event)
    .orderBy("seq")
    .limit(100)
    .execute();
  return rows.map(({ at }) => at);
}

/** How many events `listEvents` would list without a page. */
export async function countEvents(
  db: Kysely<Tables>,
  { challengeId, audiences, events }: Omit<Readable, "notesOf">,
): Promise<number> {
  const { count } = await db
    .selectFrom("challenge_event")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("challenge_id", "=", challengeId)
    .where("audience", "in", [...audiences])
    .where("event", "in", [...events])
    .executeTakeFirstOrThrow();
  return Number(count);
}
