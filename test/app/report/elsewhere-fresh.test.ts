import { expect, test } from "vitest";
import { fresh } from "#app/report/elsewhere/fresh.ts";

const none = {
  ...{ findings: [], recommendations: [], examples: [], own: [] },
  ...{ members: [], homeless: 0, ranks: [], leftOut: 0 },
};

const section = "background";

/** What of a text is brought in behind another. */
function left(text: string, present: string): string[] {
  const texts = new Map([[section, present]]);
  const { made } = fresh(
    { ...none, texts: [{ section, text }] },
    { ...none, texts },
  );
  return made.texts.map((one) => one.text);
}

const present = "We walked.\n\n## On Monday\n\nWe ate soup.\n\n## On Tuesday";

test("a heading that is here already stays above words that are not", () => {
  const text = "## On Monday\n\nWe ate soup.\n\nWe ate bread.";
  expect(left(text, present)).toEqual(["## On Monday\n\nWe ate bread."]);
});

test("words under another heading are other words", () => {
  const text = "## On Tuesday\n\nWe ate soup.";
  expect(left(text, present)).toEqual([text]);
});

test("what is here with its heading is not brought again", () => {
  expect(left("## On Monday\n\nWe ate soup.", present)).toEqual([]);
  expect(left("## On Tuesday", present)).toEqual([]);
  expect(left("We ate soup.\n\nWe slept.", present)).toEqual(["We slept."]);
});
