import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import {
  type WordParts,
  aWordFile,
  item,
  p,
  r,
  styled,
} from "./a-word-file.ts";

const read = (parts: WordParts) => readWord(aWordFile(parts));

/** The printed labels, deeper ones further in. */
async function labels(parts: WordParts) {
  const { paragraphs } = await read(parts);
  return paragraphs.map(({ list }) =>
    list ? `${"  ".repeat(list.level)}${list.label}` : "-",
  );
}

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const anew = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;

const legal = definition(
  1,
  level(0, "decimal", "%1."),
  level(1, "decimal", "%1.%2"),
  level(2, "lowerLetter", "(%3)"),
);
const bullets = definition(
  2,
  level(0, "bullet", "\uF0B7"),
  level(1, "bullet", "–"),
);

test("numbers of many levels are printed as Word prints them", async () => {
  const body =
    item(1, "a") +
    item(1, "b", 1) +
    item(1, "c", 1) +
    item(1, "d", 2) +
    item(1, "e") +
    item(1, "f", 1) +
    item(1, "g", 2);
  expect(await labels({ body, numbering: legal + list(1, 1) })).toEqual([
    "1.",
    "  1.1",
    "  1.2",
    "    (a)",
    "2.",
    "  2.1",
    "    (a)",
  ]);
});

test("a list begins anew where it says so, and else runs on", async () => {
  const numbering = legal + list(1, 1) + list(2, 1) + list(3, 1, anew);
  const body =
    item(1, "a") +
    item(1, "b") +
    p(r("Procurement")) +
    item(2, "c") +
    item(3, "d") +
    item(3, "e");
  expect(await labels({ body, numbering })).toEqual([
    "1.",
    "2.",
    "-",
    "3.",
    "1.",
    "2.",
  ]);
});

test("bullets have a sign that can be read, and keep their level", async () => {
  const numbering = bullets + list(1, 2);
  const body = item(1, "a") + item(1, "b", 1) + item(1, "c");
  expect(await labels({ body, numbering })).toEqual(["•", "  –", "•"]);
});

test("letters, Roman numbers, leading noughts, and levels that never restart", async () => {
  const numbering =
    definition(
      1,
      level(0, "upperRoman", "%1"),
      level(1, "decimalZero", "%2", `<w:lvlRestart w:val="0"/>`),
      level(2, "decimal", "%1.%3", "<w:isLgl/>"),
    ) + list(1, 1);
  const body =
    item(1, "a") +
    item(1, "b", 1) +
    item(1, "c") +
    item(1, "d", 1) +
    item(1, "e", 2);
  expect(await labels({ body, numbering })).toEqual([
    "I",
    "  01",
    "II",
    "  02",
    "    2.1",
  ]);
});

test("a list may be defined by its style, or where it is used", async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Ours"/></w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Ours"/>${level(0, "lowerRoman", "%1)")}</w:abstractNum>` +
    list(1, 5) +
    legal +
    list(
      2,
      1,
      `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1.")}</w:lvlOverride>`,
    );
  const body = item(1, "a") + item(1, "b") + item(2, "c");
  expect(await labels({ body, numbering })).toEqual(["i)", "ii)", "A."]);
});

const headings =
  `<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>` +
  `<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Area"><w:name w:val="Area title"/><w:basedOn w:val="berschrift2"/></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>`;

test("headings are known by outline, by Word's own name, and by what they are based on", async () => {
  const { paragraphs } = await read({
    styles: headings,
    numbering: legal + list(1, 1),
    body:
      styled("berschrift1", "Findings") +
      styled("Area", "Leadership") +
      styled("Outlined", "Aside") +
      p(r("By itself"), `<w:outlineLvl w:val="0"/>`) +
      p(
        r("Text like a heading"),
        `<w:pStyle w:val="Outlined"/><w:outlineLvl w:val="9"/>`,
      ) +
      p(r("Text.")),
  });
  expect(
    paragraphs.map(({ heading, list, style }) => [heading, list?.label, style]),
  ).toEqual([
    [1, "1.", "heading 1"],
    [2, "1.1", "Area title"],
    [3, undefined, "Chapter"],
    [1, undefined, "Normal"],
    [null, undefined, "Chapter"],
    [null, undefined, "Normal"],
  ]);
});

test("an item that was taken out uses no number up", async () => {
  const gone = p(
    `<w:del w:author="x"><w:r><w:delText>b</w:delText></w:r></w:del>`,
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="x"/></w:rPr>`,
  );
  const body = item(1, "a") + gone + item(1, "c");
  expect(await labels({ body, numbering: legal + list(1, 1) })).toEqual([
    "1.",
    "2.",
    "2.",
  ]);
});

test("a style that is based on itself is read", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>`;
  const { paragraphs } = await read({ styles, body: styled("A", "Text.") });
  expect(paragraphs).toMatchObject([{ heading: null, style: "A" }]);
});
