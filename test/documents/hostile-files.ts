import { randomBytes } from "node:crypto";
import type { Refusal } from "#app/documents/guard/refused.ts";
import { type ZipEntry, aZip } from "./a-zip.ts";
import { commentsUpTo } from "./heavy-files.ts";
import { type WordParts, aWordFile, entriesOf, p, r } from "./a-word-file.ts";

/** A Word file with the entries that make it one, and more. */
const withEntries = (...more: ZipEntry[]) =>
  aZip([...entriesOf({ body: p(r("Text.")) }), ...more]);

/** A Word file whose main part is this. */
export const withMain = (main: Partial<ZipEntry>, parts: WordParts = {}) =>
  aZip(
    entriesOf(parts).map((entry) =>
      entry.name === "text/main.xml" ? { ...entry, ...main } : entry,
    ),
  );

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

/** Packs badly, as a picture does. */
const noise = randomBytes(300_000);

/** The namespace of Word’s elements. */
export const word =
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
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

/** Files that are refused, and why. */
export const hostile: Array<[string, Refusal, () => Buffer]> = [
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
  [
    "5,001 comments",
    "tooManyComments",
    () => aWordFile({ body: p(r("Text.")), comments: commentsUpTo(5001) }),
  ],
];
