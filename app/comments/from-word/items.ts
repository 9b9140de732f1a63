import { formatDate } from "../../ui/dates.ts";
import { beginning } from "../quote.ts";
import type { BroughtShown } from "./brought-page.server.ts";
import type { Said } from "./found.ts";

/** One thing that a file brings, as its box says it. */
export interface Item {
  key: string;
  /** Who says it, and when: "Jo Ash, 12 March 2026". */
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
  replies: Array<{ who: string; text: string }>;
}

/** Things of one sort, with whether their boxes are ticked beforehand. */
export interface Group {
  title: string;
  means: string;
  ticked: boolean;
  items: Item[];
}

type Found = BroughtShown["found"];

const longest = 240;

const plain = {
  ...{ quote: "", isWording: false, place: "" },
  ...{ notes: [], replies: [] },
};

/** What a file brings, by how sure its place is. */
export function itemsOf(found: Found): Group[] {
  const placed = (...hows: string[]) =>
    found.comments.filter(({ how }) => hows.includes(how)).map(commentItem);
  return [
    {
      title: "Comments on words of this draft",
      means: "They stand on the very words they were made on.",
      ticked: true,
      items: placed("exactly", "whole"),
    },
    {
      title: "Comments on words that were changed",
      means: "Their paragraph is known; its words differ in the file.",
      ticked: true,
      items: placed("changedWords"),
    },
    {
      title: "Comments without a place",
      means:
        "Nobody can say where they belong. Taken in, they stand on the report as a whole and keep the words they quote.",
      ticked: true,
      items: placed("notPlaced"),
    },
    {
      title: "Replies to comments that are here",
      means: "They come under the comment they reply to.",
      ticked: true,
      items: found.replies.map((one) => ({
        ...plain,
        key: one.key,
        who: whoOf(one),
        text: one.text,
        place: `comment ${one.parent.replace(/\.$/, "")}`,
      })),
    },
    {
      title: "Suggested wording",
      means:
        "What the file says in other words, tracked or not. Taken in, each is a comment that suggests them. What one person changed in a paragraph is one suggestion.",
      ticked: true,
      items: found.wordings.map(wordingItem),
    },
    {
      title: "Paragraphs that the draft does not have",
      means: "Taken in, each is a comment that asks to put it in.",
      ticked: false,
      items: found.added.map((one) => ({
        ...paragraphItem(one),
        place: one.place ? `after ${one.place}` : "at the beginning",
      })),
    },
    {
      title: "Paragraphs that were moved",
      means: "Taken in, each is a comment that asks to move it.",
      ticked: false,
      items: found.moved.map((one) => ({
        ...paragraphItem(one),
        notes: [
          one.after
            ? `Moved to after “${beginning(one.after)}”.`
            : "Moved to the beginning.",
        ],
      })),
    },
    {
      title: "Paragraphs that the file no longer has",
      means: "Taken in, each is a comment that asks to take it out.",
      ticked: false,
      items: found.removed.map(paragraphItem),
    },
  ].filter(({ items }) => items.length > 0);
}

function commentItem(one: Found["comments"][number]): Item {
  const changed = one.quoteNow !== one.quote && one.quoteNow !== "";
  return {
    ...plain,
    key: one.key,
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
      ...(one.isThreadGuessed
        ? ["The file had lost who replies to whom: told by place and date."]
        : []),
    ],
    replies: one.replies.map((reply) => ({
      who: whoOf(reply),
      text: reply.text,
    })),
  };
}

function wordingItem(one: Found["wordings"][number]): Item {
  const each = one.tracked.map(
    (change) =>
      `${whoOf(change)}: ${change.isPutIn ? "put in" : "took out"} “${beginning(change.text, longest)}”`,
  );
  return {
    ...plain,
    key: one.key,
    who: one.author ? whoOf(one) : "Not tracked",
    quote: one.around.join(one.before),
    text: one.around.join(one.after),
    isWording: true,
    place: one.place,
    // With one change there is nothing to tell apart.
    notes: [
      ...(each.length > 1 ? each : []),
      ...(one.moreTracked > 0
        ? [`And ${one.moreTracked} more changes in this paragraph.`]
        : []),
    ],
  };
}

const paragraphItem = (one: Found["added"][number]): Item => ({
  ...plain,
  key: one.key,
  who: one.author ? whoOf(one) : "",
  text: one.text,
  place: one.place,
});

const whoOf = ({ author, at }: Pick<Said, "author" | "at">) =>
  at ? `${author}, ${formatDate(at.slice(0, 10))}` : author;

/** How much a file brings, in a sentence. */
export function foundInWords(found: Found): string {
  const { comments, replies, wordings, added, removed, moved, known } = found;
  const fresh = [
    count(comments.length, "comment"),
    count(replies.length, "reply", "replies"),
    count(wordings.length, "change of words", "changes of words"),
    count(added.length, "paragraph more", "paragraphs more"),
    count(moved.length, "paragraph moved", "paragraphs moved"),
    count(removed.length, "paragraph fewer", "paragraphs fewer"),
  ].filter((words) => words !== "");
  const news =
    fresh.length === 0
      ? "It brings nothing new."
      : `It brings ${new Intl.ListFormat("en-GB").format(fresh)}.`;
  return known === 0
    ? news
    : `${news} ${known === 1 ? "One thing in it is" : `${known} things in it are`} here already.`;
}

const count = (number: number, one: string, more = `${one}s`) =>
  number === 0 ? "" : `${number} ${number === 1 ? one : more}`;
