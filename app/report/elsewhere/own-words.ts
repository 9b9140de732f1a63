import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { isOwnSentence, listsAreas } from "../own-sentences.ts";

/**
 * The places of the blocks that a report of ours makes by itself, where the
 * file says that it is one: its cover, and the sentences that stand in each.
 */
export function ownWordsIn({
  blocks,
  properties,
}: Pick<ReportRead, "blocks" | "properties">): Set<number> {
  const own = new Set<number>();
  if (properties["CriticalFriendReport"] === undefined) return own;
  let isList = false;
  for (const [at, { text, kind, section }] of blocks.entries()) {
    isList = listsAreas(text) || (isList && kind === "bullet");
    if (section === null || isList || isOwnSentence(text)) own.add(at);
  }
  return own;
}
