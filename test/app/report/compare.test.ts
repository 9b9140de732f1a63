import { expect, test } from "vitest";
import { type Block, block } from "#app/report/blocks.ts";
import { type Difference, compare } from "#app/report/compare.ts";
import { quickest } from "#test/support/quickest.ts";

const paragraph = (id: string, text = `The words of ${id}, as they were.`) =>
  block(id, "paragraph", text, { ref: { type: "section", id: "background" } });

const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((id) =>
  paragraph(id),
) as [Block, Block, Block, Block, Block];

/** "kept a", "changed b moved", "deleted c". */
const read = (differences: readonly Difference[]) =>
  differences.map((one) => {
    const { id } = one.how === "inserted" ? one.after : one.before;
    const both = one.how === "kept" || one.how === "changed";
    return [
      one.how,
      id,
      both && one.moved && "moved",
      both && one.renumbered && "renumbered",
    ]
      .filter(Boolean)
      .join(" ");
  });

test("the same version twice: everything is kept", () => {
  expect(read(compare([a, b], [a, b]))).toEqual(["kept a", "kept b"]);
});

test("what is gone stands before what came in its place", () => {
  const words = "Something quite different is written here now.";
  const found = compare([a, b, c, d], [a, paragraph("n", words), c, d]);
  expect(read(found)).toEqual([
    "kept a",
    "deleted b",
    "inserted n",
    "kept c",
    "kept d",
  ]);
});

test("a changed block has its words as runs", () => {
  const changed = { ...b, text: "The words of b, as they are." };
  const [, found] = compare([a, b], [a, changed]);
  expect(found).toMatchObject({
    how: "changed",
    words: [
      { how: "kept", text: "The words of b, as they " },
      { how: "deleted", text: "were" },
      { how: "inserted", text: "are" },
      { how: "kept", text: "." },
    ],
  });
});

test("of blocks in another order the fewest are moved, and may change as well", () => {
  const changed = { ...a, text: "The words of a, as they are." };
  expect(read(compare([a, b, c, d, e], [b, c, d, changed, e]))).toEqual([
    "movedAway a",
    "kept b",
    "kept c",
    "kept d",
    "changed a moved",
    "kept e",
  ]);
});

test("the same words under another id are the same block, and only if unmistakable", () => {
  const again = { ...a, id: "other" };
  expect(read(compare([a, b, c], [b, c, again]))).toEqual([
    "movedAway a",
    "kept b",
    "kept c",
    "kept a moved",
  ]);
  // Twice there: which of them it is, nobody knows.
  const twice = { ...a, id: "third" };
  expect(read(compare([a, b, c], [b, c, again, twice]))).toEqual([
    "deleted a",
    "kept b",
    "kept c",
    "inserted other",
    "inserted third",
  ]);
  const short = paragraph("s", "Not yet.");
  expect(read(compare([short, b], [b, { ...short, id: "t" }]))).toEqual([
    "deleted s",
    "kept b",
    "inserted t",
  ]);
});

test("a standard sentence of one area is not that of another", () => {
  const none = (areaKey: string) =>
    block(
      `none:${areaKey}`,
      "paragraph",
      "The team records no strengths here.",
      {
        areaKey,
      },
    );
  const found = compare([none("data"), b], [b, none("workforce")]);
  expect(read(found)).toEqual([
    "deleted none:data",
    "kept b",
    "inserted none:workforce",
  ]);
});

test("another number is no change of words", () => {
  const numbered = (label: string) => ({ ...b, label });
  expect(read(compare([a, numbered("3")], [numbered("4")]))).toEqual([
    "deleted a",
    "kept b renumbered",
  ]);
});

test("another priority, address or form is a change though no word is", () => {
  const recommendation = block("r", "recommendation", "Collect it by ward.", {
    sort: "high",
  });
  const changed = (also: Partial<Block>) =>
    compare([recommendation], [{ ...recommendation, ...also }])[0];
  expect(changed({ sort: "low" })).toMatchObject({
    how: "changed",
    asides: [{ what: "priority", before: "high", after: "low" }],
  });
  expect(changed({ link: "https://a.example" })).toMatchObject({
    asides: [{ what: "link" }],
  });
  expect(changed({ kind: "paragraph" })).toMatchObject({ how: "changed" });
});

test("every block of both versions is in the differences, in its order", () => {
  let seed = 11;
  const random = (below: number) =>
    (seed = (seed * 16807) % 2147483647) % below;
  const all = Array.from({ length: 12 }, (_, at) => paragraph(`p${at}`));
  const some = () =>
    all
      .filter(() => random(4) > 0)
      .map((one) => ({
        one,
        at: random(3) === 0 ? random(12) : all.indexOf(one),
      }))
      .toSorted((x, y) => x.at - y.at)
      .map(({ one }) => one);
  for (let round = 0; round < 500; round++) {
    const [before, after] = [some(), some()];
    const found = compare(before, after);
    const stands = found.flatMap((one) =>
      one.how === "deleted" || one.how === "movedAway" ? [] : [one.after],
    );
    const stood = found.flatMap((one) =>
      one.how === "inserted" || ("moved" in one && one.moved)
        ? []
        : [one.before],
    );
    expect(stands).toEqual(after);
    expect(stood).toEqual(before);
  }
});

test("two versions of sixty pages are compared in a blink", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at % 41}`);
  const version = (changed: (at: number) => boolean) =>
    Array.from({ length: 600 }, (_, at) => {
      const text = words.map((word) => (word === "word7" ? `${at}` : word));
      if (changed(at)) text.splice(at % 50, 3, "put", "in", "instead", "here");
      return paragraph(`p${at}`, text.join(" "));
    });
  const before = version(() => false);
  const after = version((at) => at % 3 === 0);
  expect(quickest(() => compare(before, after))).toBeLessThan(100);
});
