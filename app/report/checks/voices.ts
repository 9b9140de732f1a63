import { finderOfVoices, postsIn } from "#workflows/voices.ts";
import type { Block } from "../blocks.ts";
import { type Find, isOfTheTeam } from "./find.ts";

/**
 * Sentences that tell what one person said who is known by their post.
 * @param met who is met in each session, as it is written there
 */
export function voicesFound(
  blocks: readonly Block[],
  met: readonly string[],
): Find[] {
  const find = finderOfVoices([...new Set(met.flatMap(postsIn))]);
  return blocks.filter(isOfTheTeam).flatMap(({ id, text }) =>
    find(text).map(({ at: start, end, words, post }): Find => ({
      check: "voices",
      sentence: `“${words}” tells what one person said: “${post}” was met`,
      ...{ blockId: id, at: { start, end }, where: null },
    })),
  );
}
