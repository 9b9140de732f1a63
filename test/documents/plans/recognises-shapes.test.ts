import { expect, test } from "vitest";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import type { PlanRead, RowRead } from "#app/documents/plan-in/plan-read.ts";
import { lostOf, shown } from "./a-grid.ts";
import * as cut from "./cut-shapes.ts";
import * as whole from "./other-shapes.ts";

const shapes = { ...whole, ...cut };

const read = (grids: Grids) => planFrom(grids, guessMapping(grids));

const nothing = {
  ...{ section: null, ref: null, evidence: null, gap: null, actions: [] },
  ...{ owners: null, byWhen: null, rag: null, status: null, measure: null },
  ...{ progress: null, tags: [] as string[] },
};

/** Rows as a careful person reads them; what is not said is not there. */
const careful = (...rows: Array<Record<string, unknown>>) =>
  rows.map((row) => ({ ...nothing, ...row }));

const rowsOf = (plan: PlanRead) => plan.rows.map((one) => shown(plan, one));

const each = <Value>(plan: PlanRead, what: (row: RowRead) => Value) =>
  plan.rows.map(what);

test.each(Object.entries(shapes))("%s: no word is lost", (_, grids) => {
  expect(lostOf(grids, read(grids))).toEqual([]);
});

test("two header rows, objectives over the whole width, ratings in words", () => {
  const plan = read(shapes.tarnbrook);
  const section = "Objective A: Every resident can reach us";
  expect(plan).toMatchObject({
    title: "Tarnbrook Borough Council: Fair Services Plan",
    intro: "Agreed by the Cabinet in May 2022.",
    sections: [
      { title: section, lead: "Cllr Ines Varga" },
      { title: "Objective B: We know who uses our services", lead: null },
    ],
  });
  expect(rowsOf(plan)).toEqual(
    careful(
      {
        ...{ section, ref: "A1", rag: "A" },
        actions: ["Publish the service guide in six languages"],
        ...{ owners: "Communications Team", byWhen: "Q3 2024/25" },
        measure: "Guide on the website",
        progress: "Drafts are with translators",
      },
      {
        ...{ section, ref: "A2", rag: "G", status: "Green – on track" },
        actions: ["Offer a sign language interpreter at each surgery"],
        owners: "Head of Customer Contact",
        byWhen: "By end of March annually",
        measure: "Interpreter at 12 of 12 surgeries",
      },
      {
        ...{ section, ref: "A3", rag: "R", progress: "Supplier gone" },
        actions: ["Replace the queue machine"],
        ...{ owners: "Facilities", byWhen: "within 6 months of adoption" },
      },
      {
        section: "Objective B: We know who uses our services",
        ...{ ref: "B1", progress: "Nothing yet", byWhen: "Spring 2023" },
        actions: ["Ask for equality data in all online forms"],
        owners: "Digital\nBusiness Insight",
        measure: "Data for 80% of cases",
      },
    ),
  );
  expect(plan.rows[0]?.other).toEqual({
    "How it goes: Q2 update": "Proofs checked",
  });
  expect(each(plan, ({ ragBy }) => ragBy)).toEqual([
    "word",
    "word",
    "word",
    null,
  ]);
});

test("a list without a header is told by what its columns hold", () => {
  const plan = read(shapes.elmsworth);
  const [{ columns } = { columns: [] }] = guessMapping(shapes.elmsworth).grids;
  expect(columns.every(({ isGuess }) => isGuess)).toBe(true);
  expect(plan.rows[4]?.raw).toEqual({
    ...{ "Column 1": "E5", "Column 3": "Elections Manager", "Column 4": "TBC" },
    "Column 2": "Map the step-free routes to all polling stations",
  });
  expect(
    each(plan, ({ ref, owners, byWhen, rag }) => [ref, owners, byWhen, rag]),
  ).toEqual([
    ["E1", "HR Manager", "June 2025", "R"],
    ["E2", "Learning and Development Team", "Autumn 2025", "A"],
    ["E3", "HR Manager/ Policy Officer", "31 March 2026", "G"],
    ["E4", "Staff Networks Lead", "Ongoing", "G"],
    ["E5", "Elections Manager", "TBC", null],
  ]);
  expect(plan.rows[3]?.actions).toEqual(["Set up a carers’ network"]);
});

