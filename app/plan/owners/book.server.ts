import type { Kysely } from "kysely";
import { listOwnerWords, listPlanOwners } from "#db/queries/plan-owners.ts";
import type { Tables } from "#db/schema.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { type OwnersBook, ownersBook } from "./owners-book.ts";

/** What a plan knows of its owners, for its reader if there is one. */
export async function bookOf(
  db: Kysely<Tables>,
  { plan, who = null }: Pick<PlanRead, "plan" | "who">,
): Promise<OwnersBook> {
  const owners = await listPlanOwners(db, plan.id);
  return ownersBook(owners, await listOwnerWords(db, plan.id), who);
}
