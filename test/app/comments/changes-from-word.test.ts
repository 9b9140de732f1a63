import { expect, test } from "vitest";
import { block } from "#app/report/blocks.ts";
import { from, to } from "#test/documents/a-word-file.ts";
import {
  behind,
  inText,
  movedAway,
  newParagraph,
  putIn,
  replaced,
  takenOut,
  withoutMarks,
} from "#test/documents/edited.ts";
import { foundInWords } from "#app/comments/from-word/groups.ts";
import { aFile, bring, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

const candour = "The council met the team with candour.";

test("a paragraph put in with tracking on is offered, and a comment on it keeps its words", async () => {
  const room = await drafted();
  const file = await inText(
    await aFile(room, [said("a", { text: "New, and true." })]),
    (xml) => {
      const free = xml.replaceAll(/<w:commentRange(Start|End)[^>]*>/g, "");
      const marks = `${from(0)}${to(0)}`;
      const inside = putIn("and of Oak Hill.");
      return behind(
        free,
        candour,
        newParagraph("The forum of Elm Park meets monthly, ").replace(
          /<\/w:p>$/,
          `${from(0)}${inside}${marks.slice(from(0).length)}</w:p>`,
        ),
      );
    },
  );
  const { look, take } = await bring(room, file);
  const { found } = await look();
  expect(found.added).toMatchObject([
    {
      text: "The forum of Elm Park meets monthly, and of Oak Hill.",
      author: "Jo Ash",
      at: "2026-06-12T09:00:00.000Z",
    },
  ]);
  expect(found).toMatchObject({ removed: [], wordings: [], moved: [] });
  expect(found.comments).toMatchObject([
    { how: "notPlaced", quote: "and of Oak Hill.", text: "New, and true." },
  ]);
  await take([...found.added, ...found.comments].map(({ key }) => key));
  expect(await room.list()).toMatchObject([
    { blockId: null, word: { quote: "and of Oak Hill." } },
    {
      authorName: "Jo Ash",
      blockId: "summary:1",
      text: expect.stringContaining("The forum of Elm Park") as string,
    },
  ]);
});

test("paragraphs at the very end are offered too, tracked or not", async () => {
  const room = await drafted();
  const end = "link officer";
  const file = await inText(await aFile(room, []), (xml) => {
    const plain = newParagraph("Thanks go to all who took part in it.")
      .replaceAll(/<\/?w:ins\b[^>]*>/g, "")
      .replace("<w:rPr></w:rPr>", "");
    return behind(behind(xml, end, plain), end, newParagraph("At the end."));
  });
  const { found } = await (await bring(room, file)).look();
  expect(found.added.map(({ text, author }) => [author, text])).toEqual([
    ["Jo Ash", "At the end."],
    ["", "Thanks go to all who took part in it."],
  ]);
});

test("a paragraph moved with tracking on is told as moved, with the comments on it", async () => {
  const room = await drafted();
  const { draft, finding } = room;
  const words = "Publish the data.";
  const moved = newParagraph(words, { kind: "moveTo" }).replace(
    /(<w:moveTo .*<\/w:moveTo>)/,
    `${from(0)}$1${to(0)}`,
  );
  const file = await inText(
    await aFile(room, [said("a", { text: "Here it is better." })]),
    (xml) => {
      const free = xml
        .replaceAll(/<w:commentRange(Start|End)[^>]*>/g, "")
        .replaceAll(/<w:commentReference[^>]*>/g, "");
      return behind(movedAway(free, words), "link officer", moved);
    },
  );
  const { look, take } = await bring(room, file);
  const { found } = await look();
  expect(found).toMatchObject({ added: [], removed: [], wordings: [] });
  expect(found.moved).toMatchObject([
    { text: words, author: "Jo Ash", place: "recommendation 1" },
  ]);
  expect(found.comments).toMatchObject([
    { how: "exactly", quote: words, place: "recommendation 1" },
  ]);
  await take(found.moved.map(({ key }) => key));
  const block = `recommendation:${draft.recommendationIds[0]}`;
  const last = draft.blocks.find(({ id }) => id === finding)?.text ?? "";
  expect(await room.list()).toMatchObject([
    { blockId: block, text: `Move this paragraph to after “${last}”.` },
  ]);
});

test("what two people changed in one paragraph are two suggestions, each with its author and date", async () => {
  const room = await drafted();
  const sam = { author: "Sam Lee", date: "2026-06-14T09:00:00Z" };
  const file = await inText(await aFile(room, []), (xml) =>
    replaced(
      replaced(
        replaced(
          xml,
          "met the",
          `${takenOut("met the")}${putIn("hosted the")}`,
        ),
        "with",
        `${putIn("warmly, ")}${takenOut("with")}${putIn("in")}`,
      ),
      "candour",
      `${takenOut("candour", sam)}${putIn("pride", sam)}`,
    ),
  );
  const { look, take } = await bring(room, file);
  const { found } = await look();
  expect(found.wordings).toMatchObject([
    {
      author: "Jo Ash",
      at: "2026-06-12T09:00:00.000Z",
      around: ["The council ", " candour."],
      tracked: [
        { isPutIn: false, text: "met the" },
        { isPutIn: true, text: "hosted the" },
        { isPutIn: true, text: "warmly, " },
        { isPutIn: false, text: "with" },
        { isPutIn: true, text: "in" },
      ],
    },
    {
      author: "Sam Lee",
      at: "2026-06-14T09:00:00.000Z",
      before: "candour",
      after: "pride",
    },
  ]);
  await take(found.wordings.map(({ key }) => key));
  expect(await room.list()).toMatchObject([
    { authorName: "Jo Ash" },
    { authorName: "Sam Lee", suggested: "pride", exact: "candour" },
  ]);
});

test("a priority or an address that Word prints is no suggestion where marks are lost", async () => {
  const room = await drafted();
  const blocks = room.draft.blocks.map((one) =>
    one.text === "Publish the data."
      ? { ...one, sort: "high" }
      : one.text === "Train the members."
        ? {
            ...one,
            kind: "example" as const,
            link: "https://www.example.org/a/",
          }
        : one,
  );
  await room.app.db
    .updateTable("report_version")
    .set({ blocks: JSON.stringify(blocks) })
    .where("id", "=", room.draft.versionId)
    .execute();
  const file = await withoutMarks(await aFile(room, [], blocks, null));
  const { found } = await (await bring(room, file)).look();
  expect(found).toMatchObject({
    ...{ wordings: [], added: [], removed: [], moved: [], comments: [] },
  });
});

test("a large table and one with empty cells come back as they went", async () => {
  const room = await drafted();
  const rows = Array.from(
    { length: 60 },
    (_, at) => `Ward ${at}\t${at % 3 ? "x" : ""}\t`,
  );
  const blocks = [
    ...room.draft.blocks,
    block("large", "table", ["Ward\tShare\tNote", ...rows].join("\n")),
  ];
  await room.app.db
    .updateTable("report_version")
    .set({ blocks: JSON.stringify(blocks) })
    .where("id", "=", room.draft.versionId)
    .execute();
  const start = blocks.at(-1)?.text.indexOf("Ward 57") ?? 0;
  const on = said("a", { blockId: "large", start, end: start + 7 });
  const { found } = await (
    await bring(room, await aFile(room, [on], blocks, null))
  ).look();
  expect(found).toMatchObject({
    ...{ wordings: [], added: [], removed: [], moved: [] },
    comments: [{ how: "exactly", start, quote: "Ward 57" }],
  });
});

test("more changes than are listed are counted all the same", async () => {
  const room = await drafted();
  const many = Array.from({ length: 230 }, (_, at) =>
    newParagraph(`The forum of ward ${at} meets monthly.`),
  );
  const file = await inText(await aFile(room, []), (xml) =>
    behind(xml, candour, many.join("")),
  );
  const { look, take } = await bring(room, file);
  const { found } = await look();
  expect(found.added).toHaveLength(200);
  expect(foundInWords(found)).toBe("It brings 230 paragraphs more.");
  // With some taken in, the next are listed without bringing it again.
  await take(found.added.slice(0, 50).map(({ key }) => key));
  const { found: left } = await look();
  expect(left.added).toHaveLength(180);
  expect(left.added.at(-1)?.text).toContain("ward 229");
});

test("a paragraph moved without tracking is told as moved", async () => {
  const room = await drafted();
  const { blocks } = room.draft;
  const moved = blocks.find(({ id }) => id === "summary:1");
  const others = blocks.filter((one) => one !== moved);
  const file = await aFile(
    room,
    [],
    [...others, ...(moved ? [moved] : [])],
    null,
  );
  const { found } = await (await bring(room, file)).look();
  expect(found).toMatchObject({ added: [], removed: [], wordings: [] });
  expect(found.moved).toMatchObject([
    { text: candour, author: "", after: others.at(-1)?.text },
  ]);
});
