import { expect, test } from "vitest";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { file, grid, header, over, row } from "./a-grid.ts";

const read = (...rows: Parameters<typeof grid>[0]) => {
  const grids = file(grid(rows));
  return planFrom(grids, guessMapping(grids));
};

test.each([
  ["Please add your comments here", true],
  ["(Please complete or update this column)", true],
  ["Pls insert dates and further details as each is agreed.", true],
  ["Please update the dress code", false],
  ["Please check the signs in the car park", false],
  ["Please add an evidence officer to the panel", false],
])("a request to whoever fills the table in is no action: %s", (line, is) => {
  const plan = read(
    header("What are the gaps and actions?", "By whom", "By when"),
    row(`Meet each staff network\n${line}`, "Head of People", "June 2027"),
    row("Train the reception team", "Front of House", "July 2027"),
  );
  const actions = ["Meet each staff network", ...(is ? [] : [line])];
  expect(plan.rows[0]?.actions).toEqual(actions);
});

test("objectives are counted by letters that are explained elsewhere", () => {
  const plan = read(
    header("Ref", "Action", "By whom", "By when"),
    row(over(4, "CWO 1: Everybody is heard")),
    row("1", "Hold a forum each term", "Policy Team", "May 2027"),
    row(over(4, "CWO 2: Everybody is served")),
    row("2", "Fit a hearing loop", "Property Team", "June 2027"),
  );
  expect(plan.sections.map(({ title }) => title)).toEqual([
    "CWO 1: Everybody is heard",
    "CWO 2: Everybody is served",
  ]);
  expect(plan.rows.map(({ ref }) => ref)).toEqual(["1", "2"]);
});

test.each([
  ["Open Day held at the library", null],
  ["Live Well fair was cancelled by the venue", null],
  ["Completed The signs are up", "Completed"],
  ["On track. Two of three are up", "On track"],
])("what a name begins with is no status: %s", (progress, status) => {
  const plan = read(
    header("Ref", "Action", "By whom", "Progress"),
    row("1", "Put up new signs", "Property Team", progress),
    row("2", "Write a guide", "Policy Team", "Drafted by both teams"),
  );
  expect(plan.rows[0]).toMatchObject({ progress, status });
});
