import { findLatestVersion, listVersions } from "#db/queries/reports.ts";
import { readOnce } from "./read-once.ts";

/** The draft that was last sent; undefined before the first. */
export const latestDraft = readOnce((db, { challenge }) =>
  findLatestVersion(db, challenge.id, "draft"),
);

/**
 * The report as it was last sent, draft or final; undefined before that. Its
 * words are long: where it is the draft, they are read with that.
 */
export const latestReport = readOnce(async (db, standing) => {
  const [latest] = await versionsSent(db, standing);
  if (latest?.kind !== "final") return latestDraft(db, standing);
  return findLatestVersion(db, standing.challenge.id, "final");
});

/** Every version that was sent, without its words, the latest first. */
export const versionsSent = readOnce((db, { challenge }) =>
  listVersions(db, challenge.id),
);
