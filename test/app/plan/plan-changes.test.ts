import { expect, test } from "vitest";
import type { PrintedPlan } from "#app/documents/plan-out/printed-plan.ts";
import { planChanges } from "#app/plan/editions/plan-changes.ts";

/** A plan of one row, under the names that its columns have by then. */
const printed = (
  columns: PrintedPlan["columns"],
  cells: string[],
): PrintedPlan => ({
  ...{ title: "Plan", council: "Ashfold", dated: "", intro: "", key: "p" },
  ...{ edition: "", at: "2026-07-01T09:00:00.000Z", tags: [], columns },
  sections: [
    {
      ...{ title: "Fair pay", lead: "", intro: "", aspirations: [] },
      columnNames: null,
      rows: [
        { key: "row", cells, carried: [], date: null, rag: null, tags: [] },
      ],
    },
  ],
});

const before = printed(
  [
    { field: "owners", name: "Owners" },
    { field: "byWhen", name: "By when" },
    { field: "other", name: "Cost" },
  ],
  ["HR", "May 2026", "None"],
);

test("a column that is only called otherwise changes no row", () => {
  const renamed = [
    { field: "owners", name: "Delivery lead" },
    { field: "byWhen", name: "Target date" },
    { field: "other", name: "Cost" },
  ] as const;
  const same = printed(renamed, ["HR", "May 2026", "None"]);
  expect(planChanges(before, same)).toEqual([]);
  const [change] = planChanges(
    before,
    printed(renamed, ["HR", "June 2026", "None"]),
  );
  expect(change?.fields).toEqual([
    { label: "Target date", before: "May 2026", after: "June 2026" },
  ]);
});

test("a column that is gone is told under the name that it had", () => {
  const without = printed(before.columns.slice(0, 2), ["HR", "May 2026"]);
  expect(planChanges(before, without)[0]?.fields).toEqual([
    { label: "Cost", before: "None", after: "" },
  ]);
});
