import { beginning } from "../quote.ts";
import type {
  FoundComment,
  FoundParagraph,
  FoundReply,
  FoundThings,
  FoundWording,
  Said,
} from "./found.ts";

/** A comment that is about to be made of what a Word file holds. */
interface NewThing extends Said {
  /** The comment that it replies to; null for one of its own. */
  parentId: string | null;
  blockId: string | null;
  start: number | null;
  end: number | null;
  quote: string;
  suggested: string | null;
  replies: readonly Said[];
  isSettled: boolean;
  /** It says nothing but that what it replies to is resolved. */
  settles: boolean;
  /** It is made of a change to the text: nobody wrote it as a comment. */
  isChange: boolean;
}

const nowhere = {
  ...{ parentId: null, blockId: null, start: null, end: null },
  ...{ quote: "", suggested: null, replies: [], isSettled: false },
  ...{ settles: false, isChange: false },
};

const ofChange = { ...nowhere, isChange: true };

/**
 * The comments that all of this makes, in the order of the file.
 * @param apart the keys of guessed replies that are comments of their own
 */
export const newThings = (
  found: FoundThings,
  apart: ReadonlySet<string>,
): NewThing[] => [
  ...found.comments.flatMap((one) => comment(one, apart)),
  ...found.replies.map((one) => reply(one, apart)),
  ...found.wordings.map(wording),
  ...found.removed.map(removed),
  ...found.added.map(added),
  ...found.moved.map(moved),
];

/** A comment, and those under it that are none of its replies. */
function comment(one: FoundComment, apart: ReadonlySet<string>): NewThing[] {
  const { blockId, start, end, quote } = one;
  const isApart = ({ key, isThreadGuessed }: FoundComment["replies"][number]) =>
    isThreadGuessed && apart.has(key);
  const replies = one.replies.filter((under) => !isApart(under));
  return [
    { ...nowhere, ...one, replies },
    ...one.replies.filter(isApart).map((own) => ({
      ...{ ...nowhere, ...own, blockId, start, end, quote },
    })),
  ];
}

const reply = (one: FoundReply, apart: ReadonlySet<string>): NewThing =>
  one.guessedAt && apart.has(one.key)
    ? { ...nowhere, ...one, ...one.guessedAt, parentId: null }
    : { ...nowhere, ...one };

const wording = ({ before, after, ...one }: FoundWording): NewThing => ({
  ...ofChange,
  ...one,
  quote: before,
  suggested: one.isOutdated ? outdated(one, after) : after,
  text:
    after.trim() === ""
      ? `Take out “${before.trim()}”.`
      : before.trim() === ""
        ? `Put in “${after.trim()}”.`
        : `“${after.trim()}” in place of “${before.trim()}”.`,
});

/** It stands on a whole block that says other things: all of what it would say. */
function outdated(
  { blockId, around }: Pick<FoundWording, "blockId" | "around">,
  after: string,
): string | null {
  const all = around.join(after);
  return blockId === null || all.trim() === "" ? null : all;
}

const removed = ({ key, text, ...one }: FoundParagraph): NewThing => ({
  ...ofChange,
  ...{ key, blockId: one.blockId, author: "", at: null },
  quote: text,
  // Nobody asked for the words it has now to go.
  suggested: one.isOutdated ? null : "",
  text: one.isOutdated
    ? "This paragraph, as an older draft had it, is not in the file that came back."
    : "This paragraph is not in the file that came back.",
});

const added = ({ text, ...one }: FoundParagraph): NewThing => ({
  ...ofChange,
  ...one,
  text: `Put in ${one.blockId ? "after this" : placeLeft(one)}: “${text}”`,
});

/** Where a paragraph stands whose own place is none of the draft's. */
export const placeLeft = ({
  isOutdated,
  after,
}: Pick<FoundParagraph, "isOutdated" | "after">): string =>
  isOutdated
    ? `after “${beginning(after)}”, which this draft no longer has`
    : "at the beginning";

const moved = ({ text, ...one }: FoundParagraph): NewThing => ({
  ...ofChange,
  ...one,
  quote: text,
  text: one.after
    ? `Move this paragraph to after “${beginning(one.after)}”.`
    : "Move this paragraph to the beginning.",
});

/** What was taken in, counted by sort: "2 comments and 1 reply are taken in". */
export function takenWords(things: readonly NewThing[]): string {
  const of = (test: (one: NewThing) => boolean) => things.filter(test).length;
  const own = things.filter(({ parentId }) => parentId === null);
  const counts = [
    [own.filter(({ isChange }) => !isChange).length, "comment", "comments"],
    [
      of(({ parentId, settles }) => parentId !== null && !settles) +
        own.reduce((sum, { replies }) => sum + replies.length, 0),
      "reply",
      "replies",
    ],
    [of(({ isChange }) => isChange), "suggested change", "suggested changes"],
    [of(({ settles }) => settles), "mark as resolved", "marks as resolved"],
  ] as const;
  const some = counts.filter(([count]) => count > 0);
  const total = some.reduce((sum, [count]) => sum + count, 0);
  if (total === 0) return "All of this was taken in already";
  const words = some.map(
    ([count, one, more]) => `${count} ${count === 1 ? one : more}`,
  );
  return `${new Intl.ListFormat("en-GB").format(words)} ${total === 1 ? "is" : "are"} taken in`;
}
