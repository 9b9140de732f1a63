import { expect, test } from "vitest";
import { sectionsFor } from "#app/challenge/sections.ts";

test.each([
  ["award", "Outcomes"],
  ["bespoke", "Remarks"],
] as const)(
  "where a level is sought is said by one word: %s",
  (mode, label) => {
    const at = (sight: "all" | "none") =>
      sectionsFor(() => sight, mode).find(({ path }) => path === "outcomes");
    expect(at("all")?.label).toBe(label);
    expect(at("none")).toBeUndefined();
  },
);
