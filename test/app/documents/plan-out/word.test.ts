import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { writePlanWord } from "#app/documents/plan-out/write-plan-word.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { partsOf } from "#test/support/word-parts.ts";
import { aPlan, keyOf } from "./a-plan.ts";

const read = async (plan = aPlan()) =>
  readWord(Buffer.from(await writePlanWord(plan)));

const documentOf = async (file: Uint8Array) =>
  (await partsOf(file)).get("word/document.xml") ?? "";

test("Microsoft’s validator finds nothing wrong", async () => {
  const file = await writePlanWord(aPlan());
  expect((await faultsOf(file, "docx")) ?? []).toEqual([]);
});

test("the same plan makes the same bytes", async () => {
  const file = await writePlanWord(aPlan());
  expect(file.equals(await writePlanWord(aPlan()))).toBe(true);
});

test("each section has its title, its words and its table, in order", async () => {
  const { paragraphs, tables } = await read();
  const outside = paragraphs.filter(({ table }) => !table);
  const words = outside.map(({ text }) => text).filter((text) => text !== "");
  expect(words).toEqual([
    "Equality improvement plan 2026 to 2028",
    "Brackenford Borough Council. As on 2 March 2026",
    "This plan says what we do next.",
    "It is looked at every quarter by the cabinet’s working group.",
    "Ratings: Where there is no letter, nobody has given a rating.",
    "\u00a0■ R Red\u00a0  Off track, needs a decision",
    "\u00a0▲ A Amber\u00a0  At risk, being managed",
    "\u00a0● G Green\u00a0  On track",
    "Tags: \u00a0Race equality\u00a0   \u00a0Gender pay gap\u00a0   ",
    "1. Leadership and commitment",
    "Lead officer: Ama Birch, Head of Policy",
    "Agreed with the leader’s group.",
    "Our aspirations",
    "Leaders speak for fairness.",
    "Members learn every year.",
    "2. Employment and training",
    "3. Nothing yet",
    "Lead officer: To be named",
    "Nothing stands in this section yet.",
  ]);
  expect(outside.filter(({ heading }) => heading === 1)).toHaveLength(3);
  expect(tables.map(({ rows }) => rows.length)).toEqual([4, 10]);
});

test("rows hold their words in the plan’s own columns, and tags have one", async () => {
  const [first, second] = (await read()).tables;
  const names = (table: typeof first) =>
    table?.rows[0]?.cells.map(({ text }) => text);
  expect(names(first)).toEqual([
    ...["No.", "What can we already show?"],
    ...["What is missing, and what needs doing?", "By when", "By whom"],
    ...["Status", "RAG", "Tags"],
  ]);
  expect(names(second)).toContain("Responsible officer");
  expect(first?.rows.map(({ isHeader }) => isHeader)).toEqual([
    ...[true, false, false, false],
  ]);
  const [, one, two, three] = first?.rows ?? [];
  expect(one?.cells[1]?.text).toBe(aPlan().sections[0]?.rows[0]?.cells[1]);
  expect(one?.cells[6]?.text).toBe("● G Green");
  expect(two?.cells.map(({ goesOn }) => goesOn).indexOf(true)).toBe(1);
  expect(two?.cells[6]?.text).toBe("▲ A Amber");
  expect(two?.cells[7]?.text).toBe("Race equality\nGender pay gap");
  // A blank that is nobody's is blank; what is said beside a letter stays.
  expect(three?.cells[1]).toMatchObject({ text: "", goesOn: false });
  expect(three?.cells[6]?.text).toBe("■ R Red\nRed - slipped");
  expect(second?.rows[1]?.cells[2]?.text).toBe(
    "Write down <who> & when 0\tin a list",
  );
});

test("hidden marks say which plan and which rows these are", async () => {
  const { paragraphs, properties } = await read(aPlan({ edition: "e-2" }));
  expect(properties).toMatchObject({
    CriticalFriendPlan: aPlan().key,
    CriticalFriendEdition: "e-2",
  });
  const marks = paragraphs
    .filter(({ table }) => table?.table === 0)
    .flatMap(({ bookmarks }) => bookmarks.map(({ name }) => name));
  const [row = "", action = ""] = keyOf(1).replaceAll("-", "").split(" ");
  expect(marks.slice(0, 2)).toEqual([`_cf_r_${row}`, `_cf_a_${action}`]);
  expect(marks).toHaveLength(6);
  const asides = paragraphs.filter(({ bookmarks }) =>
    bookmarks.some(({ name }) => name.startsWith("_cf_aside_")),
  );
  expect(asides.map(({ text }) => text)).toContain(
    "Brackenford Borough Council. As on 2 March 2026",
  );
  expect(asides).toHaveLength(7);
});

test("sheets lie on their side, headers come again, and short rows stay whole", async () => {
  const document = await documentOf(await writePlanWord(aPlan()));
  expect(document).toContain('w:orient="landscape"');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  // Two headers and all rows but the three long ones.
  const rows = document.match(/<w:tr>/g) ?? [];
  const whole = document.match(/<w:cantSplit\/>/g) ?? [];
  expect([rows.length, whole.length]).toEqual([14, 14]);
  const long = aPlan();
  const [section] = long.sections;
  const [row] = section?.rows ?? [];
  if (!section || !row) throw new Error("The plan of this test has rows");
  const endless = { ...row, cells: ["1", "word ".repeat(900)] };
  const plan = aPlan({ sections: [{ ...section, rows: [endless] }] });
  expect(
    (await documentOf(await writePlanWord(plan))).match(/<w:cantSplit\/>/g),
  ).toHaveLength(1);
});

test("a plan without sections, ratings or tags is a file, too", async () => {
  const plan = aPlan({ columns: [], tags: [], sections: [], intro: "" });
  const { tables, paragraphs } = await read(plan);
  expect(tables).toEqual([]);
  expect(paragraphs.map(({ text }) => text).join()).not.toContain("Ratings");
  expect((await faultsOf(await writePlanWord(plan), "docx")) ?? []).toEqual([]);
});

test("a plan whose sections are a column is one table", async () => {
  const [section] = aPlan().sections;
  if (!section) throw new Error("The plan of this test has sections");
  const bare = { ...section, lead: "", intro: "", aspirations: [] };
  const plan = aPlan({
    columns: [{ field: "section", name: "Theme" }, ...aPlan().columns],
    sections: [bare, { ...bare, title: "2. Another" }],
  });
  const { tables, paragraphs } = await read(plan);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(7);
  expect(paragraphs.filter(({ heading }) => heading === 1)).toEqual([]);
});
