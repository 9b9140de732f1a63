import { beginning } from "../quote.ts";
import {
  type Found,
  type Item,
  commentItem,
  paragraphItem,
  replyItem,
  wordingItem,
} from "./items.ts";
import type { FoundChanges } from "./found.ts";
import { placeLeft } from "./new-things.ts";

/** Things of one sort, with whether their boxes are ticked beforehand. */
export interface Group {
  title: string;
  means: string;
  ticked: boolean;
  items: Item[];
  /** So many more are not listed yet. */
  more: number;
}

/** What a file brings, by how sure its place is. */
export function groupsOf(found: Found): Group[] {
  const all = everything(found);
  const back = all.flatMap(({ items }) =>
    items.filter(({ wasTakenBack }) => wasTakenBack),
  );
  return [
    ...all.map((group) => ({
      ...group,
      items: group.items.filter(({ wasTakenBack }) => !wasTakenBack),
    })),
    {
      title: "Taken back here",
      means:
        "They were here before, and somebody took them back. Taken in, they are here again, under new numbers.",
      ticked: false,
      more: 0,
      items: back,
    },
  ].filter(({ items, more }) => items.length > 0 || more > 0);
}

function everything(found: Found): Group[] {
  const wordings = (areOutdated: boolean) =>
    found.wordings
      .filter(({ isOutdated }) => isOutdated === areOutdated)
      .map(wordingItem);
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
      items: found.replies.map(replyItem),
    },
    {
      title: "Suggested wording",
      means:
        "What the file says in other words, tracked or not. Taken in, each is a comment that suggests them. What one person changed in a paragraph is one suggestion.",
      ticked: true,
      items: wordings(false),
      more: found.more.wordings,
    },
    {
      title: "Suggested wording for words that have changed since",
      means:
        "The file changes words of its older draft that this draft no longer has: taken in, old words may come back.",
      ticked: false,
      items: wordings(true),
      more: found.more.outdated,
    },
    {
      title: "Paragraphs that the draft does not have",
      means: "Taken in, each is a comment that asks to put it in.",
      ticked: false,
      items: found.added.map((one) => ({
        ...paragraphItem(one),
        place: one.place ? `after ${one.place}` : placeLeft(one),
      })),
      more: found.more.added,
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
      more: found.more.moved,
    },
    {
      title: "Paragraphs that the file no longer has",
      means: "Taken in, each is a comment that asks to take it out.",
      ticked: false,
      items: found.removed.map((one) => ({
        ...paragraphItem(one),
        notes: one.isOutdated
          ? ["This draft has it in other words: those stay as they are."]
          : [],
      })),
      more: found.more.removed,
    },
  ].map((group) => ({ more: 0, ...group }));
}

/** How much a file brings, in a sentence. */
export function foundInWords(found: Found): string {
  const { comments, replies, known, more } = found;
  const all = (changes: keyof FoundChanges) =>
    found[changes].length +
    more[changes] +
    (changes === "wordings" ? more.outdated : 0);
  const fresh = [
    count(comments.length, "comment"),
    count(replies.length, "reply", "replies"),
    count(all("wordings"), "change of words", "changes of words"),
    count(all("added"), "paragraph more", "paragraphs more"),
    count(all("moved"), "paragraph moved", "paragraphs moved"),
    count(all("removed"), "paragraph fewer", "paragraphs fewer"),
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
