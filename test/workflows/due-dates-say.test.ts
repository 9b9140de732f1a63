import { expect, test } from "vitest";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import { seeded } from "#test/support/seeded.ts";

const pieces =
  "12|3rd|31|9|09|2026|'27|2025/26|25/26|2022-24|31/03/26|2026-03|1.4.2026|2026-02-28|Jan|September|SEPT.|May|Q3|first quarter of|spring|Winter|autumn term|academic year|financial year|H1|by|end of|w/c|from|until|Date revised to|onwards|then ongoing|Ongoing|Quarterly|each|annually|TBC|complete|Published|to be completed by|within 6 months of adoption|Year 2|ASAP|(provisional)|subject to funding|Cabinet|\u00a0|…|\t".split(
    "|",
  );
const joints = [" ", " ", " ", "\n", ", ", "/", " / ", " - ", "–", " & ", ""];

const monthsOf: ReadonlyArray<[RegExp, readonly number[]]> = [
  ..."jan feb mar apr may jun jul aug sep oct nov dec"
    .split(" ")
    .map((name, at): [RegExp, number[]] => [new RegExp(name), [at + 1]]),
  [/spring/, [1, 3, 4, 5]],
  [/autumn/, [9, 11, 12]],
  [/winter/, [12, 2]],
  [/q3|first quarter/, [1, 3, 4, 6, 7, 9, 10, 12]],
  // A year alone runs from January, April or September to the month before.
  [/\d\d/, [1, 3, 4, 8, 9, 12]],
  // A week may end in the month after that in which it begins.
  [/w\/c/, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
];

/** The months that a text can be said to name, by words or by digits. */
function monthsSaid(text: string): Set<number> {
  const named = monthsOf
    .filter(([word]) => word.test(text.toLowerCase()))
    .flatMap(([, months]) => months);
  const digits = [...text.matchAll(/\d\d?(?!\d)/g)].map(Number);
  return new Set([...named, ...digits]);
}

/** The years that it names, in four digits or in two. */
function yearsSaid(text: string): Set<number> {
  const ends = [...text.matchAll(/\d{4}|\d\d/g)].map(([digits]) => digits);
  const short = [...text.matchAll(/(?=(\d\d))/g)].map(([, digits]) => digits);
  const long = ends.map(Number);
  return new Set(
    [
      ...long,
      ...short.flatMap((two) => [2000 + Number(two), 1900 + Number(two)]),
    ]
      // "November - February 2026" begins in 2025; "Q4 2025/26" is in 2026.
      .flatMap((year) => [year - 1, year, year + 1]),
  );
}

function anyText(seed: number): string {
  const { below, oneOf } = seeded(seed);
  const parts = Array.from({ length: 1 + below(5) }, () => oneOf(pieces));
  return parts.reduce((text, part) => text + oneOf(joints) + part);
}

test("whatever is written survives, and yields no date that it does not say", () => {
  const odd: string[] = [];
  let dated = 0;
  for (let seed = 0; seed < 20_000; seed += 1) {
    const text = anyText(seed);
    const due = readDueDate(text);
    const days = [due.earliest, due.latest].filter((day) => day !== null);
    dated += days.length;
    if (due.text !== text) odd.push(`${text}: became ${due.text}`);
    if (days.length > 1 && days.toSorted()[0] !== days[0]) {
      odd.push(`${text}: ends before it begins`);
    }
    for (const day of days) {
      const isSaid =
        yearsSaid(text).has(Number(day.slice(0, 4))) &&
        monthsSaid(text).has(Number(day.slice(5, 7)));
      if (!isSaid) odd.push(`${text}: ${day}`);
    }
  }
  expect(odd).toEqual([]);
  // The jumble is of use only while enough of it is read.
  expect(dated).toBeGreaterThan(3000);
});

test("nothing is overdue without a firm last day that has passed", () => {
  const firm = ["day", "month", "quarter", "range", "list"];
  const endless = /ongoing|quarterly|annually|TBC|onwards|Year 2$/i;
  const odd: string[] = [];
  let overdue = 0;
  for (let seed = 20_000; seed < 40_000; seed += 1) {
    const text = anyText(seed);
    const due = readDueDate(text);
    if (due.latest && isOverdue(due, due.latest)) odd.push(text);
    if (!isOverdue(due, "9999-12-31")) continue;
    overdue += 1;
    const isFirm = due.latest !== null && firm.includes(due.kind);
    if (!isFirm || endless.test(text)) odd.push(text);
  }
  expect(odd).toEqual([]);
  expect(overdue).toBeGreaterThan(1000);
});
