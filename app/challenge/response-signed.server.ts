import type { Kysely } from "kysely";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { findLatestReady, findLatestSignOff } from "#db/queries/sign-offs.ts";
import type { Tables } from "#db/schema.ts";
import type { Moment } from "#db/values.ts";
import { holdsOn, stillHolds } from "#workflows/sign-offs.ts";

/** Somebody's word on the council's response, and whether it still holds. */
interface Word {
  by: string;
  at: Moment;
  holds: boolean;
}

/** The last word that the response is ready, and the last signature on it. */
export interface ResponseSigned {
  ready: Word | null;
  signed: Word | null;
  /** When what they cover was last changed; null before there is any of it. */
  edited: Moment | null;
}

/** How the council's response stands with its lead and its sponsor. */
export async function responseSigned(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<ResponseSigned> {
  // Before the words on it: what changes meanwhile ends them.
  const edited = await lastResponseEdit(db, challengeId);
  const ready = await findLatestReady(db, challengeId);
  const last = await findLatestSignOff(db, challengeId, "response");
  const word = (one: { by: string; at: Moment }, holds: boolean): Word => ({
    ...{ by: one.by, at: one.at },
    holds,
  });
  return {
    ready: ready ? word(ready, stillHolds(ready.at, edited)) : null,
    signed: last ? word(last, holdsOn(ready?.at, last.at, edited)) : null,
    edited,
  };
}
