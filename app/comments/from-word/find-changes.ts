import type { WordDocument } from "../../documents/word-in/word-document.ts";
import type { Block } from "../../report/blocks.ts";
import type { Returned } from "../../report/placing/place-returned.ts";
import { findParagraphs } from "./find-paragraphs.ts";
import { findWordings } from "./find-wordings.ts";
import type { FoundChanges } from "./found.ts";
import type { KeyOf } from "./keys.ts";

interface Asked {
  document: Pick<WordDocument, "changes">;
  returned: Returned;
  blocks: readonly Block[];
  /** Of what tells a version's blocks from another's. */
  versionId: string;
  keyOf: KeyOf;
}

export const noChanges: FoundChanges = {
  ...{ wordings: [], added: [], removed: [], moved: [] },
};

/** What a file says in other words than the version, tracked or not. */
export function findChanges(asked: Asked): FoundChanges {
  return isCopy(asked.returned, asked.blocks)
    ? { wordings: findWordings(asked), ...findParagraphs(asked) }
    : noChanges;
}

/** A text that is another one altogether is not an edited copy of this. */
export const isCopy = (
  { matches }: Pick<Returned, "matches">,
  blocks: readonly Block[],
) => matches.length * 2 > blocks.length;
