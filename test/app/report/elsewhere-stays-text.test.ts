import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { toMake } from "#app/report/elsewhere/to-make.ts";
import { defaultFramework } from "#workflows/frameworks/index.ts";
import { bullet, made, mapped, one } from "./a-mapped-report.ts";

const harbour = [
  one("Life by the harbour"),
  text("Strengths:"),
  bullet("The night shelter is open to all."),
  text("Areas for consideration:"),
  bullet("Crews are seldom asked."),
];

test("what stays text is still told to be praise or criticism", async () => {
  const { findings, homeless, own } = await made(harbour);
  expect(findings).toEqual([]);
  expect(homeless).toBe(2);
  expect(own[0]?.text.split(/\n+/)).toEqual([
    "## Strengths",
    "1. The night shelter is open to all.",
    "## Areas for consideration",
    "2. Crews are seldom asked.",
  ]);
});

test("a label stays where what it heads is said to be text", async () => {
  const { own, findings, texts } = await made(
    [one("Knowing your communities"), ...harbour.slice(1)],
    { kinds: { "Crews are seldom asked.": "text" } },
  );
  expect(own).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(texts).toEqual([
    {
      section: "communities",
      text: "## Areas for consideration\n\n2. Crews are seldom asked.",
    },
  ]);
});

test("no empty heading is left where all under it went into an area", async () => {
  const moved = {
    places: { "Life by the harbour": "engagement" },
  };
  const { findings, texts, own } = await made(harbour, moved);
  expect(findings).toHaveLength(2);
  expect({ texts, own }).toEqual({ texts: [], own: [] });
  // Nor where each of them was given an area by itself, inside another section.
  const { areas } = defaultFramework;
  const sections = await mapped([one("Findings"), ...harbour], {
    places: { "Life by the harbour": "findings" },
  });
  for (const passage of sections.flatMap((section) => section.passages)) {
    if (passage.kind === "strength") passage.areaKey = "engagement";
    if (passage.kind === "consideration") passage.areaKey = "engagement";
  }
  expect(toMake(sections, areas).texts).toEqual([]);
});

test("a heading with nothing under it in the file is kept", async () => {
  const { own } = await made([
    one("How we worked"),
    text("We walked for two days."),
    one("Life by the harbour"),
  ]);
  expect(own.map(({ title }) => title)).toEqual(["How we worked"]);
});
