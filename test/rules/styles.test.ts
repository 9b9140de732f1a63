import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../app/styles/", import.meta.url);

/** The blocks that a file of styles begins: what stands at its left edge. */
const blocksOf = (file: string): string[] =>
  [
    ...readFileSync(new URL(file, folder), "utf8").matchAll(
      /^\.(cf-[\w-]+) \{/gm,
    ),
  ]
    .map(([, block]) => block ?? "")
    .filter((block, at, all) => all.indexOf(block) === at);

test("a class of ours is described in one file, so that no two mean the same name", () => {
  const homes = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    for (const block of blocksOf(file)) {
      homes.set(block, [...(homes.get(block) ?? []), file]);
    }
  }
  expect(homes.size).toBeGreaterThan(50);
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
});
