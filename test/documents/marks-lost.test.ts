import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import type { WordComment } from "#app/documents/word-out/word-report.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { block } from "#app/report/blocks.ts";
import { placeReturned } from "#app/report/placing/place-returned.ts";
import {
  repetitive,
  reword,
  seeded,
} from "#test/app/report/placing/revised.ts";
import { aDraft, aReply } from "#test/app/documents/word-out/a-word-report.ts";
import { inText, withoutMarks } from "./edited.ts";

/** A report that repeats itself, two comments on each third paragraph. */
function aReport(random: () => number) {
  const blocks = repetitive(150, random).map((text, at) =>
    block(`b${at}`, "paragraph", text),
  );
  const comments = blocks.flatMap(({ id, text }, at): WordComment[] => {
    if (at % 3 > 0) return [];
    const start = text.indexOf(" ", Math.floor(text.length / 3)) + 1;
    const end = text.indexOf(" ", start + 18);
    const said = { ...aReply, author: "Ada Marsh", text: id, notes: [] };
    const common = { ...said, lead: "", isResolved: false, blockId: id };
    return [
      { ...common, id: `${id} words`, start, end, replies: [] },
      { ...common, id: `${id} all`, start: null, end: null, replies: [said] },
    ];
  });
  return aDraft(comments, { blocks });
}

/** Every run of words with so large a part of its words changed. */
const reworded = (part: number, random: () => number) => (xml: string) =>
  xml.replaceAll(
    /(<w:t xml:space="preserve">)([^<]*)/g,
    (_, tag: string, words: string) =>
      tag + words.replaceAll(/\S+/g, (word) => reword(word, part, random)),
  );

/** How many comments stand on the block they were made on, and on another. */
async function tally(seed: number, part: number) {
  const random = seeded(seed);
  const report = aReport(random);
  const file = await inText(
    await withoutMarks(await writeWord(report)),
    reworded(part, random),
  );
  const document = await readWord(file);
  expect(document.properties).toEqual({});
  const { blocks } = report;
  const { placed } = placeReturned({ document, blocks, byMark: false });
  const roots = document.comments.filter(({ replyTo }) => replyTo === null);
  const places = roots.map(({ id, text }) => {
    const place = placed.get(id);
    return {
      truth: text,
      on: place && "blockId" in place ? place.blockId : null,
    };
  });
  return {
    all: places.length,
    right: places.filter(({ truth, on }) => truth === on).length,
    wrong: places.filter(({ truth, on }) => on !== null && truth !== on).length,
  };
}

test("with our marks stripped and a tenth of the words changed, 98 comments in 100 find their block, and none another", async () => {
  const sums = { all: 0, right: 0, wrong: 0 };
  for (const seed of [1, 2, 3, 4, 5]) {
    const { all, right, wrong } = await tally(seed, 0.1);
    sums.all += all;
    sums.right += right;
    sums.wrong += wrong;
  }
  expect(sums).toMatchObject({ all: 500, wrong: 0 });
  expect(sums.right / sums.all).toBeGreaterThanOrEqual(0.98);
});

test("with a third of the words changed, who is not sure says so", async () => {
  const { all, right, wrong } = await tally(11, 0.33);
  expect({ all, wrong }).toEqual({ all: 100, wrong: 0 });
  expect(right).toBeGreaterThan(50);
});
