import {
  type Announced,
  announcedBy,
} from "../../documents/report-in/announced.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { type PassageKind, isItem } from "./kinds.ts";

/**
 * The places of the blocks that only say what follows them ("Strengths:", "The
 * team was:"): a report of ours says that by itself. A heading is one by its
 * words; any other line only where what it names does follow, or it would say
 * something that is nowhere else.
 */
export function labelsIn(
  { blocks, team }: Pick<ReportRead, "blocks" | "team">,
  items: ReadonlyMap<number, PassageKind>,
): Set<number> {
  const members = new Set(team.map(({ paragraph }) => paragraph));
  const saidBy = (at: number): Announced | null =>
    items.has(at) ? null : announcedBy(blocks[at]?.text ?? "");
  /** Whether what a line announces follows before anything else is announced. */
  const heads = (at: number, said: Announced): boolean => {
    for (let next = at + 1; next < blocks.length; next++) {
      const block = blocks[next];
      if (!block || block.section !== blocks[at]?.section) return false;
      if (said === "team" && members.has(block.paragraph)) return true;
      const item = items.get(next);
      if (item && item !== "more") return item === said;
      if (block.isRead && isItem(said)) return true;
      if (saidBy(next) !== null) return false;
    }
    return false;
  };
  const isLabel = (at: number): boolean => {
    const said = saidBy(at);
    if (said === null || said === "outcome") return false;
    return blocks[at]?.kind === "heading" ? isItem(said) : heads(at, said);
  };
  return new Set([...blocks.keys()].filter(isLabel));
}
