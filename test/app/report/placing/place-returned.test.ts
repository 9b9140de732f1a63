import { describe, expect, test } from "vitest";
import type {
  WordComment,
  WordParagraph,
} from "#app/documents/word-in/word-document.ts";
import { type Block, block } from "#app/report/blocks.ts";
import { movePassage } from "#app/report/placing/move-passage.ts";
import { placeReturned } from "#app/report/placing/place-returned.ts";
import { paragraph } from "./revised.ts";

const long = "The council listens to the tenants of Elm Park every spring.";
const other = "Staff at the depot cannot read what is sent by email.";
const blocks: Block[] = [
  block("a", "paragraph", long),
  block("b", "paragraph", other),
  block("t", "table", "Area\tLevel\nKnowing\tExcellent now"),
];

const cell = (text: string, row: number, column: number) =>
  paragraph(text, { table: { table: 0, row, column } });

const asSent: WordParagraph[] = [
  paragraph(long),
  paragraph(other),
  ...[cell("Area", 0, 0), cell("Level", 0, 1)],
  ...[cell("Knowing", 1, 0), cell("Excellent now", 1, 1)],
];

/** A comment on words of the document's paragraph. */
function on(
  paragraphs: readonly WordParagraph[],
  at: number,
  words: string,
): WordComment {
  const sent = paragraphs[at]?.sent ?? "";
  const from = sent.indexOf(words);
  const place = (sentAt: number) => ({ paragraph: at, at: sentAt, sentAt });
  return {
    id: "1",
    durableId: null,
    author: "Jo Ash",
    initials: "JA",
    date: null,
    text: "Is it?",
    start: place(from),
    end: place(from + words.length),
    quote: words,
    quoteNow: words,
    isResolved: false,
    replyTo: null,
    isThreadGuessed: false,
  };
}

const placeOf = (paragraphs: WordParagraph[], comment: WordComment) =>
  placeReturned({
    document: { paragraphs, comments: [comment] },
    blocks,
    byMark: false,
  }).placed.get("1");

describe("a comment of a document", () => {
  test("stands on its very words, in a table too", () => {
    expect(placeOf(asSent, on(asSent, 0, "the tenants"))).toEqual({
      how: "exactly",
      blockId: "a",
      start: 24 - 1,
      end: 34,
    });
    const { text } = blocks[2] ?? { text: "" };
    expect(placeOf(asSent, on(asSent, 5, "Excellent"))).toEqual({
      how: "exactly",
      blockId: "t",
      start: text.indexOf("Excellent"),
      end: text.indexOf(" now"),
    });
  });

  test("keeps to its words in a paragraph that changed around them", () => {
    const changed = [
      paragraph(`Each year ${long.replace("every spring", "in May")}`),
      ...asSent.slice(1),
    ];
    expect(placeOf(changed, on(changed, 0, "the tenants"))).toMatchObject({
      how: "exactly",
      blockId: "a",
      start: 23,
      end: 34,
    });
    expect(placeOf(changed, on(changed, 0, "Park in May"))).toMatchObject({
      how: "changedWords",
      blockId: "a",
      start: long.indexOf("Park"),
    });
  });

  test("on the whole of a paragraph, or at a point of it, is on the block", () => {
    const whole = { how: "exactly", blockId: "b", start: null, end: null };
    expect(placeOf(asSent, on(asSent, 1, other))).toEqual(whole);
    expect(placeOf(asSent, on(asSent, 1, ""))).toEqual(whole);
  });

  test("on a paragraph that nobody sent has no place", () => {
    const added = [
      ...asSent,
      paragraph("Something that the council wrote in by itself, at length."),
    ];
    expect(placeOf(added, on(added, 6, "by itself"))).toEqual({
      how: "notPlaced",
    });
  });

  test("on the title stands on the report as a whole", () => {
    const mark = { start: 0, end: 6, sentStart: 0, sentEnd: 6 };
    const titled = [
      paragraph("Report", { bookmarks: [{ ...mark, name: "_cf_whole" }] }),
      ...asSent,
    ];
    expect(placeOf(titled, on(titled, 0, "Report"))).toEqual({ how: "whole" });
  });
});

test("a block that was split in two is one, by its mark", () => {
  const [first, second] = [long.slice(0, 34), long.slice(35)];
  const mark = (text: string) => ({
    ...{ start: 0, end: text.length, sentStart: 0, sentEnd: text.length },
    name: "_cf_0001",
  });
  const split = [
    paragraph(first, { bookmarks: [mark(first)] }),
    paragraph(second, { bookmarks: [mark(second)] }),
  ];
  const comment = on(split, 1, "Elm Park");
  const { placed } = placeReturned({
    document: { paragraphs: split, comments: [comment] },
    blocks,
    byMark: true,
  });
  expect(placed.get("1")).toMatchObject({
    how: "exactly",
    blockId: "a",
    start: long.indexOf("Elm"),
  });
});

test("a comment from the first letter of a block joined to another is on that", () => {
  const text = long + other;
  const mark = (name: string, start: number, end: number) => ({
    ...{ name, start, end, sentStart: start, sentEnd: end },
  });
  const joined = [
    paragraph(text, {
      bookmarks: [
        mark("_cf_0001", 0, long.length),
        mark("_cf_0002", long.length, text.length),
      ],
    }),
  ];
  const placed = (words: string) =>
    placeReturned({
      document: { paragraphs: joined, comments: [on(joined, 0, words)] },
      blocks,
      byMark: true,
    }).placed.get("1");
  expect(placed("Staff")).toEqual({
    ...{ how: "exactly", blockId: "b", start: 0, end: 5 },
  });
  expect(placed("spring.")).toMatchObject({ blockId: "a", end: long.length });
});

test("a passage moves with its words, and says when they are not all there", () => {
  const passage = { start: 4, end: 11 };
  expect(
    movePassage("The council acts.", "The council acts.", passage),
  ).toEqual({ start: 4, end: 11, isSame: true });
  expect(
    movePassage("The council acts.", "Now the whole council acts.", passage),
  ).toEqual({ start: 14, end: 21, isSame: true });
  expect(
    movePassage(
      "The council acts on what it hears.",
      "The council rarely acts on what it hears.",
      { start: 4, end: 16 },
    ),
  ).toEqual({ start: 4, end: 23, isSame: false });
  expect(
    movePassage("Prices rose in May.", "Prices rose in June.", {
      start: 15,
      end: 18,
    }),
  ).toBeNull();
});
