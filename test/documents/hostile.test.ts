import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Refusal } from "#app/documents/guard/refused.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { type ZipEntry, aZip } from "./a-zip.ts";
import {
  type WordParts,
  aWordFile,
  comment,
  entriesOf,
  from,
  p,
  r,
  to,
} from "./a-word-file.ts";

/** A Word file with the entries that make it one, and more. */
const withEntries = (...more: ZipEntry[]) =>
  aZip([...entriesOf({ body: p(r("Text.")) }), ...more]);

/** A Word file whose main part is this. */
const withMain = (main: Partial<ZipEntry>, parts: WordParts = {}) =>
  aZip(
    entriesOf(parts).map((entry) =>
      entry.name === "text/main.xml" ? { ...entry, ...main } : entry,
    ),
  );

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

/** Packs badly, as a picture does. */
const noise = randomBytes(300_000);

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const nested = (depth: number) =>
  `<w:document xmlns:w="${word}"><w:body>${"<w:sdt>".repeat(depth)}${"</w:sdt>".repeat(depth)}</w:body></w:document>`;
const withDoctype = (subset: string) =>
  `<?xml version="1.0"?><!DOCTYPE x [${subset}]><w:document xmlns:w="${word}"><w:body>${p(r("&i;"))}</w:body></w:document>`;
const laughs = Array.from({ length: 9 }, (_, at) => {
  const [name, before] = ["abcdefghi"[at], "zabcdefgh"[at]];
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join("");

const office = (name: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1024),
    Buffer.from(name, "utf16le"),
  ]);

const docm = "application/vnd.ms-word.document.macroEnabled.main+xml";
const sheet =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const template =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

const hostile: Array<[string, Refusal, () => Buffer]> = [
  ["a bomb", "beyondBelief", () => withMain({ bytes: zeros(40) })],
  [
    "a part too large",
    "tooMuch",
    () => withMain({ bytes: "x", saysBytes: 65 * 1024 * 1024 }),
  ],
  [
    "more in all than there may be",
    "tooMuch",
    () =>
      withEntries(
        ...Array.from({ length: 4 }, (_, at) => ({
          name: `x${at}`,
          bytes: noise,
          saysBytes: 60 * 1024 * 1024,
        })),
      ),
  ],
  [
    "a size that lies low",
    "broken",
    () =>
      withMain({ bytes: `<a>${"b".repeat(5_000_000)}</a>`, saysBytes: 5000 }),
  ],
  [
    "a size that lies high",
    "broken",
    () => withMain({ bytes: "<a/>", saysBytes: 500 }),
  ],
  [
    "60,000 entries",
    "tooMuch",
    () =>
      withEntries(
        ...Array.from({ length: 60_000 }, (_, at) => ({
          name: `x${at}`,
          bytes: "",
          isStored: true,
        })),
      ),
  ],
  [
    "the same part twice",
    "beyondBelief",
    () => withEntries({ name: "text/main.xml", bytes: "<a/>" }),
  ],
  [
    "parts that overlap",
    "beyondBelief",
    () =>
      withEntries(
        { name: "x", bytes: "one" },
        { name: "y", bytes: "two", saysAt: 0 },
      ),
  ],
  [
    "a way out of the folder",
    "broken",
    () => withEntries({ name: "../../tmp/x", bytes: "x" }),
  ],
  [
    "an absolute name",
    "broken",
    () => withEntries({ name: "/etc/x", bytes: "x" }),
  ],
  [
    "a part under a password",
    "beyondBelief",
    () => withEntries({ name: "x", bytes: "x", flags: 1 }),
  ],
  [
    "a billion laughs",
    "beyondBelief",
    () => withMain({ bytes: withDoctype(laughs) }),
  ],
  [
    "an entity from elsewhere",
    "beyondBelief",
    () =>
      withMain({
        bytes: withDoctype(`<!ENTITY i SYSTEM "file:///etc/passwd">`),
      }),
  ],
  [
    "100,000 elements in each other",
    "beyondBelief",
    () => withMain({ bytes: nested(100_000) }),
  ],
  [
    "four million elements",
    "tooMuch",
    () =>
      withMain({ bytes: `<a>${"<b/>".repeat(4_000_000)}</a>`, isStored: true }),
  ],
  [
    "four million attributes",
    "beyondBelief",
    () =>
      withMain({
        bytes: `<a ${Array.from({ length: 4_000_000 }, (_, at) => `a${at.toString(36)}=""`).join(" ")}/>`,
      }),
  ],
  [
    "more text than a report has",
    "tooMuch",
    () =>
      withMain({ isStored: true }, { body: p(r("words ".repeat(1_400_000))) }),
  ],
  ["no XML", "broken", () => withMain({ bytes: "Dear Ada," })],
  [
    "XML that ends too soon",
    "broken",
    () => withMain({ bytes: `<w:document xmlns:w="${word}"><w:body><w:p>` }),
  ],
  ["half a file", "broken", () => withEntries().subarray(0, 700)],
  [
    "macros beside the text",
    "macros",
    () => withEntries({ name: "text/vbaProject.bin", bytes: "x" }),
  ],
  ["a .docm", "macros", () => aWordFile({ mainType: docm })],
  ["a template", "template", () => aWordFile({ mainType: template })],
  ["a spreadsheet", "spreadsheet", () => aWordFile({ mainType: sheet })],
  [
    "a zip of something else",
    "notWord",
    () => aZip([{ name: "a.txt", bytes: "a" }]),
  ],
  [
    "an OpenDocument text",
    "openDocument",
    () =>
      aZip([
        {
          name: "mimetype",
          bytes: "application/vnd.oasis.opendocument.text",
          isStored: true,
        },
      ]),
  ],
  [
    "an OpenDocument spreadsheet",
    "spreadsheet",
    () =>
      aZip([
        {
          name: "mimetype",
          bytes: "application/vnd.oasis.opendocument.spreadsheet",
          isStored: true,
        },
      ]),
  ],
  ["an older Word file", "oldWord", () => office("WordDocument")],
  ["a file under a password", "locked", () => office("EncryptedPackage")],
  ["rich text", "richText", () => Buffer.from("{\\rtf1\\ansi Dear Ada}")],
  ["a PDF", "pdf", () => Buffer.from("%PDF-1.7\n")],
  ["a letter", "notWord", () => Buffer.from("Dear Ada,")],
  ["nothing", "empty", () => Buffer.alloc(0)],
  ["more than 25 MB", "tooLarge", () => Buffer.alloc(26 * 1024 * 1024)],
];

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

test("10,000 comments are read, each with its words", async () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => at);
  const body = ids.map((id) => p(from(id) + r(`Word ${id}`) + to(id))).join("");
  const comments = ids.map((id) => comment(id, `Says ${id}`)).join("");
  const document = await readWord(aWordFile({ body, comments }));
  expect(document.comments).toHaveLength(10_000);
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
