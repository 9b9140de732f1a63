import { describe, expect, test } from "vitest";
import { quickest } from "#test/support/quickest.ts";
import { ragFromWords, statusFromWords } from "#workflows/status-words.ts";

describe("a council’s word for a status", () => {
  test.each([
    ["Not started", "notStarted"],
    ["Not yet started", "notStarted"],
    ["NOT YET BEGUN.", "notStarted"],
    ["To do", "notStarted"],
    ["0%", "notStarted"],

    ["In Progress", "underWay"],
    ["In progress – draft out to the staff networks", "underWay"],
    ["Underway", "underWay"],
    ["Under way (two of five wards)", "underWay"],
    ["Ongoing", "underWay"],
    ["On-going", "underWay"],
    ["Partially complete", "underWay"],
    ["50% complete", "underWay"],
    ["In progress: 40% complete", "underWay"],
    ["Started in May 2025", "underWay"],

    ["Complete", "complete"],
    ["completed", "complete"],
    ["Done", "complete"],
    ["• Completed", "complete"],
    ["100%", "complete"],
    ["Completed. The panel goes on meeting each term.", "complete"],
    ["Completed in April 2017", "complete"],
    ["Completed – policy adopted", "complete"],
    ["Closed", "complete"],

    ["Carried forward", "carriedOver"],
    ["Carried over to 2027/28", "carriedOver"],

    ["On hold", null],
    ["Not complete", null],
    ["To be completed by May", null],
    ["Complete - ongoing", null],
    ["Completed, training in progress", null],
    ["Completed: 40%", null],
    ["Delayed", null],
    ["Done deal brokers to report", null],
    ["Nothing to report", null],
    ["", null],
  ])("%j stands for %s", (text, status) => {
    expect(statusFromWords(text)).toBe(status);
  });
});

describe("a council’s word for a rating", () => {
  test.each([
    ["R", "red"],
    ["Red", "red"],
    ["RED", "red"],
    [" red ", "red"],
    ["R - Red", "red"],
    ["R (red)", "red"],
    ["🔴", "red"],
    ["a", "amber"],
    ["Amber", "amber"],
    ["Amber (two months late)", "amber"],
    ["Amber\nwaiting for the budget", "amber"],
    ["A – waiting for the budget", "amber"],
    ["G", "green"],
    ["Green - on track", "green"],
    ["Green on track", "green"],
    ["RAG: Green", "green"],
    ["G: done in May", "green"],
    ["🟢 Green", "green"],

    ["A/G", null],
    ["Amber/Green", null],
    ["R - A", null],
    ["Amber → Green", null],
    ["Green (was amber)", null],
    ["not green", null],
    ["Green space strategy", null],
    ["A review is planned", null],
    ["Reduced", null],
    ["Yellow", null],
    ["Blue", null],
    ["On track", null],
    ["N/A", null],
    ["N/R", null],
    ["", null],
  ])("%j stands for %s", (text, rag) => {
    expect(ragFromWords(text)).toBe(rag);
  });

  test("hostile text takes no time", () => {
    const started = performance.now();
    for (const piece of [
      "not ",
      "in progress ",
      "1% ",
      "r - ",
      "(",
      "green ",
    ]) {
      statusFromWords(piece.repeat(50_000));
      ragFromWords(piece.repeat(50_000));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test("blank lines cost no time", () => {
  const text = `In progress${"\n".repeat(100_000)}x`;
  const took = quickest(() => {
    expect(statusFromWords(text)).toBe("underWay");
  }, 1);
  expect(took).toBeLessThan(1000);
});
