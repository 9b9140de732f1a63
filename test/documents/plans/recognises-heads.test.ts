import { expect, test } from "vitest";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { file, grid, header, over, row } from "./a-grid.ts";

const read = (grids: Grids) => planFrom(grids, guessMapping(grids));

const marked = (...cells: string[]) => ({ ...row(...cells), isHeader: true });

test("a table that marks all of its rows as headers has rows", () => {
  const { rows, unread } = read(
    file(
      grid([
        header("Gap", "Action", "Owner", "By when"),
        marked("Few women apply", "Rewrite the adverts", "HR", "May 2026"),
        marked("No quiet room", "Find one room", "Estates", "June 2026"),
      ]),
    ),
  );
  expect(rows.map(({ actions }) => actions)).toEqual([
    ["Rewrite the adverts"],
    ["Find one room"],
  ]);
  expect(unread).toEqual([]);
});

test("a title with its lead goes on with what it heads already", () => {
  const { sections } = read(
    file(
      grid([
        header("Action", "Owner", "By when"),
        row(over(3, "Objective 1: Homes")),
        row(over(3, "Objective 1: Homes\nLead officer: Jo Tarn")),
        row("Rewrite the letters", "Housing", "May 2026"),
      ]),
    ),
  );
  expect(sections).toMatchObject([
    { title: "Objective 1: Homes", lead: "Jo Tarn" },
  ]);
});

test("a title that comes again under another objective is another section", () => {
  const names = header("Action", "Owner", "By when");
  const { sections, rows, warnings } = read(
    file(
      grid([
        names,
        row(over(3, "Objective 1: Homes", { bold: true })),
        row(over(3, "Short term", { bold: true })),
        row("Rewrite the letters", "Housing", "May 2026"),
        row(over(3, "Objective 2: Work", { bold: true })),
        row(over(3, "Short term", { bold: true })),
        row("Rewrite the adverts", "HR", "June 2026"),
      ]),
    ),
  );
  expect(sections.map(({ title }) => title)).toEqual([
    ...["Objective 1: Homes", "Short term"],
    ...["Objective 2: Work", "Short term"],
  ]);
  expect(rows.map(({ section }) => section)).toEqual([1, 3]);
  expect(warnings).toEqual([
    "“Short term” heads rows in more than one place. They were kept apart.",
  ]);
});

test.each(["Theme /\nArea", "Objective\n(see note)"])(
  "a name over two lines heads no section: %s",
  (name) => {
    const { sections } = read(
      file(
        grid([
          header(name, "Action", "Owner", "By when"),
          row("Homes", "Rewrite the letters", "Housing", "May 2026"),
          row("Work", "Rewrite the adverts", "HR", "June 2026"),
        ]),
      ),
    );
    expect(sections.map(({ title }) => title)).toEqual(["Homes", "Work"]);
  },
);

test("a title below the name of a column is told as a guess", () => {
  const { sections, warnings } = read(
    file(
      grid([
        header("Objective\nSafer streets", "Action", "Owner", "By when"),
        row("", "Light the paths", "Parks", "May 2026"),
      ]),
    ),
  );
  expect(sections).toMatchObject([{ title: "Safer streets" }]);
  expect(warnings).toEqual([
    "“Safer streets” stands below the name of a column, and was taken for the title of a section.",
  ]);
});

test("a second column of a single field is kept by its name", () => {
  const grids = file(
    grid([
      header("Action", "Owner", "RAG", "Last year"),
      row("Rewrite the letters", "Housing", "G", "Amber, late"),
    ]),
  );
  const guess = guessMapping(grids);
  const mapping = {
    ...guess,
    grids: guess.grids.map((how) => ({
      ...how,
      columns: how.columns.map((column) =>
        column.index === 3 ? { ...column, field: "rag" as const } : column,
      ),
    })),
  };
  expect(planFrom(grids, mapping).rows).toMatchObject([
    { rag: "G", other: { "Last year": "Amber, late" } },
  ]);
});

test("words that a blank takes from the row above are told", () => {
  const { rows } = read(
    file(
      grid([
        header("Gap", "Action", "Owner", "By when"),
        row("No data", "Ask all staff", "HR", "May 2026"),
        row("", "Print a form", "HR", "June 2026"),
      ]),
    ),
  );
  expect(rows[1]).toMatchObject({
    ...{ gap: "No data", carried: ["gap"] },
    doubts: [
      "“Gap” is blank in the file; the words of the row above were taken.",
    ],
  });
});
