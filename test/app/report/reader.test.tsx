import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnnotatedReport } from "#app/report/AnnotatedReport.tsx";
import type { Annotation } from "#app/report/annotation.ts";
import { block } from "#app/report/blocks.ts";
import { contentsOf, nest } from "#app/report/outline.ts";
import { entry, heading } from "#app/report/pieces.ts";
import { ReportReader } from "#app/report/ReportReader.tsx";

const finding = (id: string, label: string, text: string) =>
  entry({ id, kind: "finding", sort: "strength", depth: 4, label, text });

const blocks = [
  heading("findings", "4", "Detailed findings", 1),
  heading("one", "4.1", "Knowing", 2),
  heading("one:strength", "", "Strengths", 3),
  ...finding("a", "1", "Plain & <b>simple</b>."),
  ...finding(
    "b",
    "2",
    "Two things:\n- this\n- that\n\n## Since then\n\nAnd so on.",
  ),
  block("subheading:x", "subheading", "Procurement", { depth: 4 }),
  ...finding("c", "3", "Bought locally."),
  heading("two", "4.2", "Leading", 2),
  heading("two:strength", "", "Strengths", 3),
  ...finding("d", "1", "Another list."),
];

const note = (number: number, also: Partial<Annotation>): Annotation => ({
  commentId: `c${number}`,
  number,
  blockId: "finding:a:0",
  start: null,
  end: null,
  kind: "Fact",
  side: "council",
  excerpt: `Says ${number}.`,
  status: "",
  ...also,
});

test("a report is real lists: numbers run on, bullets stand inside their finding", () => {
  const html = renderToStaticMarkup(<ReportReader blocks={blocks} />);
  expect(html.match(/<ol start="\d+"/g)).toEqual([
    '<ol start="1"',
    '<ol start="3"',
    '<ol start="1"',
  ]);
  expect(html).toContain("Plain &amp; &lt;b&gt;simple&lt;/b&gt;.");
  expect(html).toMatch(
    /Two things:<\/p><ul.*that<\/p><\/li><\/ul><h5[^>]*>Since then<\/h5>.*And so on/,
  );
  expect(html.match(/<h[2-6]/g)).toEqual([
    "<h2",
    "<h3",
    "<h4",
    "<h5",
    "<h5",
    "<h3",
    "<h4",
  ]);
});

test("nothing is lost or turned round by nesting", () => {
  const flat = (parts: ReturnType<typeof nest>): string[] =>
    parts.flatMap((part) =>
      part.type === "block"
        ? [part.block.id]
        : part.items.flatMap(({ head, rest }) => [head.id, ...flat(rest)]),
    );
  expect(flat(nest(blocks))).toEqual(blocks.map(({ id }) => id));
});

test("the contents lead to sections and areas", () => {
  expect(contentsOf(blocks)).toEqual([
    {
      id: "heading:findings",
      title: "4 Detailed findings",
      sections: [
        { id: "heading:one", title: "4.1 Knowing", sections: [] },
        { id: "heading:two", title: "4.2 Leading", sections: [] },
      ],
    },
  ]);
});

test("comments stand at their words, lead on to each other, and none is lost", () => {
  const html = renderToStaticMarkup(
    <AnnotatedReport
      top="/challenges/1"
      blocks={blocks}
      commentHref="/challenges/1/report/versions/1/comment"
      annotations={[
        note(1, { blockId: null }),
        note(2, { start: 0, end: 5 }),
        note(3, { start: 3, end: 8 }),
        note(4, {
          blockId: "finding:gone:0",
          carried: "notPlaced",
          quote: "Old words.",
        }),
        note(5, {}),
      ]}
    />,
  );
  for (const number of [1, 2, 3, 4, 5]) {
    expect(html.split(`id="comment-${number}"`)).toHaveLength(2);
  }
  expect(html).toMatch(
    /<mark[^>]*>Pla<\/mark><mark[^>]*>in<\/mark>.*id="ref-2"/,
  );
  expect(html).toContain('href="#ref-5"');
  expect(html).not.toContain('href="#ref-4"');
  expect(html).toContain("Old words.");
  expect(html).toContain("comment?block=finding%3Aa%3A0");
  const order = [...html.matchAll(/href="#comment-(\d)">Next/g)];
  expect(order.map(([, number]) => number)).toEqual(["3", "5", "1", "4"]);
});

test("by keyboard: a way past each section, and no two links alike", () => {
  const page = parse(
    renderToStaticMarkup(
      <AnnotatedReport
        top="/challenges/1"
        blocks={[...blocks, heading("innovation", "5", "Examples", 1)]}
        commentHref="/comment"
        annotations={[]}
      />,
    ),
  );
  const skips = page.querySelectorAll(".govuk-skip-link");
  expect(skips.map(({ text }) => text)).toEqual([
    "Skip to 5 Examples",
    "Skip to 4.2 Leading",
    "Skip to 5 Examples",
    "Skip to the end of the report",
  ]);
  for (const skip of skips) {
    const to = skip.getAttribute("href")?.slice(1) ?? "";
    expect(page.getElementById(to)).not.toBeNull();
  }
  const links = page.querySelectorAll(".cf-margin__add");
  expect(links.map(({ text }) => text)).toEqual([
    "Comment on the heading “4 Detailed findings”",
    "Comment on the heading “4.1 Knowing”",
    "Comment on the heading “Strengths” in 4.1",
    "Comment on strength 1 in 4.1",
    "Comment on strength 2 in 4.1",
    "Comment on “this” in 4.1",
    "Comment on “that” in 4.1",
    "Comment on the heading “Since then” in 4.1",
    "Comment on “And so on.” in 4.1",
    "Comment on the heading “Procurement” in 4.1",
    "Comment on strength 3 in 4.1",
    "Comment on the heading “4.2 Leading”",
    "Comment on the heading “Strengths” in 4.2",
    "Comment on strength 1 in 4.2",
    "Comment on the heading “5 Examples”",
  ]);
});

test("a table has a header, and comments on words in its cells", () => {
  const table = block("t", "table", "Area\tLevel\nKnowing\tExcellent now");
  const html = renderToStaticMarkup(
    <AnnotatedReport
      blocks={[heading("one", "1", "One", 1), table]}
      annotations={[
        note(4, { blockId: "t", start: 19, end: 28, kind: "Typo" }),
        note(5, { blockId: "t", start: 5, end: 18 }),
      ]}
      top="/challenges/x"
      commentHref={null}
    />,
  );
  const page = parse(html);
  const words = (css: string) =>
    page.querySelectorAll(css).map(({ textContent }) => textContent);
  expect(words("th[scope=col]")).toEqual(["Area\t", "Level\n"]);
  expect(words("td")[1]).toBe("ExcellentComment 4 now");
  expect(words("mark")).toEqual(["Level\n", "Knowing", "Excellent"]);
});
