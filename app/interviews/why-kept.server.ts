import type { Kysely } from "kysely";
import { wasNoted } from "#db/queries/notes.ts";
import type { Session } from "#db/queries/sessions.ts";
import type { Tables } from "#db/schema.ts";
import { isOpenFor } from "#workflows/permissions.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { lastRound } from "../challenge/last-round.server.ts";

/**
 * Why a session stays, as far as this person may know; null when they may take
 * it off the timetable.
 */
export async function whyKept(
  db: Kysely<Tables>,
  standing: Standing,
  { id, status }: Pick<Session, "id" | "status">,
): Promise<string | null> {
  if (status !== "planned") {
    return "Only a session that is still planned can be removed.";
  }
  if (standing.sees("notes") !== "all") {
    return (await notesMayBe(db, standing)) ? forTheTeam : null;
  }
  return (await wasNoted(db, id)) ? noted : null;
}

/** Whether any note can have been written yet, of whatever session. */
async function notesMayBe(db: Kysely<Tables>, standing: Standing) {
  if (isOpenFor("notes", standing.stage)) return true;
  return (await lastRound(db, standing)) !== undefined;
}

// The same whatever is there: the council is not to learn of notes by it.
const forTheTeam =
  "Since the self-assessment was submitted, only the peer team removes sessions, for it may have written of any. Ask the lead peer, or mark the session as not held.";

const noted =
  "A note of this session was written, so it stays. If it does not take place, mark it as not held.";
