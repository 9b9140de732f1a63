import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { priorityWords, shownLink } from "#app/report/after-text.ts";
import { type Block, block } from "#app/report/blocks.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { partsOf } from "#test/support/word-parts.ts";
import { aDraft, blocks } from "./a-word-report.ts";
import { readWords } from "./read-words.ts";

/** The lines of a report as a file prints them, whatever Word counts. */
const linesOf = (all: readonly Block[]) =>
  all.flatMap((one) => {
    const priority = priorityWords(one);
    const after = priority
      ? `  ${priority}`
      : one.link && ` ${shownLink(one.link)}`;
    return one.kind === "table"
      ? one.text.split(/[\t\n]/)
      : [`${one.text}${after}`];
  });

/** The text of a file with its changes taken, and with them refused. */
async function bothOf(file: Uint8Array) {
  const { paragraphs } = await readWords(file);
  const start = paragraphs.findLastIndex(({ style }) => /^TOC/.test(style)) + 1;
  const body = paragraphs.slice(start);
  return {
    taken: body.filter(({ end }) => end !== "deleted").map(({ text }) => text),
    refused: body.filter(({ end }) => end !== "inserted").map(({ was }) => was),
  };
}

/** Without the paragraph of a contents that has no lines. */
const said = (lines: string[]) => lines.filter((line) => line !== "");

const isWith = (text: string) => (one: Block) => one.text.startsWith(text);

/** The report as it was revised: changed, added, removed, moved. */
function revised(): Block[] {
  const after = blocks
    .filter((one) => !isWith("Finding d.")(one) && !isWith("Leo ")(one))
    .map((one): Block => {
      if (isWith("This report sets out")(one)) {
        return { ...one, text: one.text.replace("a team of peers", "a team") };
      }
      if (one.kind === "table") {
        return {
          ...one,
          text: one.text.replace("Oak\ta half", "Ash\ta fifth\nOak\thalf"),
        };
      }
      if (one.kind === "example" && one.link) {
        return { ...one, link: "https://elsewhere.example/park" };
      }
      if (one.kind !== "recommendation") return one;
      return { ...one, sort: one.label === "1" ? "low" : one.sort };
    });
  const moved = after.findIndex(isWith("Finding a."));
  const [finding] = after.splice(moved, 1);
  const to = after.findIndex(isWith("Finding e."));
  const added = block("new", "finding", "A new one.\nWith two lines.", {
    label: "9",
    leadIn: "A new",
  });
  after.splice(to + 1, 0, ...(finding ? [finding] : []), added);
  return after;
}

test("changes taken make the later version, refused the earlier, to the letter", async () => {
  const after = revised();
  const file = await writeWord(aDraft([], { blocks: after, before: blocks }));
  const { taken, refused } = await bothOf(file);
  expect(taken).toEqual(linesOf(after));
  expect(refused).toEqual(linesOf(blocks));
  expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
});

test("a table that became a paragraph, and one of other columns, are replaced", async () => {
  const one = (kind: Block["kind"], text: string) => [
    block("h", "heading", "A", { depth: 1, label: "1" }),
    block("x", kind, text),
    block("n", "numberedItem", "Item", { label: "1" }),
  ];
  const pairs = [
    [one("table", "a\tb\nc\td"), one("paragraph", "a b c d")],
    [one("paragraph", "a b c d"), one("table", "a\tb\nc\td")],
    [one("table", "a\tb\nc\td"), one("table", "a\tb\te\nc\td\tf")],
  ] as const;
  for (const [before, after] of pairs) {
    const file = await writeWord(aDraft([], { blocks: after, before }));
    const { taken, refused } = await bothOf(file);
    expect(said(taken)).toEqual(linesOf(after));
    expect(said(refused)).toEqual(linesOf(before));
    expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
  }
});

test("words that stayed are not marked, and the service is the one who changed them", async () => {
  const file = await writeWord(
    aDraft([], { blocks: revised(), before: blocks }),
  );
  const { parts } = await readWords(file);
  const xml = parts.get("word/document.xml") ?? "";
  const authors = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:author="([^"]+)"/g)];
  expect(new Set(authors.map(([, name]) => name))).toEqual(
    new Set(["Critical Friend"]),
  );
  const gone = [...xml.matchAll(/<w:delText[^>]*>([^<]+)</g)];
  expect(gone.map(([, text]) => text)).toContain("of peers ");
  const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)];
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  const same = await writeWord(aDraft([], { before: blocks }));
  const still = (await readWords(same)).parts.get("word/document.xml") ?? "";
  expect(still).not.toMatch(/<w:(ins|del) /);
});

