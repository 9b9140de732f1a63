import { grouped } from "../../documents/word-in/grouped.ts";
import type {
  WordComment,
  WordDocument,
} from "../../documents/word-in/word-document.ts";
import type { WordComment as Written } from "../../documents/word-out/word-report.ts";
import type { Placed } from "../../report/placing/place-returned.ts";
import type { FoundComment, FoundReply, Said } from "./found.ts";
import type { KeyOf } from "./keys.ts";
import { momentOf } from "./moment.ts";
import {
  type TakenBack,
  ourReplies,
  recognised,
  saysTheSame,
  takenBackIn,
} from "./recognise.ts";

interface Asked {
  document: Pick<WordDocument, "comments">;
  placed: ReadonlyMap<string, Placed>;
  /** The comments as this person's own file of the version has them. */
  written: readonly Written[];
  /** What was taken back, of this person's side. */
  takenBack: readonly TakenBack[];
  /** What is said again of another version is said anew. */
  versionId: string;
  keyOf: KeyOf;
}

type Before = ReturnType<typeof takenBackIn>;

/** What is said in a file, apart from what our own file said already. */
export function findComments(asked: Asked) {
  const { document, placed, written, keyOf } = asked;
  const placeOf = ({ id }: WordComment): Placed =>
    placed.get(id) ?? { how: "notPlaced" };
  const blockOf = (comment: WordComment) => {
    const place = placeOf(comment);
    return "blockId" in place ? place.blockId : null;
  };
  const under = grouped(document.comments, ({ replyTo }) => replyTo);
  const roots = under.get(null) ?? [];
  const isOurs = recognised({ comments: roots, written, blockOf });
  const isOurReply = ourReplies(written);
  const before = takenBackIn(asked.takenBack);
  const found = { comments: [] as FoundComment[], replies: [] as FoundReply[] };
  let known = 0;
  for (const comment of roots) {
    const all = under.get(comment.id) ?? [];
    const ours = isOurs.get(comment.id);
    // A reply of ours whose comment the file has lost is here already.
    const isReply = !ours && isOurReply(comment);
    if (ours || isReply) known += 1;
    const isNew = (reply: WordComment) =>
      !ours?.replies.some((one) => saysTheSame(one, reply)) &&
      !isOurReply(reply);
    const fresh = all.filter(isNew);
    known += all.length - fresh.length;
    if (ours) {
      found.replies.push(...changesOf(comment, ours, keyOf));
      for (const reply of fresh) {
        found.replies.push(foundReply(reply, ours, { keyOf, before }));
      }
    } else if (!isReply) {
      const place = placeOf(comment);
      found.comments.push(foundComment(comment, fresh, place, asked, before));
    }
  }
  return { ...found, known };
}

function foundComment(
  comment: WordComment,
  under: readonly WordComment[],
  place: Placed,
  { versionId, keyOf }: Pick<Asked, "versionId" | "keyOf">,
  before: Before,
): FoundComment {
  const { author, text, quote, quoteNow } = comment;
  const blockId = "blockId" in place ? place.blockId : null;
  const key = keyOf(
    "comment",
    ...[versionId, author, text, blockId ?? "", quote],
  );
  return {
    ...said(comment, key),
    wasTakenBack: before(comment),
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
  { keyOf, before }: { keyOf: KeyOf; before?: Before },
): FoundReply => ({
  ...said(reply, keyOf("reply", parent.id, reply.author, reply.text)),
  wasTakenBack: before?.(reply),
  parentId: parent.id,
  parent: parent.lead,
  settles: false,
  isThreadGuessed: reply.isThreadGuessed,
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
    ...(saysTheSame(ours, comment) ? [] : [foundReply(anew, ours, { keyOf })]),
    ...(comment.isResolved && !ours.isResolved
      ? [{ ...foundReply(settled, ours, { keyOf }), settles: true }]
      : []),
  ];
}

const said = ({ author, date, text }: WordComment, key: string): Said => ({
  key,
  author: author.trim() || "Somebody",
  at: momentOf(date),
  text,
});
