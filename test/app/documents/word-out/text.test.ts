import { expect, test } from "vitest";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { block } from "#app/report/blocks.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { aDraft, blocks } from "./a-word-report.ts";
import { readWords } from "./read-words.ts";

test("every block is in the file, letter by letter, in its own bookmark", async () => {
  const { marked } = await readWords(await writeWord(aDraft()));
  const words = blocks.map((one, index) => [
    `_cf_${String(index + 1).padStart(4, "0")}`,
    one.kind === "table" ? one.text.replaceAll("\t", "\n") : one.text,
  ]);
  const { _cf_whole: title, ...rest } = Object.fromEntries(marked);
  expect(title).toBe("Equality peer challenge: Aldermoor");
  expect(rest).toEqual(Object.fromEntries(words));
});

test("Word takes it without a complaint, with nothing in it and with all", async () => {
  const odd = `A < B & "C" \u0001\ud800 ‘ŵ’ 😀 \ufffe`;
  const files = [
    aDraft(),
    aDraft([], { isLocked: true }),
    aDraft([], { blocks: [], number: null, seal: "", title: odd }),
    aDraft([], {
      blocks: [
        block("t", "table", "Only a header"),
        block("h", "heading", odd, { depth: 1, label: "4" }),
        block("o", "numberedItem", odd, { label: "b" }),
      ],
    }),
  ];
  for (const report of files) {
    const faults = await faultsOf(await writeWord(report), "docx");
    expect(faults ?? []).toEqual([]);
  }
});

test("the same report makes the same bytes, whatever the time and place", async () => {
  const first = await writeWord(aDraft());
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Auckland";
  try {
    expect(first.equals(await writeWord(aDraft()))).toBe(true);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  const { parts } = await readWords(first);
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core.match(/2026-03-12T09:30:00Z/g)).toHaveLength(2);
  expect([...parts.values()].join()).not.toContain(
    String(new Date().getFullYear() + 1),
  );
});

test("its headings, header rows, quotes and names are Word's own", async () => {
  const { paragraphs, parts } = await readWords(await writeWord(aDraft()));
  const styleOf = (text: string) =>
    paragraphs.filter((one) => one.text.startsWith(text)).at(-1)?.style;
  expect(styleOf("Equality peer challenge")).toBe("Title");
  expect(styleOf("Background and team")).toBe("Heading1");
  expect(styleOf("Knowing your communities")).toBe("Heading2");
  expect(styleOf("Procurement")).toBe("Heading4");
  expect(styleOf("It made us look again")).toBe("Quote");
  expect(styleOf("The criteria for the level sought")).toBe("Outcome");
  const header = paragraphs.filter(({ isHeader }) => isHeader);
  expect(header.map(({ text }) => text)).toEqual(["Ward", "Share"]);
  const styles = parts.get("word/styles.xml") ?? "";
  expect(styles).toContain('<w:outlineLvl w:val="0"/>');
  expect(styles).toContain('<w:lang w:val="en-GB"/>');
  expect(parts.get("docProps/custom.xml")).toMatch(
    /CriticalFriendReport.*version-2.*CriticalFriendNumber.*>2<.*CriticalFriendSeal.*>0123456789abcdef</s,
  );
});

test("what follows a table stands apart from it", async () => {
  const paragraph = (id: string) => block(id, "paragraph", `Words ${id}.`);
  const table = block("t", "table", "Ward\tShare\nElm\ta third");
  const head = block("h", "heading", "More", { depth: 1, label: "4" });
  const blocks = [
    ...[paragraph("a"), table, paragraph("b"), paragraph("c")],
    ...[{ ...table, id: "t2" }, head],
  ];
  const { parts } = await readWords(await writeWord(aDraft([], { blocks })));
  const document = parts.get("word/document.xml") ?? "";
  const formOf = (words: string) =>
    document
      .split("<w:p>")
      .findLast((one) => one.includes(words))
      ?.split("</w:pPr>")[0];
  expect(formOf("Words b.")).toContain('<w:spacing w:before="180"/>');
  expect(formOf("Words c.")).not.toContain("w:spacing");
  expect(formOf(">More<")).not.toContain("w:spacing");
});

test("the contents lead to the headings, and nothing asks to be updated", async () => {
  const { parts, paragraphs } = await readWords(await writeWord(aDraft()));
  const toc = paragraphs.filter(({ style }) => style.startsWith("TOC"));
  expect(toc.map(({ text }) => text.trim())).toContain("4 Detailed findings");
  const document = parts.get("word/document.xml") ?? "";
  const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)];
  const isThere = ([, anchor = ""]: readonly string[]) =>
    document.includes(`<w:bookmarkStart w:name="${anchor}"`);
  expect(anchors.filter((one) => !isThere(one))).toEqual([]);
  expect(anchors).toHaveLength(toc.length);
  const asks = /updateFields|w:dirty="(true|1)"/;
  expect([...parts].filter(([, text]) => asks.test(text))).toEqual([]);
});

test("only a file for comments is locked against everything else", async () => {
  const locked = await readWords(
    await writeWord(aDraft([], { isLocked: true })),
  );
  expect(locked.parts.get("word/settings.xml")).toMatch(
    /<w:documentProtection w:edit="comments" w:enforcement="(1|true)"/,
  );
  const free = await readWords(await writeWord(aDraft()));
  expect(free.parts.get("word/settings.xml")).not.toContain(
    "documentProtection",
  );
});

test("two tables that follow one another stay two", async () => {
  const tables = aDraft([], {
    blocks: [
      block("a", "table", "One\nfirst"),
      block("b", "table", "Two\nsecond"),
    ],
  });
  const { parts } = await readWords(await writeWord(tables));
  const body = parts.get("word/document.xml") ?? "";
  expect(body.match(/<w:tbl>/g)).toHaveLength(2);
  expect(body).not.toMatch(/<\/w:tbl>(<w:bookmark\w+[^>]*>)*<w:tbl>/);
  expect((await faultsOf(await writeWord(tables), "docx")) ?? []).toEqual([]);
});
