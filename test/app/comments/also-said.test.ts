import { expect, test } from "vitest";
import { alsoSaidBy, departmentsOf } from "#app/comments/merging/merging.ts";

const by = (authorName: string, department = "") => ({
  authorName,
  department,
});

test("who wrote the comment that is kept did not also say it", () => {
  const merged = [
    by("Jo Ash", "Housing"),
    by("Jo Ash"),
    by("Jo Ash", "Leisure"),
    by("Hugo Lane", "Housing"),
  ];
  const kept = by("Jo Ash", "Housing");
  expect(alsoSaidBy(merged, kept)).toBe(
    "Jo Ash (Leisure), Hugo Lane (Housing)",
  );
  expect(departmentsOf(merged, kept)).toBe("Leisure");
});
