import { expect, test } from "vitest";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { quickest } from "#test/support/quickest.ts";
import {
  file,
  grid,
  header,
  heading,
  lostOf,
  over,
  passage,
  row,
} from "./a-grid.ts";

const read = (grids: Grids) => planFrom(grids, guessMapping(grids));

const names = ["Strengths", "Gap", "Action", "Owner", "By when"];

test("only blanks that a row begins with go on with the row above", () => {
  const { rows } = read(
    file(
      grid([
        header(...names),
        row("Forum meets", "No young members", "Ask schools", "CF", "May 09"),
        row("", "", "Pay for buses", "", ""),
        row("A new charter", "", "Print it", "", ""),
        row("", "Few languages", "Translate it", "DB", ""),
        row(over(5, "2. Workforce")),
        row("", "No data", "Ask all staff", "HR", ""),
      ]),
    ),
  );
  expect(
    rows.map(({ evidence, gap, owners }) => [evidence, gap, owners]),
  ).toEqual([
    ["Forum meets", "No young members", "CF"],
    ["Forum meets", "No young members", null],
    ["A new charter", null, null],
    ["A new charter", "Few languages", "DB"],
    [null, "No data", "HR"],
  ]);
});

test("a merged finding keeps its owners for the action below, and says so", () => {
  const { rows } = read(
    file(
      grid([
        header(...names),
        row("Forum", "No data", "Ask", "CF FS", "May 09"),
        row("^", "^", "Count", "", "June 09"),
      ]),
    ),
  );
  expect(rows[1]).toMatchObject({
    owners: "CF FS",
    carried: ["evidence", "gap"],
    raw: { Action: "Count", "By when": "June 09" },
    doubts: [
      "Its owners are blank in the file; “CF FS” stands beside the action above, of the same finding.",
    ],
  });
});

test("a merged action takes all its owners, dates and measures", () => {
  const { rows } = read(
    file(
      grid([
        header("Action", "Measure", "Lead", "Deadline"),
        row("Publish the plan", "On the website", "HR", "May 2025"),
        row("^", "In each library", "Libraries", "June 2025"),
      ]),
    ),
  );
  expect(rows).toMatchObject([
    {
      actions: ["Publish the plan"],
      measure: "On the website\nIn each library",
      ...{ owners: "HR\nLibraries", byWhen: "May 2025\nJune 2025" },
    },
  ]);
});

test("a heading in the header, and one told again, begin one section", () => {
  const plan = read(
    file(
      grid([
        header("Area examined\n2.1 Communities", ...names),
        row("", "Forum", "", "", "", ""),
      ]),
      grid([
        header("Area examined", ...names),
        row(over(6, "2.1 Communities")),
        row("", "Charter", "", "", "", ""),
      ]),
    ),
  );
  expect(plan.sections).toMatchObject([{ title: "2.1 Communities" }]);
  expect(plan.rows.map(({ section }) => section)).toEqual([0, 0]);
});

test("a heading before each table names its section, with its lead and aims", () => {
  const table = grid([
    header("Action", "Lead", "By when"),
    row("Ask", "HR", "2025"),
  ]);
  const plan = read(
    file(
      {
        ...table,
        before: [
          heading("Fairness plan"),
          heading("Introduction", 2),
          passage("It was agreed in May."),
          heading("Communities", 2),
          passage("Our aspirations", { bold: true }),
          passage("Everybody is heard", { list: "bullet" }),
          passage("Nobody waits", { list: "bullet" }),
          passage("Lead officer for this section: Ana Pole, Director"),
        ],
      },
      {
        ...table,
        before: [heading("Workforce", 2), passage("Lead: Tom Reed")],
      },
    ),
  );
  expect(plan).toMatchObject({
    title: "Fairness plan",
    intro: "Introduction\nIt was agreed in May.",
    sections: [
      {
        ...{ title: "Communities", lead: "Ana Pole, Director" },
        aspirations: ["Everybody is heard", "Nobody waits"],
      },
      { title: "Workforce", lead: "Tom Reed", aspirations: [] },
    ],
  });
});

