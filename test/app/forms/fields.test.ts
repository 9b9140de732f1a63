import { expect, test } from "vitest";
import { day, optionalDay, optionalWebAddress } from "#app/forms/fields.ts";

test.each(["1899-12-31", "2100-01-01", "9026-03-12"])(
  "%s is a slip of the finger",
  (typed) => {
    for (const field of [optionalDay, day("Enter the date")]) {
      const { error } = field.safeParse(typed);
      expect(error?.issues.map(({ message }) => message)).toEqual([
        "Enter a date between 1900 and 2099",
      ]);
    }
  },
);

test("a day that is none is told so once", () => {
  const { error } = optionalDay.safeParse("2026-02-30");
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "Enter a real date, such as 12 March 2026",
  ]);
});

test("a web address may be left out, and else has to be one", () => {
  const faultOf = (typed: string) =>
    optionalWebAddress.safeParse(typed).error?.issues.map((one) => one.message);
  expect(optionalWebAddress.parse(undefined)).toBe("");
  expect(optionalWebAddress.parse(" https://example.org/ä ")).toBe(
    "https://example.org/%C3%A4",
  );
  expect(faultOf("www.example.org")).toEqual([
    "Enter a web address that begins with https:// or http://",
  ]);
  expect(faultOf("https://www.gov.uk@example.org")).toEqual([
    "Enter the web address without a name or password in it",
  ]);
  expect(faultOf(`https://example.org/${"x".repeat(2000)}`)).toEqual([
    "Use 2,000 characters or fewer",
  ]);
});
