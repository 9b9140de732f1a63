import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { bullet, made, mapped, one } from "./a-mapped-report.ts";

test("words that say exactly a label, but head nothing, are kept", async () => {
  const { findings, own, texts } = await made([
    one("How we worked"),
    text("We asked each group for two lists:"),
    bullet("Strengths"),
    bullet("Areas for consideration"),
    text("The team"),
    one("Knowing your communities"),
    text("Strengths:"),
    bullet("Crews are heard."),
    text("Areas for consideration"),
  ]);
  expect(own[0]?.text.split(/\n+/)).toEqual([
    "We asked each group for two lists:",
    "1. Strengths",
    "2. Areas for consideration",
    "The team",
  ]);
  expect(findings.map((found) => found.text)).toEqual(["Crews are heard."]);
  // The one that heads a list is not repeated.
  expect(texts).toEqual([
    { section: "communities", text: "Areas for consideration" },
  ]);
});

test("a priority is shown as it was read, and can be chosen", async () => {
  const body = [
    one("Recommendations"),
    bullet("Carers: ask them (high priority)."),
    bullet("Write to each tenant once a year about what they may ask for"),
  ];
  const [carers, tenants] = (await mapped(body))[0]?.passages.slice(1) ?? [];
  const none = await made(body);
  expect(none.ranks).toEqual([
    { key: carers?.key, read: "high", now: "high" },
    { key: tenants?.key, read: null, now: null },
  ]);
  expect(none.recommendations.map(({ priority }) => priority)).toEqual([
    "high",
    "medium",
  ]);
  const chosen = await made(body, {
    priorities: { [carers?.text ?? ""]: "low", [tenants?.text ?? ""]: "high" },
  });
  expect(chosen.recommendations.map(({ priority }) => priority)).toEqual([
    "low",
    "high",
  ]);
});
