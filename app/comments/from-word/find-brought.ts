import type { WordKey } from "#db/queries/brought-files.ts";
import type { WordDocument } from "../../documents/word-in/word-document.ts";
import type { WordComment as Written } from "../../documents/word-out/word-report.ts";
import type { Block } from "../../report/blocks.ts";
import { authorName } from "../../report/elsewhere/authors.ts";
import { placeReturned } from "../../report/placing/place-returned.ts";
import { carried } from "./carried.ts";
import { findChanges, isCopy, noChanges } from "./find-changes.ts";
import { findComments } from "./find-comments.ts";
import { type Found, counted, filtered, marked, shortened } from "./found.ts";
import { keysOf } from "./keys.ts";
import type { TakenBack } from "./recognise.ts";

/** Without other words for those that comments stand on. */
const asSent = ({ comments }: Pick<WordDocument, "comments">) => ({
  comments: comments.map((one) => ({ ...one, quoteNow: "" })),
});

/** What is needed to tell what a file brings. */
export interface BroughtAsked {
  /** What the reader gave, as JSON. */
  document: string;
  /**
   * For comments that came with a report: the authors whose comments the
   * council is offered. Of its other words nothing is said.
   */
  cameBy: readonly string[] | null;
  /** The version that the file was made from, as far as it is known. */
  versionId: string;
  blocks: readonly Block[];
  /** Whether it is: then our marks in it are believed. */
  byMark: boolean;
  /** The blocks of the version that is commented on, where it is another. */
  carryTo: readonly Block[] | null;
  /** The comments that this person's own file of it would hold. */
  written: readonly Written[];
  takenBack: readonly TakenBack[];
  /** What was taken in before, and whether it was taken back. */
  taken: readonly WordKey[];
}

/**
 * What a Word file brings that is not here yet, placed in a version: its
 * comments, replies and other words.
 */
export function findBrought(asked: BroughtAsked): Found {
  const { versionId, blocks, byMark, carryTo, cameBy } = asked;
  // Written by `bringFile`, from what the reader gave.
  const whole = JSON.parse(asked.document) as WordDocument;
  const document = cameBy ? writtenBy(whole, cameBy) : whole;
  const returned = placeReturned({ document, blocks, byMark });
  const common = { document, versionId, keyOf: keysOf() };
  const { placed } = returned;
  const taken = new Map(asked.taken.map((one) => [one.key, one]));
  const { known, ...said } = findComments({
    ...{ ...asked, ...common, placed, taken },
    document: cameBy ? asSent(document) : document,
    versionId: cameBy ? null : versionId,
  });
  const changes = cameBy
    ? noChanges
    : findChanges({ ...common, returned, blocks });
  const here = { ...said, ...changes };
  const all = carryTo ? carried(here, blocks, carryTo) : here;
  const fresh = filtered(
    all,
    ({ key }) => taken.get(key)?.isTakenBack !== false,
  );
  return {
    ...shortened(marked(fresh, (key) => taken.has(key))),
    known: known + counted(all) - counted(fresh),
    isCopy: cameBy !== null || isCopy(returned, blocks),
  };
}

/** With the comments of these alone; a reply to somebody else stands by itself. */
function writtenBy(
  document: WordDocument,
  names: readonly string[],
): WordDocument {
  const comments = document.comments.filter(({ author }) =>
    names.includes(authorName(author)),
  );
  const ids = new Set(comments.map(({ id }) => id));
  return {
    ...document,
    comments: comments.map((one) =>
      one.replyTo === null || ids.has(one.replyTo)
        ? one
        : { ...one, replyTo: null },
    ),
  };
}
