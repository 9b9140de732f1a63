import { describe, expect, test } from "vitest";
import {
  criteriaOf,
  criterionOf,
  defaultFramework,
  frameworkKeys,
  frameworkOf,
  frameworks,
  isFrameworkKey,
  levelTitle,
  seekableLevels,
  summaryAt,
} from "#workflows/frameworks/index.ts";
import { carried, withoutTarget } from "#workflows/frameworks/mapping.ts";

const keysOf = (key: string) =>
  criteriaOf(frameworkOf(key)).map((criterion) => criterion.key);

describe.each(frameworkKeys)("the framework %s", (key) => {
  const framework = frameworkOf(key);

  test("stands under its own key", () => {
    expect(framework.key).toBe(key);
  });

  test("says that its words are not official", () => {
    expect(framework.note).toMatch(/summary/);
    expect(framework.note).toMatch(/not the official wording/);
  });

  test("describes each criterion at each level in one sentence", () => {
    for (const criterion of criteriaOf(framework)) {
      for (const level of framework.levels) {
        const summary = summaryAt(framework, criterion.key, level.key);
        expect(summary, criterion.key).toMatch(/^[A-Z][^.!?]+\.$/);
      }
    }
  });

  test("asks questions, and no text twice", () => {
    const criteria = criteriaOf(framework);
    const prompts = criteria.flatMap((criterion) => criterion.prompts);
    for (const prompt of prompts) expect(prompt).toMatch(/^[A-Z].+\?$/);
    const texts = [
      ...prompts,
      ...criteria.flatMap(({ levels }) => Object.values(levels)),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("gives no two areas and no two levels one name", () => {
    const { areas, levels } = framework;
    for (const names of [
      areas.map(({ title }) => title),
      areas.map(({ shortTitle }) => shortTitle),
      levels.map(({ title }) => title),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("cannot be changed by whoever reads it", () => {
    expect(Object.isFrozen(framework)).toBe(true);
    expect(Object.isFrozen(framework.areas[0]?.criteria[0]?.levels)).toBe(true);
  });
});

describe("finding things", () => {
  test("all versions are listed, oldest first, and the five areas are the default", () => {
    expect([...frameworkKeys].sort()).toEqual(Object.keys(frameworks).sort());
    const years = frameworkKeys.map((key) => frameworkOf(key).year);
    expect(years).toEqual([...years].sort((one, other) => one - other));
    expect(defaultFramework.key).toBe("eflg-2009");
  });

  test("the versions hold what they are known to hold", () => {
    const sizes = (key: string) =>
      frameworkOf(key).areas.map((area) => [area.key, area.criteria.length]);
    expect(sizes("eflg-2009")).toEqual([
      ["communities", 5],
      ["leadership", 7],
      ["engagement", 5],
      ["services", 6],
      ["workforce", 6],
    ]);
    expect(sizes("eflg-2021")).toEqual([
      ["communities", 5],
      ["leadership", 5],
      ["services", 3],
      ["workforce", 5],
    ]);
  });

  test("by key", () => {
    const framework = frameworkOf("eflg-2009");
    expect(criterionOf(framework, "collecting-information").number).toBe("1.1");
    expect(levelTitle(framework, "achieving")).toBe("Achieving");
    expect(summaryAt(framework, "human-rights", "developing")).toBe(
      "Managers know which services touch on human rights most.",
    );
  });

  test("the lowest level is not one to ask peers for", () => {
    const keys = seekableLevels(defaultFramework).map((level) => level.key);
    expect(keys).toEqual(["achieving", "excellent"]);
  });

  test("an unknown key is an error that names it", () => {
    const framework = frameworkOf("eflg-2021");
    expect(() => frameworkOf("eflg-1999")).toThrow(/"eflg-1999"/);
    expect(() => frameworkOf("toString")).toThrow(RangeError);
    expect(isFrameworkKey("toString")).toBe(false);
    expect(() => criterionOf(framework, "human-rights")).toThrow(RangeError);
    expect(() => levelTitle(framework, "emerging")).toThrow(RangeError);
    expect(() => summaryAt(framework, "leadership", "constructor")).toThrow(
      RangeError,
    );
  });
});

describe("carrying answers to another version", () => {
  const pairs = [
    ["eflg-2009", "eflg-2021"],
    ["eflg-2021", "eflg-2009"],
  ] as const;

  test.each(pairs)("%s to %s leaves no criterion out", (from, to) => {
    const links = carried(from, to);
    const sources = new Set(links.map((link) => link.from));
    const targets = new Set(links.map((link) => link.to));
    expect([...sources, ...withoutTarget(from, to)].sort()).toEqual(
      keysOf(from).sort(),
    );
    expect([...targets, ...withoutTarget(to, from)].sort()).toEqual(
      keysOf(to).sort(),
    );
  });

  test.each(pairs)("%s to %s: the same subject has one partner", (from, to) => {
    const links = carried(from, to);
    const pairsOf = new Set(links.map((link) => `${link.from} ${link.to}`));
    expect(pairsOf.size).toBe(links.length);
    for (const link of links.filter(({ relation }) => relation === "same")) {
      const touching = links.filter(
        (other) => other.from === link.from || other.to === link.to,
      );
      expect(touching, link.from).toEqual([link]);
    }
  });

  test("what was merged is marked as a part", () => {
    expect(carried("eflg-2009", "eflg-2021")).toContainEqual({
      from: "sharing-information",
      to: "collecting-and-sharing-information",
      relation: "part",
    });
  });

  test("human rights has no successor", () => {
    expect(withoutTarget("eflg-2009", "eflg-2021")).toContain("human-rights");
  });

  test.each(frameworkKeys)("%s to itself is the identity", (key) => {
    expect(carried(key, key)).toEqual(
      keysOf(key).map((one) => ({ from: one, to: one, relation: "same" })),
    );
    expect(withoutTarget(key, key)).toEqual([]);
  });

  test("an unknown version is an error", () => {
    expect(() => carried("eflg-2009", "eflg-1999")).toThrow(RangeError);
    expect(() => withoutTarget("eflg-1999", "eflg-2009")).toThrow(RangeError);
    expect(() => withoutTarget("eflg-1999", "eflg-1999")).toThrow(RangeError);
  });
});
