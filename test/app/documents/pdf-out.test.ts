import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Paper, PaperPart } from "#app/documents/pdf-out/paper.ts";
import { typeset } from "#app/documents/pdf-out/typeset.server.ts";
import { hasPoppler, structureOf, wordsOf } from "#test/support/poppler.ts";

const withPoppler = test.skipIf(!hasPoppler);

const says = (text: string): PaperPart => ({
  type: "text",
  look: "plain",
  runs: [{ text }],
});
const heading = (level: number, text: string): PaperPart => ({
  type: "heading",
  level,
  text,
  listed: level < 3,
});

const paperOf = (...parts: PaperPart[]): Paper => ({
  title: "Equality peer challenge: Fernlow",
  author: "The peer team",
  day: "2026-03-12",
  caption: "Draft 2",
  mark: "Draft 2",
  facts: [["Sent on", "12 March 2026"]],
  notices: [],
  parts,
});

/** One line of words, whatever broke it. */
const flat = (words: string) =>
  words.replaceAll("\u200b", "").replaceAll(/\s+/g, " ");

test("it calls itself an accessible document in British English", () => {
  const file = typeset(paperOf(heading(1, "1 Background"))).toString("latin1");
  expect(file).toContain("pdfuaid:part>1<");
  expect(file).toContain("/Lang (en-GB)");
  expect(file).toContain("/DisplayDocTitle true");
  expect(file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
});

withPoppler(
  "contents, bookmarks and links lead on; what frames a page is no text",
  () => {
    const link = "https://example.org/practice";
    const file = typeset(
      paperOf(
        heading(1, "1 Background"),
        heading(2, "1.1 Team"),
        heading(4, "Deep"),
        {
          type: "text",
          look: "plain",
          runs: [{ text: "example.org", link }],
        },
      ),
    );
    const pdf = file.toString("latin1");
    expect(pdf).toContain("/Outlines");
    expect(pdf).toContain(`/URI (${link})`);
    const structure = structureOf(file);
    expect(structure).toMatch(/TOC[^]*TOCI[^]*Link[^]*"1 Background/);
    expect(structure).toMatch(/Link[^]*"example.org"/);
    expect(structure).not.toContain("Page 2 of");
    expect(wordsOf(file)).toContain("Page 2 of 3");
  },
);

test("the same document gives the same bytes", () => {
  const paper = paperOf(heading(1, "One"), says("Words 😀 and 中."));
  const [once, again] = [typeset(paper), typeset(paper)].map((bytes) =>
    createHash("sha256").update(bytes).digest("hex"),
  );
  expect(again).toBe(once);
});

withPoppler("what is typed is text, never markup", () => {
  const typed =
    '#emph[x] $x^2$ *b* _i_ @ref \\ <label> `code` // end /* c */ = - + #let a = 1 "q" [y] {z} ~ ---';
  expect(flat(wordsOf(typeset(paperOf(says(typed)))))).toContain(typed);
});

withPoppler(
  "letters of Wales, Poland and Ireland, Hebrew, ticks and emoji stand there",
  () => {
    const typed = "ŵ ŷ Ẁ Łódź Ġaeilge Đ Ş ő שלום → ✓ ☐ 😀";
    const structure = structureOf(typeset(paperOf(says(typed))));
    for (const sign of typed.replaceAll(" ", ""))
      expect(structure).toContain(sign);
    expect(structure).not.toContain("�");
  },
);

withPoppler("signs that no typeface holds are said to be missing", () => {
  const odd = "before 中文 \ue000 क्षत्रिय \u0007 \ud800 after";
  const words = flat(wordsOf(typeset(paperOf(says(odd)))));
  expect(words).toMatch(/before �+ �+ .*after/);
  expect(words).toContain("� stands for each");
});

withPoppler("headings go down one step at a time, whatever the depths", () => {
  const structure = structureOf(
    typeset(
      paperOf(
        heading(2, "First"),
        heading(5, "Deep"),
        heading(5, "Deeper"),
        heading(3, "Up"),
        heading(1, ""),
        heading(6, "Last"),
      ),
    ),
  );
  const found = [...structure.matchAll(/^ *(H\d) "(.*?)"/gm)].map(
    ([, level, text]) => `${level} ${text}`,
  );
  expect(found).toEqual([
    "H1 Contents",
    "H1 First",
    "H2 Deep",
    "H3 Deeper",
    "H3 Up",
    "H4 Last",
  ]);
});

withPoppler("numbers are printed as they are, and tables have headers", () => {
  const structure = structureOf(
    typeset(
      paperOf(
        {
          type: "list",
          look: "plain",
          labels: ["3.", "4."],
          items: [[says("three")], [says("four")]],
        },
        {
          type: "table",
          rows: [["Ward", "Share"], ["North", "12"], ["South"]],
        },
      ),
    ),
  );
  expect(structure).toMatch(
    /Lbl[^]*"3\."[^]*LBody[^]*"three"[^]*"4\."[^]*"four"/,
  );
  expect(structure.match(/^ *TH\b/gm)).toHaveLength(2);
  expect(structure.match(/^ *TD\b/gm)).toHaveLength(4);
});

withPoppler("nothing runs out of the page, however long the word", () => {
  const long = "x".repeat(400);
  const file = typeset(
    paperOf(heading(1, long), says(long), {
      type: "table",
      rows: [
        ["Ward", "Words"],
        [long, "many words ".repeat(60)],
      ],
    }),
  );
  for (const line of wordsOf(file).split("\n")) {
    expect(line.replace(/[^x]/g, "").length).toBeLessThan(100);
  }
});

withPoppler("what stands below a number is a dash, below a bullet too", () => {
  const list = (
    labels: string[] | null,
    ...items: PaperPart[][]
  ): PaperPart => ({
    ...{ type: "list", look: "plain", labels, items },
  });
  const file = typeset(
    paperOf(
      heading(1, "1 Background"),
      list(["1."], [says("Step"), list(null, [says("dash")])]),
      list(null, [says("Bullet"), list(null, [says("nested")])]),
    ),
  );
  const words = flat(wordsOf(file));
  expect(words).toContain("1. Step – dash");
  expect(words).toContain("• Bullet – nested");
});

withPoppler("words that announce a table stand on its page", () => {
  const table: PaperPart = {
    type: "table",
    rows: [
      ["Ward", "Share"],
      ["Elm", "a third"],
    ],
  };
  const fillers = Array.from({ length: 45 }, (_, at) => at);
  const parted = fillers.filter((count) => {
    const words = Array.from({ length: count }, () => says("A line."));
    const pages = wordsOf(
      typeset(paperOf(...words, says("By ward:"), table)),
    ).split("\f");
    return pages.some(
      (page) => page.includes("By ward:") && !page.includes("Elm"),
    );
  });
  expect(parted).toEqual([]);
});

test("one word of 60,000 letters is set in a moment", () => {
  const begun = process.cpuUsage();
  typeset(paperOf(says("a".repeat(60_000))));
  // It took half a minute where every letter held a copy of the word.
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(8);
});
