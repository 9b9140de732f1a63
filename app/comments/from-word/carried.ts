import { anchorOf } from "../../report/anchor.ts";
import type { Block } from "../../report/blocks.ts";
import { blocksById, carry } from "../../report/carry.ts";
import type {
  FoundParagraph,
  FoundPlace,
  FoundThings,
  FoundWording,
} from "./found.ts";

/**
 * What a file of an earlier draft brings, as it stands in this one: comments
 * are carried by block id, as they are from draft to draft. Other words for
 * what has changed since would bring old words back: they say so.
 */
export function carried(
  found: FoundThings,
  from: readonly Block[],
  to: readonly Block[],
): FoundThings {
  const [before, now] = [blocksById(from), blocksById(to)];
  const stays = ({ blockId }: { blockId: string | null }) =>
    blockId !== null && now.has(blockId);
  return {
    ...found,
    comments: found.comments.map((one) => carriedPlace(one, before, now)),
    replies: found.replies.map((one) => ({
      ...one,
      guessedAt: one.guessedAt && carriedPlace(one.guessedAt, before, now),
    })),
    wordings: found.wordings.map((one) => carriedWording(one, before, now)),
    added: found.added.map((one) =>
      one.blockId === null || stays(one) ? one : outOfPlace(one),
    ),
    // What is gone by now need not be asked for.
    removed: found.removed
      .filter(stays)
      .map((one) => ({ ...one, isOutdated: !isSame(one, before, now) })),
    moved: found.moved.filter(stays),
  };
}

type Blocks = ReadonlyMap<string, Block>;

/** Whether a block says what it said. */
const isSame = (
  { blockId }: { blockId: string | null },
  before: Blocks,
  now: Blocks,
) => before.get(blockId ?? "")?.text === now.get(blockId ?? "")?.text;

const nowhere = { blockId: null, start: null, end: null };

function carriedPlace<One extends FoundPlace>(
  comment: One,
  before: Blocks,
  now: Blocks,
): One {
  const { blockId, start, end } = comment;
  const block = before.get(blockId ?? "");
  if (!block) return comment;
  const place = carry(
    start !== null && end !== null && start < end
      ? { blockId, ...anchorOf(block.text, start, end) }
      : { ...nowhere, blockId, exact: block.text, prefix: "", suffix: "" },
    now,
  );
  const quote = comment.quote || block.text;
  if (place.how === "notPlaced" || place.how === "whole") {
    return { ...comment, ...nowhere, how: "notPlaced", quote };
  }
  // Its words may have changed in the file already.
  const how = place.how === "exactly" ? comment.how : place.how;
  return { ...comment, ...place, how, quote };
}

function carriedWording(
  wording: FoundWording,
  before: Blocks,
  now: Blocks,
): FoundWording {
  const block = now.get(wording.blockId ?? "");
  if (block && isSame(wording, before, now)) return wording;
  const place = { ...nowhere, blockId: block?.id ?? null };
  return { ...wording, ...place, isOutdated: true };
}

const outOfPlace = (one: FoundParagraph): FoundParagraph => ({
  ...one,
  blockId: null,
  isOutdated: true,
});
