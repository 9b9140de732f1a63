import { commentKinds, kindTitle } from "#workflows/comment.ts";
import type { WordComment } from "../../documents/word-in/word-document.ts";
import { stableIds } from "../../documents/word-out/stable-ids.ts";
import type {
  WordComment as Written,
  WordReply,
} from "../../documents/word-out/word-report.ts";
import { mergedLead } from "../comment-in-word.ts";
import type { notesAmong } from "../comment-notes.ts";
import { folded } from "../../report/placing/alike.ts";

/** A comment or a reply that somebody took back here. */
export interface TakenBack {
  id: string;
  /** Null for a reply. */
  number: number | null;
  author: string;
  text: string;
  /** What our file says after its words, as far as it is known. */
  notes: readonly string[];
}

interface Asked {
  /** Those of a file that answer no other. */
  comments: readonly WordComment[];
  /** The comments as this person's own file of the version has them. */
  written: readonly Written[];
  blockOf: (comment: WordComment) => string | null;
}

type Ways = Array<{
  ours: (one: Written, mark: string) => string | null;
  theirs: (one: WordComment) => string | null;
}>;

/**
 * Which comments of a file are ours, by their ids in it: those that bear our
 * mark, then those in our file's words, then those that stand alone as in the
 * file that they came from, on the same block. Each of ours is found once.
 */
export function recognised({ comments, written, blockOf }: Asked) {
  const ids = stableIds();
  const marks = new Map(written.map((one) => [one, ids(one.id)]));
  const found = new Map<string, Written>();
  const left = new Set(written);
  const take = (comment: WordComment, ours: Written | undefined) => {
    if (!ours || !left.delete(ours)) return;
    found.set(comment.id, ours);
  };
  const by = (ways: Ways[number]) => {
    const groups = new Map<string, Written[]>();
    for (const one of left) {
      const said = ways.ours(one, marks.get(one) ?? "");
      if (said !== null) groups.set(said, [...(groups.get(said) ?? []), one]);
    }
    for (const comment of comments) {
      if (found.has(comment.id)) continue;
      const said = ways.theirs(comment);
      if (said !== null)
        take(
          comment,
          groups.get(said)?.find((one) => left.has(one)),
        );
    }
  };
  by({ ours: (_, mark) => mark, theirs: ({ durableId }) => durableId });
  inOurWords(comments, left, { found, take });
  by({
    ours: ({ author, text, blockId }) => aloneIn(author, text, blockId),
    theirs: (one) => aloneIn(one.author, one.text, blockOf(one)),
  });
  // Worded anew where the mark was lost: what our file prints before it stayed.
  by({
    ours: ({ author, lead, blockId }) => ledAs(author, lead, blockId),
    theirs: (one) => ledAs(one.author, one.text, blockOf(one)),
  });
  return found;
}

const aloneIn = (author: string, text: string, blockId: string | null) =>
  JSON.stringify([folded(author), folded(text), blockId]);

/** By the number and the kind that our files print, on the same block. */
function ledAs(author: string, text: string, blockId: string | null) {
  const [, number, kind = ""] = /^(\d+)\. ([^.,\n]+)[.,]/.exec(text) ?? [];
  return kinds.has(kind)
    ? JSON.stringify([folded(author), number, blockId])
    : null;
}

const kinds = new Set(["Comment", ...commentKinds.map(kindTitle)]);

function inOurWords(
  comments: readonly WordComment[],
  left: ReadonlySet<Written>,
  {
    found,
    take,
  }: {
    found: ReadonlyMap<string, Written>;
    take: (comment: WordComment, ours: Written | undefined) => void;
  },
) {
  const known = [...left].map((ours) => ({ ours, begins: beginningOf(ours) }));
  for (const comment of comments) {
    if (found.has(comment.id)) continue;
    const said = saidIn(comment);
    const same = known.find(
      ({ ours, begins }) => left.has(ours) && begins(said),
    );
    take(comment, same?.ours);
  }
}

/** What is compared of a comment in a file. */
const saidIn = ({ author, text }: WordComment) => ({
  author: folded(author),
  text: folded(text),
  lines: linesOf(text),
});

