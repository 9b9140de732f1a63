import { describe, expect, test } from "vitest";
import { anchorOf, cut, place } from "#app/report/anchor.ts";

/** Repeatable chance, so that a failure can be looked at again. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words =
  "staff data 👩🏽‍🚒 survey é café 🇬🇧 wards the the the library — “lockers” ﷽ is is".split(
    " ",
  );
const textOf = (next: (below: number) => number, length: number) =>
  Array.from({ length }, () => words[next(words.length)]).join(" ");

const lone =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe("anchors", () => {
  test("keep position, words and 32 units on either side", () => {
    const text = "a".repeat(40) + "HERE" + "b".repeat(40);
    expect(anchorOf(text, 40, 44)).toEqual({
      start: 40,
      end: 44,
      exact: "HERE",
      prefix: "a".repeat(32),
      suffix: "b".repeat(32),
    });
  });

  test("count UTF-16 units and never split what is seen as one", () => {
    const text = "ask 👩🏽‍🚒 twice";
    const anchor = anchorOf(text, 5, 6);
    expect(anchor.exact).toBe("👩🏽‍🚒");
    expect(anchor.end - anchor.start).toBe("👩🏽‍🚒".length);
  });

  test("of nothing, or beyond the text, are refused", () => {
    expect(() => anchorOf("abc", 1, 1)).toThrow(RangeError);
    expect(() => anchorOf("abc", 2, 9)).toThrow(RangeError);
    expect(() => anchorOf("abc", -1, 2)).toThrow(RangeError);
  });

  test("in any text, are found where they were made", () => {
    const next = chance(7);
    for (let round = 0; round < 500; round++) {
      const text = textOf(next, 1 + next(30));
      const start = next(text.length);
      const end = start + 1 + next(text.length - start);
      const anchor = anchorOf(text, start, end);
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      for (const part of [anchor.exact, anchor.prefix, anchor.suffix]) {
        expect(part).not.toMatch(lone);
      }
      expect(place(text, anchor)).toEqual({
        start: anchor.start,
        end: anchor.end,
        changed: false,
      });
    }
  });
});

describe("placing after an edit", () => {
  test("before the passage moves it", () => {
    const text = "The survey is read by wards.";
    const anchor = anchorOf(text, 4, 10);
    expect(place(`Since 2024. ${text}`, anchor)).toEqual({
      start: 16,
      end: 22,
      changed: true,
    });
  });

  test("of its words finds nothing", () => {
    const anchor = anchorOf("The survey is read.", 4, 10);
    expect(
      place("The surveys are read.", anchorOf("Surveys", 0, 7)),
    ).toBeNull();
    expect(place("The polling is read.", anchor)).toBeNull();
  });

  test("never takes look-alike words among other words", () => {
    const anchor = anchorOf("Staff read the survey each year.", 11, 21);
    expect(anchor.exact).toBe("the survey");
    expect(place("Nobody opened the survey at all.", anchor)).toBeNull();
  });

  test("of two the same, takes the one whose neighbours match", () => {
    const text = "Ask the wards. Then ask the partners.";
    const anchor = anchorOf(text, 24, 27);
    const edited = "Ask the wards and the press. Then ask the partners.";
    expect(place(edited, anchor)?.start).toBe(38);
    expect(place("the the the", anchor)).toBeNull();
  });

  test("at random either finds the same words or nothing, in bounds", () => {
    const next = chance(11);
    for (let round = 0; round < 2000; round++) {
      const text = textOf(next, 3 + next(20));
      const start = next(text.length);
      const anchor = anchorOf(
        text,
        start,
        start + 1 + next(text.length - start),
      );
      const at = next(text.length);
      const edited =
        text.slice(0, at) + textOf(next, next(3)) + text.slice(at + next(12));
      const found = place(edited, anchor);
      if (found) {
        expect(edited.slice(found.start, found.end)).toBe(anchor.exact);
      }
      const far = `${textOf(next, 2)} ${text}`;
      if (at > anchor.end + 32 && anchor.exact.length > 12) {
        expect(place(far, anchor)?.start).toBe(
          anchor.start + far.length - text.length,
        );
      }
    }
  });
});

describe("cutting highlights into a text", () => {
  test("cuts where they overlap and says where each ends", () => {
    expect(
      cut("abcdef", [
        { key: 1, start: 1, end: 4 },
        { key: 2, start: 3, end: 6 },
      ]),
    ).toEqual([
      { text: "a", covering: [], ending: [] },
      { text: "bc", covering: [1], ending: [] },
      { text: "d", covering: [1, 2], ending: [1] },
      { text: "ef", covering: [2], ending: [2] },
    ]);
  });

  test("loses and splits nothing, whatever the ranges", () => {
    const next = chance(3);
    for (let round = 0; round < 500; round++) {
      const text = textOf(next, next(12));
      const ranges = Array.from({ length: next(6) }, (_, key) => ({
        key,
        start: next(text.length + 5) - 2,
        end: next(text.length + 5) - 2,
      }));
      const segments = cut(text, ranges);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const segment of segments) expect(segment.text).not.toMatch(lone);
      const ending = segments.flatMap((segment) => segment.ending);
      expect(new Set(ending).size).toBe(ending.length);
    }
  });
});
