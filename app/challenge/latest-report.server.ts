import { findLatestVersion } from "#db/queries/reports.ts";
import { readOnce } from "./read-once.ts";

/** The report as it was last sent, draft or final; undefined before that. */
export const latestReport = readOnce((db, { challenge }) =>
  findLatestVersion(db, challenge.id),
);
