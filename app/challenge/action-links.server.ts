import { listActionLinks } from "#db/queries/plan.ts";
import { readOnce } from "./read-once.ts";

/** What each live action of the plan answers. */
export const actionLinksNow = readOnce((db, { challenge }) =>
  listActionLinks(db, challenge.id),
);
