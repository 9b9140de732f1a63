import type { WordedBlock } from "../wordings/worded-blocks.ts";
import type { Find } from "./find.ts";

/** What the report words otherwise, and was changed where it came from. */
export const changedWordings = (worded: readonly WordedBlock[]): Find[] =>
  worded
    .filter(({ changedSince }) => changedSince)
    .map(({ blockId, thing }) => ({
      check: "wordings",
      sentence: "What this was taken from says something else by now",
      blockId,
      at: null,
      where: `report/wordings/${thing}`,
    }));
