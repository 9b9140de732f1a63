import { expect, test } from "vitest";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { aComment, aDraft, aReply, blockWith, on } from "./a-word-report.ts";
import { readWords } from "./read-words.ts";

const purpose = "This report sets out";
const quotesIn = async (comments: Parameters<typeof aDraft>[0]) => [
  ...(await readWords(await writeWord(aDraft(comments)))).quotes.values(),
];

test("comments stand on exactly their words, however they overlap", async () => {
  const all = [
    on(purpose, "sets out what a team"),
    on(purpose, "what"),
    on(purpose, "team of peers"),
    on(purpose, "This"),
    on(purpose, "found", { start: 7, end: 9_999 }),
    on(purpose, null),
    on("Data: Collect it.", "ta: Coll"),
    on("A line", "line\nand"),
  ];
  const { text } = blockWith(purpose);
  expect((await quotesIn(all)).sort()).toEqual(
    [
      ...["sets out what a team", "what", "team of peers", "This"],
      ...[text.slice(7), text, "ta: Coll", "line\nand"],
    ].sort(),
  );
});

test("one reaches from cell to cell, or is about the whole table", async () => {
  const { text } = blockWith("Ward\tShare");
  const start = text.indexOf("Oak") - 5;
  const cells = text.replaceAll("\t", "\n");
  expect(
    await quotesIn([
      on("Ward\tShare", null, { start, end: start + 10 }),
      on("Ward\tShare", null),
    ]),
  ).toEqual([cells, cells.slice(start, start + 10)]);
});

test("what has no place, or an empty one, is in the file all the same", async () => {
  expect(
    await quotesIn([
      aComment,
      on(purpose, null, { blockId: "gone" }),
      on("", null, { blockId: "finding:c:0", id: "empty" }),
    ]),
  ).toEqual([
    "Equality peer challenge: Aldermoor",
    "Equality peer challenge: Aldermoor",
    "",
  ]);
});

const discussed = [
  on(purpose, "team", {
    text: "First <line> & more.\n\nSecond line.",
    notes: ["Department: Housing"],
    replies: [aReply, { ...aReply, id: "reply 2", at: "2026-01-13T09:30:00Z" }],
  }),
  on("Train members.", null, { isResolved: true, id: "resolved" }),
];

test("who, when, under what, and whether it is settled", async () => {
  const file = await writeWord(aDraft(discussed));
  expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
  const { parts, quotes } = await readWords(file);
  expect([...quotes]).toEqual([
    ["0", "team"],
    ["1", "team"],
    ["2", "team"],
    ["3", "Train members."],
  ]);
  const part = (name: string) => parts.get(`word/${name}.xml`) ?? "";
  // In July the clock in London is an hour ahead; in January it is not.
  expect(part("comments")).toContain(
    'w:author="Ada Finch-Hall" w:initials="AFH" w:date="2026-07-12T10:30:00Z"',
  );
  expect(part("comments")).toContain('w:date="2026-01-13T09:30:00Z"');
  expect(part("commentsExtensible")).toContain(
    'w16cex:dateUtc="2026-07-12T09:30:00Z"',
  );
  const words = [...part("comments").matchAll(/<w:t [^>]*>([^<]*)</g)];
  expect(words.map(([, text]) => text).slice(0, 4)).toEqual([
    "7. Fact. ",
    "First &lt;line&gt; &amp; more.",
    "Second line.",
    "Department: Housing",
  ]);
  const ids = [...part("comments").matchAll(/w14:paraId="(\w+)"/g)].map(
    ([, id]) => id,
  );
  const threads = [
    ...part("commentsExtended").matchAll(
      /paraId="(\w+)"(?: w15:paraIdParent="(\w+)")? w15:done="(\d)"/g,
    ),
  ].map(([, id, parent, done]) => [id, parent, done]);
  expect(threads).toEqual([
    [ids[0], undefined, "0"],
    [ids[1], ids[0], "0"],
    [ids[2], ids[0], "0"],
    [ids[3], undefined, "1"],
  ]);
  expect(part("people").match(/<w15:person /g)).toHaveLength(2);
});

test("a comment bears the same durable name in every file", async () => {
  const named = async (comments: Parameters<typeof aDraft>[0]) => {
    const { parts } = await readWords(await writeWord(aDraft(comments)));
    const ids = parts.get("word/commentsIds.xml") ?? "";
    return [...ids.matchAll(/durableId="(\w+)"/g)].map(([, id]) => id);
  };
  const [team, , , settled] = await named(discussed);
  expect(await named([...discussed].reverse().slice(0, 1))).toEqual([settled]);
  expect(team).toMatch(/^[0-7][\dA-F]{7}$/);
});

test("a report without comments has no part for them", async () => {
  const { parts } = await readWords(await writeWord(aDraft()));
  const named = [...parts].filter(
    ([path, text]) =>
      /comment|people/.test(path) || /"[^"]*comments\w*\.xml"/.test(text),
  );
  expect(named).toEqual([]);
});
