import { expect, test } from "vitest";
import { mostTaken } from "#app/comments/from-word/brought.ts";
import { Refused } from "#app/documents/guard/refused.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { aWordFile, comment, from, p, r, to } from "./a-word-file.ts";
import { hostile, withMain, word } from "./hostile-files.ts";

test.each(hostile)(
  "refused, with a sentence, in no time: %s",
  async (_, refusal, make) => {
    const file = make();
    const before = process.cpuUsage();
    await expect(readWord(file)).rejects.toMatchObject({
      name: "Refused",
      refusal,
      message: expect.stringMatching(/\.$/),
    });
    // Of the processor, as tests run beside each other on a busy machine: the
    // service itself needs half a second for the worst of them.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  },
);

test("a size that lies is noticed while unpacking, not after", async () => {
  const bytes = `<a>${"b".repeat(5_000_000)}</a>`;
  const read = readWord(withMain({ bytes, saysBytes: 5000 }));
  await expect(read).rejects.toMatchObject({
    cause: { code: "ERR_BUFFER_TOO_LARGE" },
  });
});

test("what is said to lie elsewhere is not looked for in the file either", async () => {
  const bytes = `<w:comments xmlns:w="${word}">${comment(1, "Elsewhere?")}</w:comments>`;
  const document = await readWord(
    aWordFile({
      body: p(from(1) + r("Text.") + to(1)),
      relations: `<Relationship Id="x" Type="http://x/comments" Target="elsewhere.xml" TargetMode="External"/>`,
      others: [{ name: "text/elsewhere.xml", bytes }],
    }),
  );
  expect(document.comments).toEqual([]);
});

test("what lies elsewhere is not fetched, and said", async () => {
  const elsewhere = (type: string) =>
    `<Relationship Id="x${type}" Type="http://x/${type}" Target="https://127.0.0.1:1/never" TargetMode="External"/>`;
  const relations = ["attachedTemplate", "image", "comments", "hyperlink"];
  const document = await readWord(
    aWordFile({
      body: p(r("Text.")),
      relations: relations.map(elsewhere).join(""),
    }),
  );
  expect(document.paragraphs).toMatchObject([{ text: "Text." }]);
  expect(document.warnings.join()).toContain("They were not fetched.");
});

test("who has too many comments is told how many a copy may hold", () => {
  expect(new Refused("tooManyComments").message).toContain(
    `no more than ${mostTaken.toLocaleString("en-GB")} comments`,
  );
});

test("5,000 comments are read, each with its words", async () => {
  const ids = Array.from({ length: 5000 }, (_, at) => at);
  const body = ids.map((id) => p(from(id) + r(`Word ${id}`) + to(id))).join("");
  const comments = ids.map((id) => comment(id, `Says ${id}`)).join("");
  const document = await readWord(aWordFile({ body, comments }));
  expect(document.comments).toHaveLength(5000);
  const wrong = document.comments.filter(
    ({ quote, text }) => quote.slice(5) !== text.slice(5),
  );
  expect(wrong).toEqual([]);
});

test("comments and bookmarks over everything cost no more than they say", async () => {
  const ids = Array.from({ length: 3000 }, (_, at) => at);
  const mark = (at: number) =>
    `<w:bookmarkStart w:id="b${at}" w:name="b${at}"/>`;
  const body = [
    ids.map((id) => mark(id) + from(id)).join(""),
    p(r("word ".repeat(200))).repeat(1000),
    p(ids.map((id) => to(id)).join("")),
    ids.map((id) => `<w:bookmarkEnd w:id="b${id}"/>`).join(""),
  ].join("");
  const comments = ids.map((id) => comment(id, "All of it?")).join("");
  const before = process.cpuUsage();
  const document = await readWord(aWordFile({ body, comments }));
  expect(document.comments).toHaveLength(3000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
});
