import { listResponses } from "#db/queries/responses.ts";
import { readOnce } from "./read-once.ts";

/** Every response with its positions as they were sent, the latest first. */
export const responsesSent = readOnce((db, { challenge }) =>
  listResponses(db, challenge.id),
);
