import { expect, test } from "vitest";
import { pageOf } from "#app/forms/page.ts";

test.each([
  ["", 1],
  ["?page=3", 3],
  ["?page=4", 3],
  ["?page=1e30", 3],
  ["?page=Infinity", 1],
  ["?page=1.255", 1],
  ["?page=-1", 1],
  ["?page=x", 1],
])("%j of 21 rows by ten is page %i", (search, number) => {
  const page = pageOf(new URL(`http://x.test/${search}`), 21, 10);
  expect(page).toEqual({ number, count: 3, offset: (number - 1) * 10 });
});

test("nothing has one page", () => {
  const page = pageOf(new URL("http://x.test/"), 0, 10);
  expect(page).toEqual({ number: 1, count: 1, offset: 0 });
});
