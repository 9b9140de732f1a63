import type { Comment } from "#db/queries/comments.ts";
import { listMerged, partMerged } from "#db/queries/merged-comments.ts";
import type { Change } from "../../challenge/change.server.ts";
import { numbersOf } from "./merging.ts";

/**
 * Lets all that was merged into a comment stand by itself again, each as it
 * was, and records it. Returns their numbers as words; "" for none.
 */
export async function partAll(
  change: Change,
  { id, number }: Pick<Comment, "id" | "number">,
): Promise<string> {
  const { db, at, who, challenge, sees } = change;
  const into = { challengeId: challenge.id, into: [id] };
  const merged = await listMerged(db, { ...into, sight: sees("annotations") });
  if (merged.length === 0) return "";
  await partMerged(db, {
    ...{ challengeId: challenge.id, by: who.id, at, into: id },
  });
  const parted = numbersOf(merged.flatMap((one) => one.own ?? []));
  await change.record({
    event: "commentMergeUndone",
    subject: `${parted}, from comment ${number}`,
    audience: "council",
  });
  return parted;
}
