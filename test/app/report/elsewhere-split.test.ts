import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { p, r } from "#test/documents/a-word-file.ts";
import { bullet, made, mapped, one, two } from "./a-mapped-report.ts";

const bold = (words: string) => p(r(words, "<w:b/>"));
const long = "x".repeat(200);

/** A report in which two headings were typed as paragraphs. */
const body = [
  one("Knowing your communities"),
  bold("Strengths"),
  bullet("Crews are heard."),
  text("Whom we met"),
  text("We met the crews."),
  text("Leadership and partnership"),
  bold("What works well"),
  bullet("Members ask first."),
];

const placesOf = async (...forms: Parameters<typeof made>[1][]) =>
  (await mapped(body, ...forms)).map(({ title, place }) => [title, place]);

const begun = {
  kinds: { "Whom we met": "section", "Leadership and partnership": "section" },
};

test("a section can begin with a passage, and then be moved", async () => {
  const area = "communities";
  expect(await placesOf(begun)).toEqual([
    ["Knowing your communities", area],
    ["Whom we met", area],
    // Its title says where it belongs.
    ["Leadership and partnership", "leadership"],
  ]);
  const inArea = await made(body, begun);
  expect(inArea.findings.map((found) => [found.areaKey, found.text])).toEqual([
    [area, "Crews are heard."],
    ["leadership", "Members ask first."],
  ]);
  expect(inArea.texts).toEqual([
    { section: area, text: "## Whom we met\n\nWe met the crews." },
  ]);
  const moved = await made(body, begun, { places: { "Whom we met": "own" } });
  expect(moved.own).toEqual([
    { title: "Whom we met", text: "We met the crews." },
  ]);
  expect(moved.texts).toEqual([]);
});

test("all of it moves and is named by itself, and it can go again", async () => {
  const named = await made(body, begun, { all: { "Whom we met": "leaveOut" } });
  expect(named.leftOut).toBe(2);
  expect(named.findings).toHaveLength(2);
  const again = await placesOf(begun, {
    kinds: { "Whom we met": "text" },
    places: { "Whom we met": "own" },
  });
  expect(again.map(([title]) => title)).toEqual([
    "Knowing your communities",
    "Leadership and partnership",
  ]);
});

test("what stands around a section takes along what began in it", async () => {
  const moved = await placesOf(begun, {
    places: { "Knowing your communities": "engagement" },
  });
  expect(moved.slice(0, 2)).toEqual([
    ["Knowing your communities", "engagement"],
    ["Whom we met", "engagement"],
  ]);
});

test("words that are too long for a title stay text too", async () => {
  const { own } = await made(
    [one("How we worked"), text("We walked."), text(long), text("We read.")],
    { kinds: { [long]: "section" } },
  );
  expect(own[1]?.text).toContain(long);
  expect(own[1]?.text).toContain("We read.");
});

test("findings of a table go with the section that the table stands in", async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${p(r(words))}</w:tc>`).join("")}</w:tr>`;
  const table = (words: string) =>
    `<w:tbl>${row("Strengths")}${row(words)}</w:tbl>`;
  const two = [
    one("Knowing your communities"),
    table("Crews are heard."),
    text("Leadership and partnership"),
    table("Members ask first."),
  ];
  const { findings } = await made(two, {
    kinds: { "Leadership and partnership": "section" },
  });
  expect(findings.map((found) => [found.areaKey, found.text])).toEqual([
    ["communities", "Crews are heard."],
    ["leadership", "Members ask first."],
  ]);
});

test("what stands under Impact in an area stays in it, until it is moved", async () => {
  const area = (words: string) => [
    one("Knowing your communities"),
    ...[one("Strengths"), bullet("Crews are heard.")],
    ...[one(words), text("Crews come to each meeting.")],
    one("Leadership and partnership"),
    ...[one("Strengths"), bullet("Members ask first.")],
  ];
  const section = "communities";
  for (const words of ["Impact", "What we heard"]) {
    const { texts, own } = await made(area(words));
    expect(own).toEqual([]);
    expect(texts).toEqual([
      { section, text: `## ${words}\n\nCrews come to each meeting.` },
    ]);
  }
  const moved = await made(area("Impact"), { places: { Impact: "own" } });
  expect(moved.own).toMatchObject([{ title: "Impact" }]);
  // That of the report as a whole is a section of its own.
  const outside = [
    one("Detailed findings"),
    two("Knowing your communities"),
    ...[bold("Strengths"), bullet("Crews are heard.")],
    ...[one("Impact"), text("All is better.")],
  ];
  expect((await made(outside)).own).toMatchObject([{ title: "Impact" }]);
  const deeper = [
    one("Knowing your communities"),
    ...[two("Strengths"), bullet("Crews are heard.")],
    ...[one("Impact"), text("All is better.")],
  ];
  expect((await made(deeper)).own).toMatchObject([{ title: "Impact" }]);
});

test("the summary of an area is its own, and not that of the report", async () => {
  const { texts } = await made([
    one("Knowing your communities"),
    ...[two("Summary"), text("It knows many.")],
  ]);
  expect(texts).toEqual([
    { section: "communities", text: "## Summary\n\nIt knows many." },
  ]);
});
