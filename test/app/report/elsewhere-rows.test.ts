import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { bullet, made, mapped, one } from "./a-mapped-report.ts";

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((words) => `<w:tc>${text(words)}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

const advice = [
  one("Recommendations"),
  table(
    row("No", "Recommendation", "Priority", "By whom"),
    row("1", "Ask the crews what they need", "High", "Harbour master"),
    row("2", "Count the farms", "Low", ""),
    row("3", "Write to tenants", "Soon", ""),
  ),
  bullet("Read it all again."),
];

const seen = [
  one("Knowing your communities"),
  table(
    row("What we saw", "Strength or concern"),
    row("Crews are heard.", "Strength"),
    row("Farms are not.", "Concern"),
  ),
];

test("each row of a table of recommendations can be corrected, with its priority", async () => {
  const [section] = await mapped(advice);
  expect(
    section?.passages.map(({ kind, label, text }) => [kind, label, text]),
  ).toEqual([
    ["label", "", "Recommendations"],
    ["label", "", expect.stringContaining("No\tRecommendation")],
    [
      "recommendation",
      "1",
      "Ask the crews what they need\n- By whom: Harbour master\n\nHigh priority",
    ],
    ["recommendation", "2", "Count the farms  Low priority"],
    ["recommendation", "3", "Write to tenants\n- Priority: Soon"],
    ["recommendation", "1.", "Read it all again."],
  ]);
  const all = await made(advice);
  expect(
    all.recommendations.map(({ text, priority }) => [text, priority]),
  ).toEqual([
    ["Ask the crews what they need\n- By whom: Harbour master", "high"],
    ["Count the farms", "low"],
    ["Write to tenants\n- Priority: Soon", "medium"],
    ["Read it all again.", "medium"],
  ]);
  expect(all.ranks.map(({ read }) => read)).toEqual([
    ...["high", "low", null, null],
  ]);
  expect(all.texts).toEqual([]);
  const changed = await made(advice, {
    priorities: { "Count the farms  Low priority": "high" },
  });
  expect(changed.recommendations[1]).toMatchObject({ priority: "high" });
});

test("each row that says what it is becomes a finding of the area", async () => {
  const { findings, texts } = await made(seen);
  expect(findings).toMatchObject([
    { kind: "strength", areaKey: "communities", text: "Crews are heard." },
    { kind: "consideration", text: "Farms are not." },
  ]);
  expect(texts).toEqual([]);
});

test("a table of which all is text again stands as it was", async () => {
  const title = "Knowing your communities";
  const { findings, texts } = await made(seen, { all: { [title]: "text" } });
  expect(findings).toEqual([]);
  expect(texts).toEqual([
    {
      section: "communities",
      text: "What we saw\tStrength or concern\nCrews are heard.\tStrength\nFarms are not.\tConcern",
    },
  ]);
  const some = await made(seen, { kinds: { "Farms are not.": "text" } });
  expect(some.findings).toHaveLength(1);
  expect(some.texts).toEqual([
    { section: "communities", text: "Farms are not." },
  ]);
});

test("what stands above a table that is text again stays above it", async () => {
  const { recommendations, texts } = await made(advice, {
    all: { Recommendations: "text" },
  });
  expect(recommendations).toEqual([]);
  expect(texts[0]?.text).toMatch(
    /^## Recommendations\n\nNo\tRecommendation\tPriority\tBy whom\n1\tAsk the crews what they need\tHigh\tHarbour master\n/,
  );
});
