import { expect, test } from "vitest";
import { partsFrom } from "#app/documents/pdf-out/report-parts.ts";
import { typeset } from "#app/documents/pdf-out/typeset.server.ts";
import { type Block, block } from "#app/report/blocks.ts";

/** The same throws of the dice each time. */
function dice(seed: number) {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return {
    below: (most: number) => next() % most,
    of: <T>(some: readonly T[]): T => some[next() % some.length] as T,
  };
}

const kinds: readonly Block["kind"][] = [
  ...(["heading", "subheading", "paragraph", "outcome"] as const),
  ...(["bullet", "nestedBullet", "numberedItem", "table"] as const),
  ...(["finding", "recommendation", "example"] as const),
];

const words = [
  ...["", " ", "\n", "\t", "a word", "a\nb\n\nc", "a\tb\nc\td\te"],
  ...["x".repeat(300), "#let x = 1", "\\u{4e2d}", '"quoted" \\"', "$ * _ `"],
  ...["中文", "〠", "𝒳", "\ue000", "\u0007", "\ud800", "\uffff", "\u{E0001}"],
  ...["😀👨‍👩‍👧", "مرحبا", "שלום", "\u202e turned", "Z͑ͫ̓ͪa̴̵", "\u200b", "\u00ad"],
];

test("whatever a report holds, its PDF is made", () => {
  const { below, of } = dice(7);
  const text = () =>
    Array.from({ length: 1 + below(3) }, () => of(words)).join(of(["", " "]));
  const aBlock = (index: number) =>
    block(`b${index}`, of(kinds), text(), {
      depth: below(8),
      label: of(["", "1", "2", "4.2", "a", "-1", "中"]),
      leadIn: of(["", "", text()]),
      sort: of(["", "council", "high"]),
      link: of(["", "https://example.org/a b", "javascript:x", "#x"]),
      ref: of([null, { type: "finding", id: "1" } as const]),
    });
  for (let turn = 0; turn < 60; turn++) {
    const blocks = Array.from({ length: 1 + below(20) }, (_, at) => aBlock(at));
    const file = typeset({
      title: text(),
      author: "The peer team",
      day: "2026-03-12",
      caption: text(),
      mark: text(),
      facts: [[text(), text()]],
      notices: [text()],
      parts: partsFrom(blocks),
      annex: turn % 4 === 0 ? partsFrom(blocks) : [],
    });
    expect(file.toString("latin1"), `turn ${turn}`).toContain("pdfuaid");
    expect(file.toString("latin1")).not.toContain("javascript:");
  }
});
