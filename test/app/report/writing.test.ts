import { describe, expect, test } from "vitest";
import { nest } from "#app/report/outline.ts";
import { writtenSection } from "#app/report/pieces.ts";
import { textOf } from "#app/report/sent-things.ts";
import { piecesOf } from "#app/ui/writing.ts";

const lines = (text: string) =>
  piecesOf(text).map(({ kind, text, depth, label }) =>
    [kind, depth, label, text].filter((one) => one !== undefined).join(" | "),
  );

describe("a text as people write it", () => {
  test("is read without losing a word", () => {
    expect(
      lines("One\nstill one\n\n- a\n- b\nTwo\n## Three\n-4 is no bullet"),
    ).toEqual([
      "paragraph | One\nstill one",
      "bullet | a",
      "bullet | b",
      "paragraph | Two",
      "subheading | Three",
      "paragraph | -4 is no bullet",
    ]);
  });

  test("nests dashes by how far they are indented", () => {
    expect(lines("- a\n  - b\n    – c\n  - d\n- e\n\t• f")).toEqual([
      "bullet | a",
      "bullet | 1 | b",
      "bullet | 2 | c",
      "bullet | 1 | d",
      "bullet | e",
      "bullet | 1 | f",
    ]);
  });

  test("counts numbered items on from the first, over dashes and empty lines", () => {
    expect(lines("1. a\n1. b\n   - of b\n\n7) c")).toEqual([
      "numberedItem | 1 | a",
      "numberedItem | 2 | b",
      "bullet | 1 | of b",
      "numberedItem | 3 | c",
    ]);
  });

  test("begins again, or runs on, as the number after a sub-heading says", () => {
    expect(lines("1. a\n2. b\n## On\n3. c\nThen:\n1. d\n- e\n1. f")).toEqual([
      "numberedItem | 1 | a",
      "numberedItem | 2 | b",
      "subheading | On",
      "numberedItem | 3 | c",
      "paragraph | Then:",
      "numberedItem | 1 | d",
      "bullet | e",
      "numberedItem | 1 | f",
    ]);
  });

  test("takes a year, a price or a lone bar for words", () => {
    const text = "2024. A year.\n\n| alone\n\nName\tonce\n\n1.5 per cent";
    expect(lines(text)).toEqual([
      "paragraph | 2024. A year.",
      "paragraph | | alone",
      "paragraph | Name\tonce",
      "paragraph | 1.5 per cent",
    ]);
  });

  test("finds tables, written with bars or pasted with tabs", () => {
    const table = "table | Area\tLevel\nKnowing\tExcellent\nLeading\t";
    const barred =
      "Before\n| Area | Level |\n|---|---|\n| Knowing | Excellent |\n| Leading |\nAfter";
    expect(lines(barred)).toEqual([
      "paragraph | Before",
      table,
      "paragraph | After",
    ]);
    expect(lines("Area\tLevel\nKnowing\tExcellent\nLeading\t")).toEqual([
      table,
    ]);
  });

  test("takes a pasted list, with tabs behind its bullets, for a list", () => {
    expect(lines("•\ta\n•\tb\n1.\tc\n2.\td")).toEqual([
      "bullet | a",
      "bullet | b",
      "numberedItem | 1 | c",
      "numberedItem | 2 | d",
    ]);
  });
});

const whole =
  "Intro.\n\n1. a\n  - of a\n2. b\n\n## On\n\n3. c\n- d\n  - e\n    - f\n\n| A | B |\n| c | d |\n\nEnd.";

test("a section’s blocks give back the text they were written as", () => {
  expect(textOf(writtenSection("background", whole))).toBe(whole);
});

test("dashes stand in the list below their entry", () => {
  const shape = (parts: ReturnType<typeof nest>): string =>
    parts
      .map((part) =>
        part.type === "block"
          ? part.block.kind
          : `[${part.items
              .map(({ head, rest }) => `${head.text}${shape(rest)}`)
              .join(" ")}]`,
      )
      .join(" ");
  expect(shape(nest(writtenSection("background", whole)))).toBe(
    "paragraph [a[of a] b] subheading [c] [d[e[f]]] table paragraph",
  );
});
