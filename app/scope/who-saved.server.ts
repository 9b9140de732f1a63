import { findLatestEvent } from "#db/queries/events.ts";
import type { Change } from "../challenge/change.server.ts";

/** Who saved the scope or the dates last, as the history has it. */
export async function whoSavedScope({
  db,
  challenge,
}: Pick<Change, "db" | "challenge">) {
  const saved = await findLatestEvent(db, challenge.id, [
    "scopeChanged",
    "datesChanged",
    "commentsExtended",
    "commentsShortened",
    "sendDraft",
    "issueAnotherDraft",
  ]);
  return {
    version: challenge.scopeVersion,
    savedBy: saved?.by ?? null,
    savedAt: saved?.at ?? challenge.createdAt,
  };
}
