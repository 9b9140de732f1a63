import { expect, test } from "vitest";
import type { WordParagraph } from "#app/documents/word-in/word-document.ts";
import { matchUnits } from "#app/report/placing/match-units.ts";
import { unitsOf } from "#app/report/placing/units.ts";
import {
  type Revised,
  paragraph,
  repetitive,
  revise,
  reword,
  seeded,
} from "./revised.ts";

const seeds = [1, 2, 3, 4, 5, 6];

/** How many paragraphs were found in their own block, and how many in another. */
function tally(
  blocks: readonly string[],
  document: readonly Revised[],
  paragraphs: WordParagraph[],
  byMark = false,
) {
  const texts = blocks.map((text) => ({ text }));
  const matches = matchUnits(
    unitsOf({ paragraphs }, () => null),
    texts,
    byMark,
  );
  const isRight = ({ unit, block }: (typeof matches)[number]) =>
    document[unit]?.origin === block;
  const right = matches.filter(isRight).length;
  const there = document.filter(({ origin }) => origin !== null).length;
  return { right, wrong: matches.length - right, there };
}

const sum = (tallies: Array<ReturnType<typeof tally>>) => ({
  share:
    tallies.reduce((all, { right }) => all + right, 0) /
    tallies.reduce((all, { there }) => all + there, 0),
  wrong: tallies.reduce((all, { wrong }) => all + wrong, 0),
});

test("deleted, reworded, renumbered, moved and look-alike: nothing in a wrong place", () => {
  const tallies = seeds.map((seed) => {
    const random = seeded(seed);
    const blocks = repetitive(150, random);
    const document = revise(blocks, random);
    return tally(
      blocks,
      document,
      document.map(({ text }) => paragraph(text)),
    );
  });
  const { share, wrong } = sum(tallies);
  expect(wrong).toBe(0);
  expect(share).toBeGreaterThan(0.92);
});

test("without marks, and a tenth of the words changed: 98 in 100 at the least", () => {
  const tallies = seeds.map((seed) => {
    const random = seeded(seed);
    const blocks = repetitive(150, random);
    const document = blocks.map((text, origin) => ({
      text: reword(text, 0.1, random),
      origin,
    }));
    return tally(
      blocks,
      document,
      document.map(({ text }) => paragraph(text)),
    );
  });
  const { share, wrong } = sum(tallies);
  expect(wrong).toBe(0);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

test("with our marks a third of the words may change", () => {
  const random = seeded(9);
  const blocks = repetitive(200, random);
  const document = blocks.map((text, origin) => ({
    text: reword(text, 0.33, random),
    origin,
  }));
  const mark = (text: string, place: number) => ({
    ...{ start: 0, end: text.length, sentStart: 0, sentEnd: text.length },
    name: `_cf_${String(place + 1).padStart(4, "0")}`,
  });
  const marked = document.map(({ text }, place) =>
    paragraph(text, { bookmarks: [mark(text, place)] }),
  );
  const { share, wrong } = sum([tally(blocks, document, marked, true)]);
  expect(wrong).toBe(0);
  expect(share).toBeGreaterThan(0.99);
  // Dragged onto other words, a mark is not believed.
  const dragged = marked.map((one, place) => ({
    ...one,
    bookmarks: marked[(place + 7) % marked.length]?.bookmarks ?? [],
    sent: `${place} ${"zyx wvu ".repeat(6)}`,
  }));
  const none = tally(blocks, [], dragged, true);
  expect(none).toMatchObject({ right: 0, wrong: 0 });
});
