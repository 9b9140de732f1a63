import type { Kysely } from "kysely";
import { listActions } from "#db/queries/actions.ts";
import { listRowWords } from "#db/queries/plan-rows.ts";
import { listAsRead } from "#db/queries/rows-of-files.ts";
import type { Tables } from "#db/schema.ts";
import type { Stands } from "./standing.ts";

/** What a plan has by now, so that no file brings it a second time. */
export async function whatStands(
  db: Kysely<Tables>,
  planId: string,
): Promise<Stands> {
  const actions = await listActions(db, { planId });
  return {
    asRead: await listAsRead(db, planId),
    rows: await listRowWords(db, planId, null),
    actions: actions.map(({ id, text, owners, byWhen, measure }) => ({
      ...{ id, text, owners, byWhen, measure },
    })),
  };
}
