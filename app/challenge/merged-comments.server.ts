import { type MergedComment, listMerged } from "#db/queries/merged-comments.ts";
import type { Sight } from "#workflows/permissions.ts";
import type { Context } from "../context.server.ts";

/** The challenge, and how much of its comments on the report is seen. */
interface Key {
  challengeId: string;
  sight: Sight;
}

/** What was merged into some comments, by the comment it was merged into. */
export type MergedInto = ReadonlyMap<string, readonly MergedComment[]>;

/** What was merged into comments, as far as these eyes see it. One statement. */
export async function mergedInto(
  { db }: Pick<Context, "db">,
  { challengeId, sight }: Key,
  into: readonly string[],
): Promise<MergedInto> {
  const found = new Map<string, MergedComment[]>();
  for (const one of await listMerged(db, { challengeId, into, sight })) {
    found.set(one.into, [...(found.get(one.into) ?? []), one]);
  }
  return found;
}
