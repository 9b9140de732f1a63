import { describe, expect, test } from "vitest";
import { assemble } from "#app/report/assemble.ts";
import type { Block } from "#app/report/blocks.ts";
import { editPlaces } from "#app/report/edit-places.ts";
import { textOf, thingsIn } from "#app/report/sent-things.ts";
import { ownWords } from "#app/report/wordings/worded.ts";
import { one, source, two } from "./a-source.ts";

const blocks = assemble(source);
const line = ({ kind, label, text }: Block) =>
  [kind, label, text].filter(Boolean).join(" | ");
const from = (id: string, count: number) => {
  const start = blocks.findIndex((block) => block.id === id);
  return blocks.slice(start, start + count);
};

describe("an assembled report", () => {
  test("has the six parts in order, and the areas in scope", () => {
    const headings = blocks.filter(
      ({ kind, depth }) => kind === "heading" && depth < 3,
    );
    expect(
      headings.map(({ label, text }) => `${label} ${text}`.trim()),
    ).toEqual([
      "1 Background and team",
      "2 Executive summary and recommendations",
      "Recommendations",
      "3 Impact of the challenge",
      "4 Detailed findings",
      `4.1 ${one.title}`,
      `4.2 ${two.title}`,
      "5 Examples of innovative practice",
      "6 Signposting to good practice elsewhere",
    ]);
  });

  test("numbers run on over sub-headings and start again in the next list", () => {
    expect(from(`heading:${one.key}:strength`, 17).map(line)).toEqual([
      "heading | Strengths",
      "finding | 1 | Finding a.",
      "finding | 2 | Two things:",
      "nestedBullet | this",
      "nestedBullet | that",
      "subheading | Since then",
      "paragraph | And so on.",
      "subheading | Procurement",
      "finding | 3",
      "subheading | First",
      "paragraph | Finding c.",
      "finding | 4 | Finding d.",
      "subheading | Front desk",
      "finding | 5 | Finding e.",
      "heading | Areas for consideration",
      "finding | 1 | Finding f.",
      `heading | 4.2 | ${two.title}`,
    ]);
  });

  test("says why a list is empty", () => {
    expect(from(`heading:${two.key}:consideration`, 4).map(line)).toEqual([
      "heading | Areas for consideration",
      "paragraph | All was said.",
      "subheading | Where",
      "bullet | above",
    ]);
  });

  test("keeps sub-headings of a text one below the heading it stands under", () => {
    const depths = blocks.flatMap(({ kind, text, depth }) =>
      kind === "subheading" ? [`${depth} ${text}`] : [],
    );
    expect(depths).toEqual([
      "2 What stood out",
      "3 What it takes",
      "4 Since then",
      "4 Procurement",
      "5 First",
      "4 Front desk",
      "4 Where",
    ]);
    expect(from(`outcome:${one.key}`, 4).map(line)).toEqual([
      "outcome | The criteria for the level sought are not yet met.",
      "paragraph | Nearly.",
      "subheading | What it takes",
      "bullet | data",
    ]);
  });

  test("gives a thing's text back as it was written", () => {
    const [b] = thingsIn(blocks, "finding").filter(({ id }) => id === "b");
    expect(textOf(b?.blocks ?? [])).toBe(
      "Two things:\n\n- this\n- that\n\n## Since then\n\nAnd so on.",
    );
  });

  test("begins the summary with the outcome and ends it with recommendations", () => {
    expect(from("heading:summary", 12).map(line)).toEqual([
      "heading | 2 | Executive summary and recommendations",
      "outcome | The criteria for the level “Achieving” are met.",
      "paragraph | Because.",
      "paragraph | A fair picture.",
      "subheading | What stood out",
      "bullet | Data",
      "bullet | People",
      "heading | Recommendations",
      "paragraph | To help Aldermoor improve, the team recommends:",
      "recommendation | 1 | Data: Collect it.",
      "nestedBullet | by ward",
      "recommendation | 2 | Train members.",
    ]);
    const [data] = blocks.filter(({ kind }) => kind === "recommendation");
    expect(data).toMatchObject({ leadIn: "Data:", sort: "high" });
  });

  test("keeps with a recommendation the areas it rests on", () => {
    const areasOf = (id: string) =>
      blocks.filter(({ ref }) => ref?.id === id).map((made) => made.areaKeys);
    expect(areasOf("r1")).toEqual([
      [one.key, two.key],
      [one.key, two.key],
    ]);
    expect(areasOf("r2")).toEqual([[]]);
    expect(areasOf("a")).toEqual([undefined]);
  });

  test("names the team with its organisations, and marks the council's words", () => {
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain("Leo Pemberton, Fire, Police");
    expect(texts).toContain("Petra Osei");
    const words = blocks.find(({ text }) => text === "It made us look again");
    expect(words).toMatchObject({ sort: "council", kind: "bullet" });
  });

  test("gives a signpost its council and its address", () => {
    expect(from("example:y:0", 1)).toMatchObject([
      {
        text: "Parks for all (Elmbrook): Worth a visit.",
        leadIn: "Parks for all (Elmbrook):",
        link: "https://elmbrook.example/parks",
      },
    ]);
  });

  test("opens a reworded example with no more than the report’s words", () => {
    const wording = { leadIn: "Parks", text: "Go and see." };
    const [head] = assemble({
      ...source,
      wordings: new Map([["example:y", wording]]),
    }).filter(({ ref }) => ref?.id === "y");
    expect(head?.text).toBe("Parks: Go and see.");
    // What it is reworded from has the council: nobody drops it unseen.
    expect(ownWords(source, { kind: "example", id: "y" })?.leadIn).toBe(
      "Parks for all (Elmbrook)",
    );
  });

  test("has no outcome in bespoke mode, only remarks, and never says failed", () => {
    const remarks = [
      { areaKey: one.key, outcome: "noLevelSought", level: null },
      { areaKey: "overall", outcome: "noLevelSought", level: null },
    ].map((row) => ({ ...row, reason: `A remark on ${row.areaKey}.` }));
    const bespoke = assemble({
      ...source,
      mode: "bespoke",
      levelSought: null,
      outcomes: remarks,
    });
    expect(bespoke.some(({ kind }) => kind === "outcome")).toBe(false);
    expect(bespoke.map(({ text }) => text)).toEqual(
      expect.arrayContaining(remarks.map(({ reason }) => reason)),
    );
    expect(JSON.stringify(bespoke)).not.toContain("No level was sought.");
    expect(JSON.stringify([blocks, bespoke])).not.toMatch(/fail/i);
  });

  test.each([
    ["award", "Edit outcome"],
    ["bespoke", "Edit remark"],
  ] as const)("leads to the outcome once, in %s mode: %s", (mode, label) => {
    const outcomes = [
      {
        ...{ areaKey: one.key, outcome: "noLevelSought", level: null },
        reason: "Well led.\n\n- and warm\n- and open",
      },
    ];
    const written = assemble({ ...source, mode, outcomes });
    const places = editPlaces(written, () => true);
    expect(
      places.filter(({ where }) => where.startsWith("outcomes/")),
    ).toMatchObject([{ where: `outcomes/${one.key}`, label }]);
  });

  test("has ids of its own for every block, even for equal words", () => {
    const twice = assemble({
      ...source,
      sections: new Map([["background", "Same.\n\nSame."]]),
    });
    const ids = twice.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
