import { findLatestVersion, listVersions } from "#db/queries/reports.ts";
import { readOnce } from "./read-once.ts";

/** The report as it was last sent, draft or final; undefined before that. */
export const latestReport = readOnce((db, { challenge }) =>
  findLatestVersion(db, challenge.id),
);

/** The draft that was last sent; undefined before the first. */
export const latestDraft = readOnce((db, { challenge }) =>
  findLatestVersion(db, challenge.id, "draft"),
);

/** Every version that was sent, without its words, the latest first. */
export const versionsSent = readOnce((db, { challenge }) =>
  listVersions(db, challenge.id),
);
