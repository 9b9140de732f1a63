import { findLatestEvent } from "#db/queries/events.ts";
import { readOnce } from "./read-once.ts";

/**
 * Whether the self-assessment was last sent or sent back, by whom and when;
 * undefined before it was sent. A withdrawal in between, taken back since,
 * does not end it.
 */
export const lastRound = readOnce((db, { challenge }) =>
  findLatestEvent(db, challenge.id, [
    "returnSelfAssessment",
    "submitSelfAssessment",
  ]),
);
