import { describe, expect, test } from "vitest";
import { type ComparedRow, compareRows } from "#workflows/plan-compare.ts";
import { seeded } from "#test/support/seeded.ts";

const row = (
  key: string | null,
  text: string,
  more: Record<string, string> = {},
): ComparedRow => ({ key, cells: { actions: text, ...more } });

/** "a b c" as rows of those keys. */
const keyed = (keys: string) =>
  keys.split("").map((key) => row(key, `Do ${key}`));

/** The texts of each list. */
const said = (
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
) => {
  const { added, removed, changed, moved } = compareRows(before, after);
  const textOf = ({ cells }: ComparedRow) => cells["actions"];
  return {
    added: added.map(textOf),
    removed: removed.map(textOf),
    changed: changed.map((pair) => [
      textOf(pair.before),
      textOf(pair.after),
      ...pair.fields,
    ]),
    moved: moved.map(({ after, from, to }) => `${textOf(after)} ${from}>${to}`),
  };
};

const nothing = { added: [], removed: [], changed: [], moved: [] };

describe("two editions of a plan", () => {
  test("that are the same show nothing", () => {
    expect(said(keyed("abc"), keyed("abc"))).toEqual(nothing);
    expect(said([], [])).toEqual(nothing);
  });

  test("show what came and what went, which moves nothing", () => {
    expect(said(keyed("abcd"), keyed("xacyd"))).toEqual({
      ...nothing,
      added: ["Do x", "Do y"],
      removed: ["Do b"],
    });
  });

  test("show the fields of a row that changed, by its key", () => {
    const before = row("a", "Train staff", { byWhen: "May", owners: "HR" });
    const after = row("a", "Train all staff", { byWhen: "June", owners: "HR" });
    const changed = ["Train staff", "Train all staff", "actions", "byWhen"];
    expect(said([before], [after])).toEqual({ ...nothing, changed: [changed] });
  });

  test("show a field that one of them lacks only where it says something", () => {
    const bare = row("a", "Train");
    const empty = row("a", "Train", { measure: " " });
    const full = row("a", "Train", { measure: "100%" });
    expect(said([bare], [empty])).toEqual(nothing);
    expect(said([bare], [full]).changed).toEqual([
      ["Train", "Train", "measure"],
    ]);
    expect(said([full], [bare]).changed).toEqual([
      ["Train", "Train", "measure"],
    ]);
  });

  test.each([
    ["two  words", "two words ", []],
    ["two words", "two\u00a0words", []],
    ["one\r\ntwo", "one\n\ntwo", []],
    ["one\ntwo", "one two", ["actions"]],
    ["Two", "two", ["actions"]],
  ])("%j becoming %j changes %j", (one, other, fields) => {
    const [pair] = compareRows([row("a", one)], [row("a", other)]).changed;
    expect(pair?.fields ?? []).toEqual(fields);
  });

  test.each([
    ["abcd", "bcda", ["Do a 0>3"]],
    ["abcd", "dabc", ["Do d 3>0"]],
    ["abcdef", "abedcf", ["Do e 4>2", "Do d 3>3"]],
    ["abcd", "axbcd", []],
  ])("%s as %s: the fewest that can have moved", (before, after, moved) => {
    expect(said(keyed(before), keyed(after)).moved).toEqual(moved);
  });

  test("show a row that moved and changed in both lists", () => {
    const after = [...keyed("bc"), row("a", "Do a now")];
    expect(said(keyed("abc"), after)).toEqual({
      ...nothing,
      changed: [["Do a", "Do a now", "actions"]],
      moved: ["Do a now 0>2"],
    });
  });
});

describe("rows without a key", () => {
  test("are the same by all of their words, however spaced", () => {
    const before = [
      row(null, "Train\nstaff", { owners: "HR" }),
      row(null, "B"),
    ];
    const after = [row(null, "B"), row(null, "Train  staff", { owners: "HR" })];
    expect(compareRows(before, after)).toMatchObject({
      added: [],
      removed: [],
    });
    // Never by some of them.
    const other = [row(null, "Train staff", { owners: "IT" })];
    expect(said(before.slice(0, 1), other)).toEqual({
      ...nothing,
      added: ["Train staff"],
      removed: ["Train\nstaff"],
    });
  });

  test("find one that has a key, on either side", () => {
    expect(said(keyed("a"), [row(null, "Do a")])).toEqual(nothing);
    expect(said([row(null, "Do a")], keyed("a"))).toEqual(nothing);
  });

  test("but two different keys are two rows", () => {
    expect(said([row("a", "Train")], [row("b", "Train")])).toEqual({
      ...nothing,
      added: ["Train"],
      removed: ["Train"],
    });
  });

  test("that are alike pair one by one, and empty ones with none", () => {
    const twice = [row(null, "Train"), row(null, "Train")];
    expect(said(twice, twice)).toEqual(nothing);
    expect(said(twice, twice.slice(1)).removed).toEqual(["Train"]);
    expect(said([row(null, "")], [row(null, " ")])).toMatchObject({
      added: [" "],
      removed: [""],
    });
  });
});

test("every row of both stands in one list or pairs once", () => {
  const odd: number[] = [];
  for (let seed = 0; seed < 2000; seed += 1) {
    const { below, oneOf } = seeded(seed);
    const side = () =>
      Array.from({ length: below(7) }, () =>
        row(oneOf(["a", "b", "c", null, null]), oneOf(["One", "Two", ""])),
      );
    const [before, after] = [side(), side()];
    const { added, removed, changed, moved } = compareRows(before, after);
    const isWhole =
      before.length - removed.length === after.length - added.length;
    const pairs = [...changed, ...moved];
    const isTrue = pairs.every(
      (pair) =>
        before[pair.from] === pair.before && after[pair.to] === pair.after,
    );
    if (!isWhole || !isTrue) odd.push(seed);
  }
  expect(odd).toEqual([]);
});

test("5,000 rows in the other order take no time", () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    row(`${at}`, `Do ${at}`),
  );
  const started = performance.now();
  expect(compareRows(rows, rows.toReversed()).moved).toHaveLength(4999);
  const bare = rows.map((one) => ({ ...one, key: null }));
  expect(compareRows(rows, bare).added).toHaveLength(0);
  const same = rows.map(() => row(null, "Train"));
  expect(compareRows(same, same).moved).toHaveLength(0);
  expect(performance.now() - started).toBeLessThan(2000);
});
