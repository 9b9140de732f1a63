import { describe, expect, test } from "vitest";
import { frameworkSchema } from "#workflows/frameworks/schema.ts";
import type {
  AreaInput,
  FrameworkInput,
} from "#workflows/frameworks/schema.ts";

type CriterionInput = AreaInput["criteria"][number];

describe("a framework with a fault is refused", () => {
  test("the plain one is taken", () => {
    expect(frameworkSchema.safeParse(framework({})).success).toBe(true);
  });

  test.each<[string, FrameworkInput, RegExp]>([
    [
      "a level twice",
      framework({ levels: [level("low"), level("low"), level("high")] }),
      /level "low" is there twice/,
    ],
    [
      "an area twice",
      framework({ areas: [area("one", 1, "a"), area("one", 2, "b")] }),
      /area "one" is there twice/,
    ],
    [
      "a criterion in two areas",
      framework({ areas: [area("one", 1, "a"), area("two", 2, "a")] }),
      /criterion "a" is there twice/,
    ],
    [
      "a level left out",
      withCriterion({ levels: { low: "Some." } }),
      /"a" does not describe "high"/,
    ],
    [
      "a level too many",
      withCriterion({ levels: { low: "Some.", high: "All.", top: "More." } }),
      /"a" has no level "top"/,
    ],
    [
      "areas out of order",
      framework({ areas: [area("two", 2, "b"), area("one", 1, "a")] }),
      /area "two" has number 2, not 1/,
    ],
    [
      "a criterion out of order",
      withCriterion({ number: "1.2" }),
      /"a" has number 1\.2, not 1\.1/,
    ],
    ["an empty text", framework({ note: " " }), /^note /],
    ["one prompt", withCriterion({ prompts: ["Who?"] }), /prompts/],
    ["four prompts", withCriterion({ prompts: [..."1234"] }), /prompts/],
    ["a key in capitals", withCriterion({ key: "A" }), /use-words-like-this/],
  ])("%s", (_, faulty, fault) => {
    const { error } = frameworkSchema.safeParse(faulty);
    const faults = error?.issues.map(({ path, message }) =>
      [...path, message].join(" "),
    );
    expect(faults?.join("\n")).toMatch(fault);
  });

  function framework(changes: Partial<FrameworkInput>): FrameworkInput {
    return {
      key: "made-up",
      title: "Made up",
      shortTitle: "Made up",
      year: 2000,
      note: "A note.",
      groupWord: { one: "area", many: "areas" },
      levels: [level("low"), level("high")],
      areas: [area("one", 1, "a"), area("two", 2, "b")],
      ...changes,
    };
  }

  function withCriterion(changes: Partial<CriterionInput>) {
    return framework({ areas: [area("one", 1, "a", changes)] });
  }

  function level(key: string) {
    return { key, title: key, strapline: key, seekable: true };
  }

  function area(
    key: string,
    number: number,
    criterion: string,
    changes: Partial<CriterionInput> = {},
  ): AreaInput {
    const plain = {
      key: criterion,
      number: `${number}.1`,
      title: criterion,
      prompts: ["Who?", "How?"],
      levels: { low: "Some.", high: "All." },
    };
    return {
      key,
      number,
      title: key,
      shortTitle: key,
      summary: "A summary.",
      criteria: [{ ...plain, ...changes }],
    };
  }
});
