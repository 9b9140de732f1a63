import type { Kysely } from "kysely";
import { listProgress } from "#db/queries/progress.ts";
import type { Tables } from "#db/schema.ts";

/** All the progress of an action of a plan, newest first. */
export const progressIn = (
  db: Kysely<Tables>,
  planId: string,
  actionId: string,
) => listProgress(db, { planId, actionId, limit: 100, offset: 0 });
