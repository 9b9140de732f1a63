import type {
  WordComment,
  WordDocument,
} from "../../documents/word-in/word-document.ts";
import type {
  WordComment as Written,
  WordReply,
} from "../../documents/word-out/word-report.ts";
import { stableIds } from "../../documents/word-out/stable-ids.ts";
import { folded } from "../../report/placing/alike.ts";
import type { Placed } from "../../report/placing/place-returned.ts";
import type { FoundComment, FoundReply, Said } from "./found.ts";
import type { KeyOf } from "./keys.ts";
import { momentOf } from "./moment.ts";

interface Asked {
  document: Pick<WordDocument, "comments">;
  placed: ReadonlyMap<string, Placed>;
  /** The comments as this person's own file of the version has them. */
  written: readonly Written[];
  /** What is said again of another version is said anew. */
  versionId: string;
  keyOf: KeyOf;
}

/** What is said in a file, apart from what our own file said already. */
export function findComments(asked: Asked) {
  const { document, placed, versionId, keyOf } = asked;
  const isOurs = recognised(asked);
  const comments: FoundComment[] = [];
  const replies: FoundReply[] = [];
  let known = 0;
  for (const comment of document.comments) {
    if (comment.replyTo !== null) continue;
    const under = document.comments.filter(
      ({ replyTo }) => replyTo === comment.id,
    );
    const ours = isOurs.get(comment.id);
    if (!ours) {
      const place = placed.get(comment.id) ?? { how: "notPlaced" };
      comments.push(foundComment(comment, under, { place, versionId, keyOf }));
      continue;
    }
    known += 1;
    replies.push(...changesOf(comment, ours, keyOf));
    for (const reply of under) {
      if (ours.replies.some((one) => saysTheSame(one, reply))) known += 1;
      else replies.push(foundReply(reply, ours, keyOf));
    }
  }
  return { comments, replies, known };
}

/**
 * Which comments of a file are ours, by their ids in it: those that bear our
 * mark, then those in our file's words, then those that stand alone as in the
 * file that they came from, on the same block. Each of ours is found once.
 */
function recognised({ document, placed, written }: Asked) {
  const ids = stableIds();
  const left = new Map(written.map((one) => [ids(one.id), one]));
  const found = new Map<string, Written>();
  const blockOf = ({ id }: WordComment) => {
    const place = placed.get(id);
    return place && "blockId" in place ? place.blockId : null;
  };
  const ways: Array<
    (one: WordComment, ours: Written, mark: string) => boolean
  > = [
    ({ durableId }, _, mark) => durableId === mark,
    (one, ours) => saysInOurFile(ours, one),
    (one, ours) => saysAlone(ours, one) && blockOf(one) === ours.blockId,
  ];
  for (const isOurs of ways) {
    for (const one of document.comments) {
      if (one.replyTo !== null || found.has(one.id)) continue;
      const [mark, ours] =
        [...left].find(([mark, each]) => isOurs(one, each, mark)) ?? [];
      if (mark === undefined || !ours) continue;
      found.set(one.id, ours);
      left.delete(mark);
    }
  }
  return found;
}

/** In a file of ours words stand before it and after it; those may change. */
const saysInOurFile = (ours: WordReply, { author, text }: WordComment) =>
  folded(ours.author) === folded(author) &&
  ours.lead !== "" &&
  folded(text).startsWith(folded(`${ours.lead} ${ours.text}`));

const saysAlone = (ours: WordReply, { author, text }: WordComment) =>
  folded(ours.author) === folded(author) && folded(text) === folded(ours.text);

const saysTheSame = (ours: WordReply, comment: WordComment) =>
  saysInOurFile(ours, comment) || saysAlone(ours, comment);

function foundComment(
  comment: WordComment,
  under: readonly WordComment[],
  {
    place,
    versionId,
    keyOf,
  }: { place: Placed } & Pick<Asked, "versionId" | "keyOf">,
): FoundComment {
  const { author, text, quote, quoteNow } = comment;
  const blockId = "blockId" in place ? place.blockId : null;
  const key = keyOf(
    "comment",
    ...[versionId, author, text, blockId ?? "", quote],
  );
  return {
    ...said(comment, key),
    how: place.how,
    blockId,
    start: "blockId" in place ? place.start : null,
    end: "blockId" in place ? place.end : null,
    // The title that it stands on is no words of it.
    quote: place.how === "whole" ? "" : quote || quoteNow,
    quoteNow: place.how === "whole" ? "" : quoteNow,
    replies: under.map((reply) =>
      said(reply, keyOf("reply", key, reply.author, reply.text)),
    ),
    isSettled: comment.isResolved,
    isThreadGuessed: under.some((reply) => reply.isThreadGuessed),
  };
}

const foundReply = (
  reply: WordComment,
  parent: Written,
  keyOf: KeyOf,
): FoundReply => ({
  ...said(reply, keyOf("reply", parent.id, reply.author, reply.text)),
  parentId: parent.id,
  parent: parent.lead,
  settles: false,
});

/** What somebody did in Word to a comment that is here: other words, settled. */
function changesOf(
  comment: WordComment,
  ours: Written,
  keyOf: KeyOf,
): FoundReply[] {
  const anew = { ...comment, text: `Worded anew in Word: “${comment.text}”` };
  const settled = { ...comment, text: "Marked as resolved in Word." };
  return [
    ...(saysTheSame(ours, comment) ? [] : [foundReply(anew, ours, keyOf)]),
    ...(comment.isResolved && !ours.isResolved
      ? [{ ...foundReply(settled, ours, keyOf), settles: true }]
      : []),
  ];
}

const said = ({ author, date, text }: WordComment, key: string): Said => ({
  key,
  author: author.trim() || "Somebody",
  at: momentOf(date),
  text,
});
