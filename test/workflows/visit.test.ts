import { expect, test } from "vitest";
import { namesIn } from "#workflows/attribution.ts";
import { clashesOf, clashesWith } from "#workflows/clashes.ts";
import { usualGroups } from "#workflows/stakeholders.ts";

const booking = (
  id: string,
  from: string,
  to: string,
  peers: string[] = [],
  place = "",
) => ({
  id,
  startsAt: `2026-03-12T${from}`,
  endsAt: `2026-03-12T${to}`,
  peers,
  place,
});

test("two sessions at one time clash by person, by room, or by both", () => {
  const clashes = clashesOf([
    booking("c", "10:30", "11:30", ["petra"], "Committee  room 1"),
    booking("a", "09:30", "11:00", ["petra", "leo"], "committee room 1 "),
    booking("b", "10:00", "10:30", ["mara"], "Committee room 1"),
    booking("d", "10:00", "12:00", ["leo"]),
  ]);
  expect(clashes).toEqual([
    { first: "a", second: "b", peers: [], room: true },
    { first: "a", second: "d", peers: ["leo"], room: false },
    { first: "a", second: "c", peers: ["petra"], room: true },
  ]);
  expect(clashesWith("c", clashes)).toEqual([
    { other: "a", peers: ["petra"], room: true },
  ]);
});

test("sessions that touch do not clash, nor do two without a room", () => {
  expect(
    clashesOf([
      booking("a", "09:30", "10:30", ["petra"], "Hall"),
      booking("b", "10:30", "11:30", ["petra"], "Hall"),
      booking("c", "09:30", "10:30", ["leo"]),
      booking("d", "09:30", "10:30", ["mara"]),
    ]),
  ).toEqual([]);
});

const people = ["Connie Ledger", "Cole Bright", "Jo Ng"];

test.each([
  ["Connie Ledger said so", ["Connie Ledger"]],
  ["connie  ledger said so", ["connie  ledger"]],
  ["Both Ledger and Connie agree", ["Ledger", "Connie"]],
  ["A bright idea about ledgers", []],
  ["Cllr Smith and Mrs. O'Neill", ["Cllr Smith", "Mrs. O'Neill"]],
  ["Councillors want training; the Lord Mayor opened it", []],
  ["Write to a.person@borsetshire.gov.uk.", ["a.person@borsetshire.gov.uk"]],
  ["Call 01865 249811 or +44 7700 900123", ["01865 249811", "+44 7700 900123"]],
  ["From 12 March 2026 to 2027-28, 1,200 people, 09:30", []],
  ["Mrs Connie Ledger, Mrs Connie Ledger", ["Mrs Connie", "Ledger"]],
  ["Jo Ng spoke, Jo did not", ["Jo Ng"]],
])("names in “%s”", (text, found) => {
  expect(namesIn(text, people)).toEqual(found);
});

test("a long text is searched quickly", () => {
  const text = "a.b-c+d_e ".repeat(5000) + "0123 ".repeat(5000);
  const start = performance.now();
  namesIn(text, people);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("a name may hold what patterns use", () => {
  expect(namesIn("Ask Ann (HR) Lee*", ["Ann (HR) Lee*"])).toEqual([
    "Ann (HR) Lee*",
  ]);
});

test("the usual groups have the kinds that requirements ask about, once", () => {
  const kinds: string[] = usualGroups.map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(["voluntarySector", "tradeUnion"]),
  );
  expect(new Set(kinds).size).toBe(kinds.length);
});