test("a flat list has its sections in a column, and goes on where it is blank", () => {
  const plan = read(shapes.portSelby);
  expect(rowsOf(plan)).toEqual(
    careful(
      {
        section: "Housing",
        gap: "Repairs take longer for tenants who do not speak English",
        actions: [
          "Offer interpreting by phone",
          "Translate the repairs letter",
        ],
        owners: "Head of Housing\nTenancy Team",
        byWhen: "April 2025\nJuly 2025",
        measure: "Days to repair by language",
      },
      {
        section: "Housing",
        gap: "Repairs take longer for tenants who do not speak English",
        actions: ["Ask tenants each year how they were treated"],
        ...{ owners: "Tenancy Team", byWhen: "Annually" },
        progress: "Survey agreed",
      },
      {
        section: "Housing",
        gap: "No data on sexual orientation of tenants",
        actions: ["Add the question to the tenancy check"],
        byWhen: "2026",
      },
      {
        section: "Leisure",
        gap: "Few women swim in the evening",
        actions: ["Trial two women-only sessions"],
        owners: "Leisure Trust and Sport Officer",
        ...{ byWhen: "Sept 24 then ongoing", measure: "Attendance" },
        status: "In progress",
        progress: "In progress. First session held in May.",
      },
    ),
  );
  expect(each(plan, ({ carried }) => carried)).toEqual([[], ["gap"], [], []]);
  expect(each(plan, ({ other }) => other)).toEqual([
    { Cost: "£4,000" },
    {},
    {},
    { Cost: "£900" },
  ]);
  expect(plan.rows[0]?.pairs).toEqual([
    {
      action: "Offer interpreting by phone",
      ...{ owners: "Head of Housing", byWhen: "April 2025" },
    },
    {
      action: "Translate the repairs letter",
      ...{ owners: "Tenancy Team", byWhen: "July 2025" },
    },
  ]);
});

test("a table that pages cut in three is one, its ratings told by colour", () => {
  const plan = read(shapes.wendleVale);
  expect(
    each(plan, ({ gap, actions, owners }) => [gap, actions, owners]),
  ).toEqual([
    [
      "The council hears little from young people",
      ["Start a youth panel that meets each term and reports to the Cabinet"],
      "Youth Service",
    ],
    [
      "The council hears little from young people",
      ["Pay travel costs of panel members"],
      "Finance",
    ],
    [
      "Reports are hard to read",
      ["Write a plain summary of each report"],
      "Democratic Services\nCommunications",
    ],
    ["Maps are not accessible", ["Describe each map in words"], "Planning"],
  ]);
  expect(each(plan, ({ rag, ragBy }) => `${rag} by ${ragBy}`)).toEqual([
    ...["R by colour", "G by colour", "A by colour", "G by colour"],
  ]);
  expect(plan.rows[1]?.carried).toEqual(["gap"]);
  expect(plan.rows[0]?.doubts).toEqual([
    "Red, amber or green is told by the colour of the cell alone.",
    "It was put together of several rows of the table.",
  ]);
});

test("a workbook has a sheet for each section, and a list that is no plan", () => {
  const plan = read(shapes.calderMoss);
  expect(plan).toMatchObject({
    title: "Calder Moss Equality Action Plan 2025",
    intro: "Rows from the race equality plan are shaded in blue.",
    sections: [{ title: "Leadership" }, { title: "Workforce" }],
    unread: [
      { where: "Lists, row 1, column 1", text: "Not started" },
      { where: "Lists, row 2, column 1", text: "Complete" },
      { where: "Lists, row 3, column 1", text: "On hold" },
    ],
  });
  expect(
    each(plan, ({ ref, evidence, byWhenDate, status, tags }) => [
      ref,
      evidence,
      byWhenDate,
      status,
      tags,
    ]),
  ).toEqual([
    ["L1", "A leaders’ pledge", "2025-09-01", "Not started", ["race equality"]],
    ["L2", null, "2025-12-31", "Complete", []],
    ["L3", "Mentoring", null, null, []],
    ["W1", null, null, "On hold", ["race equality"]],
    ["W2", null, null, null, []],
  ]);
});
