import { expect, test } from "vitest";
import { excerpt } from "#app/ui/excerpt.ts";

test("the first words of a text are without the marks it is written with", () => {
  expect(excerpt("## Data\n- Shared\n  • Used\nOn 3 - 4 wards")).toBe(
    "Data Shared Used On 3 - 4 wards",
  );
});