const linesOf = (text: string) =>
  text.split(/\r?\n/).filter((line) => line.trim() !== "");

type SaidIn = ReturnType<typeof saidIn>;

const ledBy = (lead: string, text: string) =>
  lead === "" ? null : folded(`${lead} ${text}`);

/** In a file of ours words stand before it, and it may have been gone on with. */
function beginningOf({
  lead,
  ...ours
}: Pick<WordReply, "author" | "lead" | "text">) {
  const author = folded(ours.author);
  const led = ledBy(lead, ours.text);
  return (one: SaidIn): boolean =>
    led !== null && one.author === author && one.text.startsWith(led);
}

/** Whether a line is no words of the comment under which it stands. */
type IsNote = ReturnType<typeof notesAmong>;

/** Tells whether others say what this one says. */
function sayingOf(
  { lead, notes, ...ours }: Omit<WordReply, "id" | "at">,
  isNote: IsNote,
) {
  const author = folded(ours.author);
  const text = folded(ours.text);
  const led = ledBy(lead, ours.text);
  const count = Math.max(1, linesOf(ours.text).length);
  return {
    beginsInOurFile: beginningOf({ ...ours, lead }),
    /** The same to the last word; what our files say of it may be another by now. */
    isIn: ({ lines, ...one }: SaidIn) =>
      one.author === author &&
      (one.text === text ||
        (folded(lines.slice(0, count).join(" ")) === led &&
          lines.slice(count).every((line) => isNote(line, notes)))),
  };
}

/** Whether a comment of a file says what this one of ours says. */
export const saysTheSame = (
  ours: WordReply,
  comment: WordComment,
  isNote: IsNote,
): boolean => sayingOf(ours, isNote).isIn(saidIn(comment));

/**
 * Finds our own replies, where a file has lost whom they answer.
 * @returns whether a comment is one of them, in the words of our file
 */
export function ourReplies(written: readonly Written[], isNote: IsNote) {
  const known = written
    .flatMap((one) => [...one.replies, ...onceMerged(one)])
    .map((reply) => sayingOf(reply, isNote));
  return (comment: WordComment): boolean => {
    const said = saidIn(comment);
    return known.some((says) => says.beginsInOurFile(said) && says.isIn(said));
  };
}

/** A comment as the reply that it was while it was merged into another. */
function onceMerged(one: Written) {
  const number = numberIn(one);
  return number === null
    ? []
    : [{ ...one, lead: mergedLead(number), notes: [] }];
}

/** The number that a file of ours gives a comment; null for a reply. */
export function numberIn({ lead }: Pick<Written, "lead">): number | null {
  const [, number] = /^(\d+)\./.exec(lead) ?? [];
  return number === undefined ? null : Number(number);
}

/** What was said, without what files of ours print before it and after. */
export function ownWords(
  text: string,
  { number, notes }: Pick<TakenBack, "number" | "notes">,
  isNote: IsNote,
): string {
  const lead =
    number === null
      ? /^Council only\.\s*/
      : new RegExp(`^${number}\\. [^.\\n]+\\.\\s*`);
  if (!lead.test(text)) return text;
  const lines = text.replace(lead, "").split(/\r?\n/);
  const last = lines.findLastIndex(
    (line) => line.trim() && !isNote(line, notes),
  );
  return lines.slice(0, last + 1).join("\n") || text;
}

/**
 * Finds what was taken back here and comes again in an older file.
 * @returns which of those a comment of the file is, if any
 */
export function takenBackIn(all: readonly TakenBack[]) {
  const ids = stableIds();
  const marks = new Map(all.map((one) => [ids(one.id), one]));
  const known = all.map((one) => ({
    one,
    author: folded(one.author),
    lead: one.number === null ? "council only " : `${one.number} `,
    text: ` ${folded(one.text)} `,
  }));
  return (comment: WordComment): TakenBack | undefined => {
    const marked = marks.get(comment.durableId ?? "");
    if (marked) return marked;
    const said = saidIn(comment);
    return known.find(
      ({ author, lead, text }) =>
        said.author === author &&
        said.text.startsWith(lead) &&
        ` ${said.text} `.includes(text),
    )?.one;
  };
}
