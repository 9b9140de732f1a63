import type { WordKey } from "#db/queries/brought-files.ts";
import { grouped } from "../../documents/word-in/grouped.ts";
import type {
  WordComment,
  WordDocument,
} from "../../documents/word-in/word-document.ts";
import type { WordComment as Written } from "../../documents/word-out/word-report.ts";
import type { Placed } from "../../report/placing/place-returned.ts";
import type { FoundComment, FoundPlace, FoundReply, Said } from "./found.ts";
import type { KeyOf } from "./keys.ts";
import { momentOf } from "./moment.ts";
import { notesAmong } from "../comment-notes.ts";
import {
  type TakenBack,
  numberIn,
  ourReplies,
  ownWords,
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
  /** By its key, what was taken in before. */
  taken: ReadonlyMap<string, WordKey>;
  /**
   * What is said again of another version is said anew; null for what came
   * with the report itself, and is offered until it is taken in.
   */
  versionId: string | null;
  keyOf: KeyOf;
}

/** What was taken back here, and what our files say after any words. */
interface Known {
  before: ReturnType<typeof takenBackIn>;
  isNote: ReturnType<typeof notesAmong>;
}

/** A comment of a file with what tells it from others. */
type Keyed = WordComment & { key: string };

/** The comment that something answers. */
type Parent = Pick<Written, "id" | "lead">;

/** What is said in a file, apart from what our own file said already. */
export function findComments(asked: Asked) {
  const { document, placed, written, keyOf } = asked;
  const placeOf = ({ id }: WordComment): Placed =>
    placed.get(id) ?? { how: "notPlaced" };
  const under = grouped(document.comments, ({ replyTo }) => replyTo);
  const roots = under.get(null) ?? [];
  const blockOf = (comment: WordComment) => blockIn(placeOf(comment));
  const isOurs = recognised({ comments: roots, written, blockOf });
  const isNote = notesAmong([...written, ...asked.takenBack]);
  const isOurReply = ourReplies(written, isNote);
  const standing = standingBy(asked);
  const here: Known = { before: takenBackIn(asked.takenBack), isNote };
  const found = { comments: [] as FoundComment[], replies: [] as FoundReply[] };
  let known = 0;
  for (const one of roots) {
    const place = placeOf(one);
    // Also of what is ours already: the next that is alike is another one.
    const comment = { ...one, key: keyOfRoot(one, place, asked) };
    const all = (under.get(one.id) ?? []).map((reply) => ({
      ...reply,
      key: keyOf("reply", comment.key, reply.author, reply.text),
    }));
    const same = isOurs.get(one.id);
    const ours = same ?? standing(comment.key);
    // A reply of ours whose comment the file has lost is here already.
    const isReply = !ours && isOurReply(one);
    if (ours || isReply) known += 1;
    const isNew = (reply: Keyed) =>
      !(ours && standing(reply.key)) &&
      !ours?.replies.some((other) => saysTheSame(other, reply, isNote)) &&
      !isOurReply(reply);
    const fresh = all.filter(isNew);
    known += all.length - fresh.length;
    if (ours) {
      found.replies.push(
        // What is here by its key was worded anew here, if anywhere.
        ...(same ? wordedAnew(one, same, { keyOf, isNote }) : []),
        ...settledIn(one, ours, keyOf),
        ...fresh.map((reply) => ({
          ...foundReply(reply, ours, { keyOf, here }),
          guessedAt: reply.isThreadGuessed
            ? foundPlace(reply, placeOf(reply))
            : null,
        })),
      );
    } else if (!isReply) {
      found.comments.push(foundComment(comment, fresh, place, here));
    }
  }
  return { ...found, known };
}

/**
 * Finds what was taken in before and still stands, by its key, though its
 * words may have been mended here, or it stands on another draft.
 */