test("a dash that moved a level in says where it stood, and its file keeps the rules", async () => {
  const list = (depth: number, also: Partial<Block> = {}) => [
    block("h", "heading", "A", { depth: 1, label: "1" }),
    block("x", "bullet", "Data"),
    block("y", "nestedBullet", "by ward", { depth: 1 }),
    block("z", "nestedBullet", "and by street", { depth, ...also }),
  ];
  const write = (before: Block[]) =>
    writeWord(aDraft([], { blocks: list(2), before }));
  const file = await write(list(1));
  const document = (await partsOf(file)).get("word/document.xml") ?? "";
  expect(document.match(/<w:pPrChange[^]*?<\/w:pPrChange>/g)).toEqual([
    expect.stringMatching(/<w:ilvl w:val="1"\/>/),
  ]);
  expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
  const was = await write(list(0, { kind: "paragraph" }));
  expect((await partsOf(was)).get("word/document.xml")).toContain(
    "<w:pPrChange",
  );
  expect((await faultsOf(was, "docx")) ?? []).toEqual([]);
});

test("bold words that were taken out were bold", async () => {
  const finding = (leadIn: string, text: string) =>
    block("r", "recommendation", `${leadIn} ${text}`, { leadIn, label: "1" });
  const file = await writeWord(
    aDraft([], {
      blocks: [finding("Better data:", "collect it by ward.")],
      before: [
        finding("Good data:", "collect it by ward."),
        block("gone", "example", "Lockers: open all night.", {
          leadIn: "Lockers:",
        }),
      ],
    }),
  );
  const document = (await partsOf(file)).get("word/document.xml") ?? "";
  const bold = document.match(/<w:r>(?:(?!<\/w:r>)[^])*<w:b\/>[^]*?<\/w:r>/g);
  const words = (bold ?? []).map((run) => run.replaceAll(/<[^>]*>/g, ""));
  expect(words).toEqual(
    expect.arrayContaining(["Good", "Better", " data:", "Lockers:"]),
  );
  expect(words.join()).not.toContain("collect");
});

test("a block that moved is a move to Word, with the words that changed in it", async () => {
  const list = (...blocks: Block[]) => [
    block("h", "heading", "A", { depth: 1, label: "1" }),
    ...blocks,
  ];
  const at = (label: string, id: string, text: string, leadIn = "") =>
    block(id, "numberedItem", text, { label, leadIn });
  const stay = ["b", "c", "d"].map(
    (id, n) => (add: number) =>
      at(String(n + add), id, `What the team has read of ${id}, in full.`),
  );
  const was = "Wards: the council reads its old survey with all staff.";
  const is = "Wards: the council reads its new survey with all staff.";
  const before = list(at("1", "a", was, "Wards:"), ...stay.map((s) => s(2)));
  const after = list(...stay.map((s) => s(1)), at("4", "a", is, "Wards:"));
  const file = await writeWord(aDraft([], { blocks: after, before }));
  const xml = (await partsOf(file)).get("word/document.xml") ?? "";
  const names = (end: string) =>
    [
      ...xml.matchAll(
        new RegExp(`<w:${end}RangeStart [^>]*w:name="(\\w+)"`, "g"),
      ),
    ].map(([, name]) => name);
  expect(names("moveFrom")).toHaveLength(1);
  expect(names("moveTo")).toEqual(names("moveFrom"));
  const { changes } = await readWord(file);
  const words = (kind: string) =>
    changes.filter((one) => one.kind === kind).map(({ text }) => text.trim());
  const moved = "Wards: the council reads its  survey with all staff.";
  expect(words("movedFrom").join(" ").replaceAll(/ +/g, " ")).toBe(
    moved.replaceAll(/ +/g, " "),
  );
  expect(words("movedTo")).toEqual(words("movedFrom"));
  expect([words("deleted"), words("inserted")]).toEqual([["old"], ["new"]]);
  const { taken, refused } = await bothOf(file);
  expect(said(taken)).toEqual(linesOf(after));
  expect(said(refused)).toEqual(linesOf(before));
  expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
  const bold = xml.match(/<w:r>(?:(?!<\/w:r>)[^])*<w:b\/>[^]*?<\/w:r>/g);
  expect((bold ?? []).map((run) => run.replaceAll(/<[^>]*>/g, ""))).toEqual([
    "Wards:",
    "Wards:",
  ]);
});

test("a block that moved and has no word left is no move", async () => {
  const two = (first: Block, second: Block) => [
    block("h", "heading", "A", { depth: 1, label: "1" }),
    first,
    second,
  ];
  const stays = block("b", "paragraph", "What the team has read, in full.");
  const other = block("c", "paragraph", "And what it has heard of staff.");
  const before = [...two(block("a", "paragraph", "Old words"), stays), other];
  const after = [
    ...two(stays, other),
    block("a", "paragraph", "Nothing alike"),
  ];
  const file = await writeWord(aDraft([], { blocks: after, before }));
  const xml = (await partsOf(file)).get("word/document.xml") ?? "";
  expect(xml).not.toContain("w:move");
  const { taken, refused } = await bothOf(file);
  expect([said(taken), said(refused)]).toEqual([
    linesOf(after),
    linesOf(before),
  ]);
});
