import { listActionLinks } from "#db/queries/actions.ts";
import { readOnce } from "./read-once.ts";

/** What each live action of its plan answers. */
export const actionLinksNow = readOnce((db, { challenge }) =>
  listActionLinks(db, { challengeId: challenge.id }),
);
