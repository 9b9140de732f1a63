import type { Block } from "../blocks.ts";
import { type Find, isOfTheTeam } from "./find.ts";

/** Bold, a link and a heading as other tools write them. */
const marks = [
  /(\*\*|__)(?=\S)[^*_\n]{1,200}\1/g,
  /\[[^\][\n]{1,200}\]\(https?:[^\s()]{1,500}\)/g,
  /^#{1,6}(?= )/gm,
];

/**
 * Marks that other tools turn into bold, links or headings, and that a report
 * prints as they are typed.
 */
export function marksLeft(blocks: readonly Block[]): Find[] {
  return blocks.filter(isOfTheTeam).flatMap(({ id, text }) =>
    marks
      .flatMap((mark) => [...text.matchAll(mark)])
      .sort((one, other) => one.index - other.index)
      .map((match): Find => ({
        check: "marks",
        sentence: `“${match[0]}” is printed as it is typed`,
        blockId: id,
        at: { start: match.index, end: match.index + match[0].length },
        where: null,
      })),
  );
}
