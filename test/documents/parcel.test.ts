import { expect, test } from "vitest";
import { joined, piecesOf } from "#app/documents/parcel.ts";

const many = <Thing>(length: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length }, (_, at) => make(at));

const cellsIn = (at: number) =>
  many(60, (column) => ({ text: `${at} ${column}` }));

const rows = (length: number) => many(length, (at) => ({ cells: cellsIn(at) }));

const outcomes: Array<[string, unknown]> = [
  ["a long list", { title: "a", lines: many(20_000, String) }],
  [
    "long lists deep within, beside short ones",
    {
      grids: [
        { name: "one", rows: rows(3) },
        { name: "two", rows: rows(1000), before: ["x"] },
        { name: "three", rows: rows(500) },
      ],
      warnings: [],
    },
  ],
  ["a list of many lists", { sheets: many(400, (at) => many(60, () => at)) }],
  ["long texts", { lines: many(40, (at) => "x".repeat(100_000) + at) }],
  ["a list that is all there is", many(9000, String)],
  ["bytes", new Uint8Array([1, 2, 3])],
  ["nothing much", { is: null, also: [undefined, 1, true] }],
];

test.each(outcomes)(
  "what is cut in pieces is whole when they are joined: %s",
  (_, outcome) => {
    let whole: unknown;
    for (const piece of piecesOf(outcome)) {
      whole = joined(whole, structuredClone(piece));
    }
    expect(whole).toEqual(outcome);
  },
);

test("no piece holds up whoever unpacks it", () => {
  const sizes = outcomes.flatMap(([, outcome]) =>
    [...piecesOf(outcome)].map((piece) => JSON.stringify(piece).length),
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeLessThan(700_000);
});