test("what stands over a plan without sections introduces it", () => {
  const grids = file(
    grid([
      row(over(3, "Marsh End plan")),
      row(over(3, "Lead officer: Ana Pole")),
      row(over(3, "Our vision: nobody waits")),
      header("Action", "Lead", "By when"),
      row("Ask", "HR", "2025"),
    ]),
  );
  const plan = read(grids);
  expect(lostOf(grids, plan)).toEqual([]);
  expect(plan.intro).toBe("Lead officer: Ana Pole\nOur vision: nobody waits");
});

test("actions of a cell are paired with owners and dates only when that is sure", () => {
  const paired = (...cells: string[]) =>
    read(file(grid([header("Action", "Owner", "By when"), row(...cells)])))
      .rows[0];
  const two = "Write to schools\nVisit schools";
  expect(paired(two, "CF", "May 09\nJune 09")?.pairs).toEqual([
    { action: "Write to schools", owners: "CF", byWhen: "May 09" },
    { action: "Visit schools", owners: "CF", byWhen: "June 09" },
  ]);
  expect(paired(two, "CF\nFS", "May 09")).toMatchObject({
    pairs: null,
    doubts: [
      "It is not said which of 2 actions, 2 lines of owners and 1 date belong together.",
    ],
  });
  expect(
    paired("Ask all schools\nin the north", "CF\nFS", "2025"),
  ).toMatchObject({
    actions: ["Ask all schools in the north"],
    pairs: [{ owners: "CF\nFS", byWhen: "2025" }],
  });
});

test("what a mapping is corrected to is what is read", () => {
  const grids = file(
    grid([
      header("Action", "Notes", "Lead"),
      row("Ask", "Green light given", "HR"),
    ]),
  );
  const mapping = guessMapping(grids);
  expect(planFrom(grids, mapping).rows[0]?.progress).toBe("Green light given");
  const columnsMeant = mapping.grids.map((one) => ({
    ...one,
    columns: one.columns.map((column) =>
      column.name === "Notes"
        ? { ...column, field: "measure" as const }
        : column,
    ),
  }));
  const corrected = { ...mapping, grids: columnsMeant };
  expect(planFrom(grids, corrected).rows[0]).toMatchObject({
    ...{ progress: null, measure: "Green light given" },
  });
  const without = {
    ...mapping,
    grids: mapping.grids.map((one) => ({ ...one, isLeftOut: true })),
  };
  expect(lostOf(grids, planFrom(grids, without))).toEqual([]);
});

test("a file of ours is read by its keys: a blank is blank", () => {
  const plan = read(
    file(
      grid([
        header(...names, "Key"),
        row(
          "Forum",
          "No data",
          "Ask schools\nvisit them",
          "HR",
          "2025",
          "r1 a1 b1",
        ),
        row("", "", "Count", "", "", "r2 a2"),
        row(
          "Objective 1: a strength that looks like a title",
          "",
          "",
          "",
          "",
          "r3",
        ),
      ]),
    ),
  );
  expect(
    plan.rows.map(({ key, evidence, owners }) => [key, evidence, owners]),
  ).toEqual([
    ["r1 a1 b1", "Forum", "HR"],
    ["r2 a2", null, null],
    ["r3", "Objective 1: a strength that looks like a title", null],
  ]);
  expect(plan.rows[0]?.actions).toEqual(["Ask schools", "visit them"]);
});

test("a bullet that was typed is none of the words of a field", () => {
  const { rows } = read(
    file(
      grid([
        header(...names),
        row("• Forum\n\n• Charter", "", "• Ask\n• Count", "HR", "2025"),
      ]),
    ),
  );
  expect(rows[0]).toMatchObject({
    ...{ evidence: "Forum\nCharter", actions: ["Ask", "Count"] },
    raw: { Strengths: "• Forum\n\n• Charter", Action: "• Ask\n• Count" },
  });
});

test("five thousand rows are read in a moment", () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    row(
      "Forum",
      `Gap ${at}`,
      "Write to schools\nVisit schools",
      "CF",
      "May 2025",
    ),
  );
  const grids = file(grid([header(...names), ...rows]));
  const took = quickest(() => {
    expect(read(grids).rows).toHaveLength(5000);
  }, 2);
  expect(took).toBeLessThan(3000);
});