function standingBy({ taken, written }: Pick<Asked, "taken" | "written">) {
  const byId = new Map(written.map((one) => [one.id, one]));
  return (key: string) => {
    const here = taken.get(key);
    if (!here || here.isTakenBack) return undefined;
    const { id, number } = here;
    const lead = number === null ? "" : `${number}.`;
    return byId.get(id) ?? { id, lead, replies: [], isResolved: true };
  };
}

const blockIn = (place: Placed) => ("blockId" in place ? place.blockId : null);

const keyOfRoot = (
  { id, author, text, quote }: WordComment,
  place: Placed,
  { versionId, keyOf }: Pick<Asked, "versionId" | "keyOf">,
) =>
  versionId === null
    ? keyOf("comment", "came", id, author, text, quote)
    : keyOf("comment", versionId, author, text, blockIn(place) ?? "", quote);

function foundComment(
  comment: Keyed,
  under: readonly Keyed[],
  place: Placed,
  { before, isNote }: Known,
): FoundComment {
  const { quoteNow, key } = comment;
  const was = before(comment);
  return {
    ...said(comment, key),
    ...(was && { text: ownWords(comment.text, was, isNote) }),
    wasTakenBack: was !== undefined,
    ...foundPlace(comment, place),
    quoteNow: place.how === "whole" ? "" : quoteNow,
    replies: under.map((reply) => ({
      ...said(reply, reply.key),
      ...(was && {
        text: ownWords(reply.text, { number: null, notes: [] }, isNote),
      }),
      isThreadGuessed: reply.isThreadGuessed,
    })),
    isSettled: comment.isResolved,
  };
}

const foundPlace = (
  { quote, quoteNow }: WordComment,
  place: Placed,
): FoundPlace => ({
  how: place.how,
  blockId: blockIn(place),
  start: "blockId" in place ? place.start : null,
  end: "blockId" in place ? place.end : null,
  // The title that it stands on is no words of it.
  quote: place.how === "whole" ? "" : quote || quoteNow,
});

function foundReply(
  reply: WordComment,
  parent: Parent,
  { keyOf, here }: { keyOf: KeyOf; here?: Known },
): FoundReply {
  const was = here?.before(reply);
  return {
    ...said(reply, keyOf("reply", parent.id, reply.author, reply.text)),
    ...(was && here && { text: ownWords(reply.text, was, here.isNote) }),
    wasTakenBack: was !== undefined,
    parentId: parent.id,
    parent: parent.lead,
    settles: false,
    guessedAt: null,
  };
}

/**
 * Other words that somebody gave in Word to a comment that is here, without
 * what our file prints around them.
 */
function wordedAnew(
  comment: WordComment,
  ours: Written,
  { keyOf, isNote }: Pick<Known, "isNote"> & { keyOf: KeyOf },
): FoundReply[] {
  const { notes } = ours;
  const number = numberIn(ours);
  const words = ownWords(comment.text, { number, notes }, isNote);
  const own = { ...comment, text: words };
  const isSaid = [comment, own].some((one) => saysTheSame(ours, one, isNote));
  if (isSaid) return [];
  const anew = { ...comment, text: `Worded anew in Word: “${words}”` };
  return [{ ...foundReply(anew, ours, { keyOf }), ...byNobody }];
}

function settledIn(
  comment: WordComment,
  ours: Parent & Pick<Written, "isResolved">,
  keyOf: KeyOf,
): FoundReply[] {
  if (!comment.isResolved || ours.isResolved) return [];
  const settled = { ...comment, text: "Marked as resolved in Word." };
  const found = foundReply(settled, ours, { keyOf });
  return [{ ...found, ...byNobody, settles: true }];
}

/** Of what was done to a comment Word keeps neither by whom nor when. */
const byNobody = { author: "", initials: "", at: null };

const said = (
  { author, initials, date, text }: WordComment,
  key: string,
): Said => ({
  key,
  author: author.trim(),
  initials: initials.trim().slice(0, mostInitials),
  at: momentOf(date),
  text,
});

/** What is longer shortens no name. */
const mostInitials = 12;
