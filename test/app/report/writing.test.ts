import { describe, expect, test } from "vitest";
import { z } from "zod";
import { optionalText, text } from "#app/forms/fields.ts";
import { nest } from "#app/report/outline.ts";
import { entry, writtenSection } from "#app/report/pieces.ts";
import { textOf } from "#app/report/sent-things.ts";
import { piecesOf } from "#app/ui/writing.ts";
import { quickest } from "#test/support/quickest.ts";

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

  test("keeps numbers as typed, over dashes and empty lines, but counts equal ones", () => {
    expect(lines("1. a\n1. b\n   - of b\n1. c\n\n7) d\n9. e")).toEqual([
      "numberedItem | 1 | a",
      "numberedItem | 2 | b",
      "bullet | 1 | of b",
      "numberedItem | 3 | c",
      "numberedItem | 7 | d",
      "numberedItem | 9 | e",
    ]);
    expect(lines("2. a\n5. b\n7. c\n\n1. d\n2. e\n1. f")).toEqual([
      "numberedItem | 2 | a",
      "numberedItem | 5 | b",
      "numberedItem | 7 | c",
      "numberedItem | 1 | d",
      "numberedItem | 2 | e",
      "numberedItem | 1 | f",
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

  test("keeps rows of a pasted table whose first cells were merged", () => {
    expect(lines("Area\tWhat\nLeading\tOne\n\tTwo\nServing\tThree")).toEqual([
      "table | Area\tWhat\nLeading\tOne\n\tTwo\nServing\tThree",
    ]);
  });

  test("keeps the column of a pasted table whose first header is empty", () => {
    const table = "table | \tYear\nEast\t12";
    const typed = z.object({ text: text("Enter the text") });
    for (const pasted of ["\tYear\nEast\t12", "\n\n\tYear\nEast\t12\n"]) {
      expect(lines(typed.parse({ text: pasted }).text)).toEqual([table]);
    }
    expect(lines("Before\n\tYear\nEast\t12")[1]).toBe(table);
    const wide = "\tYear\tPeople\nEast\t1\t2";
    expect(optionalText.parse(wide)).toBe(wide);
    // What is no table is words, and its spaces are nobody's.
    expect(optionalText.parse("\t An aside.\n")).toBe("An aside.");
  });

  test("reads what is no table as quickly as any words", () => {
    const odd = ["|a", "|---|---|", "| a |", "a\tb\n\nc"];
    for (const line of odd) {
      const text = `${line}\n`.repeat(20_000);
      expect(quickest(() => piecesOf(text), 2)).toBeLessThan(500);
    }
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

test("a finding that somebody numbered opens with its words", () => {
  const [head] = entry({
    ...{ id: "f", kind: "finding", sort: "strength", depth: 4 },
    text: "1. The council listens.",
  });
  expect(head?.text).toBe("1. The council listens.");
});
