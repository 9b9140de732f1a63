import { parse } from "node-html-parser";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { blockRow } from "#app/report/block-row.tsx";
import type { Block } from "#app/report/blocks.ts";
import { writtenSection } from "#app/report/pieces.ts";
import { ReportReader } from "#app/report/ReportReader.tsx";
import { WordChanges } from "#app/report/WordChanges.tsx";
import { Prose } from "#app/ui/Prose.tsx";

test("a text is drawn by the notation that its form promises", () => {
  const text = "One\nstill one\n\n## What changed\n- a\n\n- b\nTwo";
  const html = renderToStaticMarkup(<Prose text={text} />);
  expect(html).toBe(
    '<div class="cf-prose"><p>One<br/>still one</p>' +
      '<p class="cf-prose__subheading">What changed</p>' +
      "<ul><li>a</li><li>b</li></ul><p>Two</p></div>",
  );
});

test("a table is called after the words before it, in a text and in a report", () => {
  const text =
    "Who was asked:\n\nArea\tPeople\nEast\t12\n\n| a | b |\n| c | d |";
  const asked = ["Table: Who was asked:", "Table 2: Who was asked:"];
  const namesIn = (drawn: ReactNode) =>
    parse(renderToStaticMarkup(drawn))
      .querySelectorAll("[role=group]")
      .map((one) => one.getAttribute("aria-label"));
  expect(namesIn(<Prose text={text} />)).toEqual(asked);
  const blocks = writtenSection("background", text);
  const row = (block: Block, marker: string) => blockRow(block, marker, {});
  expect(namesIn(<ReportReader blocks={blocks} />)).toEqual(asked);
  expect(namesIn(<ReportReader blocks={blocks} row={row} />)).toEqual(asked);
  expect(namesIn(<Prose text={"| a | b |\n| c | d |"} />)).toEqual(["Table"]);
});

test("an empty cell of a header heads no column", () => {
  const text = "Before\n\n\tYear\nEast\t12";
  const blocks = writtenSection("background", text);
  const row = (block: Block, marker: string) => blockRow(block, marker, {});
  for (const drawn of [
    <Prose text={text} />,
    <ReportReader blocks={blocks} />,
    <ReportReader blocks={blocks} row={row} />,
  ]) {
    const head = parse(renderToStaticMarkup(drawn)).querySelectorAll("thead *");
    const cells = head.filter(({ tagName }) => /^T[HD]$/.test(tagName));
    expect(
      cells.map(({ tagName, text }) => `${tagName} ${text.trim()}`),
    ).toEqual(["TD ", "TH Year"]);
  }
});

test("a text in place of another begins where that ends", () => {
  const drawn = (after: string) =>
    parse(
      renderToStaticMarkup(
        <WordChanges before="Suppliers are seldom asked." after={after} />,
      ),
    ).querySelectorAll("p").length;
  expect(drawn("Five forums met at night.")).toBe(2);
  expect(drawn("Suppliers are often asked.")).toBe(1);
});
