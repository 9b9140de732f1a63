import { formatDate } from "../../ui/dates.ts";
import { beginning } from "../quote.ts";
import type { BroughtShown } from "./brought-page.server.ts";
import type { Said } from "./found.ts";

/** One thing that a file brings, as its box says it. */
export interface Item {
  key: string;
  /** Who says it, and when: "Jo Ash, 12 March 2026"; "" where it is not known. */
  who: string;
  /** The words it is about; "" for none. */
  quote: string;
  /** What it says, or would say in place of the quote. */
  text: string;
  /** It is other words for the quote. */
  isWording: boolean;
  /** Where in the report: "strength 3 in 4.2". */
  place: string;
  /** What there is to know of its place or its thread. */
  notes: string[];
  replies: Array<{ who: string; text: string; guessedKey: string | null }>;
  /** It is a reply only as far as anybody can tell. */
  isGuessed: boolean;
  /** It was here, and somebody took it back. */
  wasTakenBack: boolean;
}

/** What the page shows of a file. */
export type Found = NonNullable<BroughtShown["found"]>;

const longest = 240;
const guessed =
  "The file had lost who replies to whom: this is guessed by place and date. Say so where it is no reply.";

const plain = {
  ...{ quote: "", isWording: false, place: "" },
  ...{ notes: [], replies: [], isGuessed: false },
};

const common = ({
  key,
  wasTakenBack = false,
}: {
  key: string;
  wasTakenBack?: boolean | undefined;
}) => ({ key, wasTakenBack });

/** A comment, with the replies under it. */
export function commentItem(one: Found["comments"][number]): Item {
  const changed = one.quoteNow !== one.quote && one.quoteNow !== "";
  return {
    ...plain,
    ...common(one),
    who: whoOf(one),
    quote: one.quote || one.quoteNow,
    text: one.text,
    place: one.how === "whole" ? "the report as a whole" : one.place,
    notes: [
      ...(changed && one.quote !== ""
        ? [
            `With the changes taken these words are “${beginning(one.quoteNow, longest)}”.`,
          ]
        : []),
      ...(one.isSettled ? ["Marked as resolved in Word."] : []),
      ...(one.replies.some((reply) => reply.isThreadGuessed) ? [guessed] : []),
    ],
    replies: one.replies.map((reply) => ({
      who: whoOf(reply),
      text: reply.text,
      guessedKey: reply.isThreadGuessed ? reply.key : null,
    })),
  };
}

/** A reply to a comment that is here. */
export const replyItem = (one: Found["replies"][number]): Item => ({
  ...plain,
  ...common(one),
  who: whoOf(one),
  text: one.text,
  place: `comment ${one.parent.replace(/\.$/, "")}`,
  notes: one.guessedAt ? [guessed] : [],
  isGuessed: one.guessedAt !== null,
});

/** Other words for a paragraph's, with each change that they are made of. */
export function wordingItem(one: Found["wordings"][number]): Item {
  const each = one.tracked.map(
    (change) =>
      `${whoOf(change)}: ${change.isPutIn ? "put in" : "took out"} “${beginning(change.text, longest)}”`,
  );
  return {
    ...plain,
    ...common(one),
    who: one.author ? whoOf(one) : "Not tracked",
    quote: one.around.join(one.before),
    text: one.around.join(one.after),
    isWording: true,
    place: one.place,
    // Words taken out and others put in their place are told by the wording.
    notes: [
      ...(each.length > 2 || one.author.includes(", ") ? each : []),
      ...(one.moreTracked > 0
        ? [`And ${one.moreTracked} more changes in this paragraph.`]
        : []),
      ...(one.isOutdated && !one.place
        ? ["The paragraph is no longer in this draft."]
        : []),
    ],
  };
}

/** A paragraph more or fewer. */
export const paragraphItem = (one: Found["added"][number]): Item => ({
  ...plain,
  ...common(one),
  who: whoOf(one),
  text: one.text,
  place: one.place,
});

const whoOf = ({ author, at }: Pick<Said, "author" | "at">) =>
  at && author ? `${author}, ${formatDate(at.slice(0, 10))}` : author;
