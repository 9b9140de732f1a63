import { expect, test } from "vitest";
import { readPlan } from "#app/documents/plan-in/read-plan.ts";
import type { RowRead } from "#app/documents/plan-in/plan-read.ts";
import {
  type PlanEnding,
  writtenPlan,
} from "#app/plan/files/plan-file.server.ts";
import { printedPlan } from "#app/plan/files/printed-plan.server.ts";
import { enterPlan } from "#app/plan/enter-plan.server.ts";
import { insertPlanColumns } from "#db/queries/plan-columns.ts";
import { insertPlanRows } from "#db/queries/plan-row-changes.ts";
import { insertPlanTags } from "#db/queries/plan-tags.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge } from "./a-report.ts";

const action = (
  text: string,
  [owners, byWhen, status]: readonly [string, string, string],
  rag: "red" | "amber" | "green" | null = null,
) => ({
  ...{ text, owners, byWhen, status, rag, measure: "", reviewOn: null },
  ...{ ragReason: "", ragBy: null, ragAt: null },
});

const three = [
  action(
    "Map every ward",
    ["Insight team", "30 June 2027", "underWay"],
    "amber",
  ),
  action("Ask the forums", ["CF / FS", "Q3 2027/28", "notStarted"]),
  action("Publish it", ["Head of insight", "ongoing", "complete"], "green"),
];

const columns = [
  { id: "ref", field: "reference", name: "No." },
  { id: "evidence", field: "evidence", name: "Strengths" },
  { id: "gap", field: "gap", name: "Gaps" },
  { id: "actions", field: "actions", name: "Actions agreed" },
  { id: "owners", field: "owners", name: "Delivery lead" },
  { id: "when", field: "byWhen", name: "By when" },
  { id: "status", field: "status", name: "Status" },
  { id: "rag", field: "rag", name: "RAG" },
  { id: "cost", field: "other", name: "Cost and risk" },
];

/** Rows of every kind in a plan with columns of its own. */
async function aPlan() {
  const app = await testApp();
  const { planId, people, sectionOf } = await aReportedChallenge(app);
  const hand = { by: people.councilLead.id, at: app.now() };
  await insertPlanTags(
    app.db,
    planId,
    [
      { id: "pay", name: "Pay gap", colour: "D4351C", pattern: "dots" },
      { id: "race", name: "Race plan", colour: "1D70B8", pattern: "lines" },
    ],
    hand,
  );
  await insertPlanColumns(app.db, planId, columns, hand);
  const cells = [{ columnId: "cost", text: "£4,000, low risk" }];
  const words = { reference: "", evidence: "", gap: "" };
  const common = {
    ...{ sectionId: sectionOf("communities"), words, cells: [] },
    ...{ tagIds: [], actions: [] },
  };
  const rows = [
    {
      ...common,
      ...{ id: "several", cells, tagIds: ["pay", "race"] },
      words: {
        reference: "1.1",
        evidence: "Forums meet.\nWards are asked.",
        gap: "No map",
      },
      actions: three.map((words, at) => ({ id: `several${at}`, words })),
    },
    {
      ...{ ...common, id: "none", cells, tagIds: ["race"] },
      words: { reference: "1.2", evidence: "", gap: "Few complaints" },
    },
    {
      ...{ ...common, id: "evidence" },
      words: { ...words, evidence: "A panel of residents stands" },
    },
    {
      ...{ ...common, id: "loose", sectionId: null },
      words: { ...words, reference: "9", gap: "Stands in no section" },
      actions: [
        {
          id: "loose0",
          words: action("Find it a place", ["HR", "tbc", "notStarted"], "red"),
        },
      ],
    },
  ];
  await insertPlanRows(app.db, planId, rows, hand);
  const plan = await enterPlan(app.db, people.councilLead, planId);
  const printed = await printedPlan({ app, ...plan });
  return (ending: PlanEnding) => writtenPlan(app, printed, ending);
}

const said = ({ actions, owners, byWhen, status, rag, ...row }: RowRead) => [
  ...[row.section, row.ref, row.evidence, row.gap],
  ...[actions.join("\n"), owners, byWhen, status, rag],
  ...[row.tags.join(", "), row.other["Cost and risk"] ?? null, row.key],
];

const beside = (text: string, at: number, rest: readonly unknown[]) => [
  ...[0, "1.1", "Forums meet.\nWards are asked.", "No map", text, ...rest],
  ...["Pay gap, Race plan", "£4,000, low risk", `several several${at}`],
];

const expected = [
  [
    ...[null, "9", null, "Stands in no section", "Find it a place", "HR"],
    ...["tbc", "Not started", "R", "", null, "loose loose0"],
  ],
  beside("Map every ward", 0, [
    ...["Insight team", "30 June 2027", "Under way", "A"],
  ]),
  beside("Ask the forums", 1, ["CF / FS", "Q3 2027/28", "Not started", null]),
  beside("Publish it", 2, ["Head of insight", "ongoing", "Complete", "G"]),
  [
    ...[0, "1.2", null, "Few complaints", "", null, null, null, null],
    ...["Race plan", "£4,000, low risk", "none"],
  ],
  [
    ...[0, null, "A panel of residents stands", null, "", null, null, null],
    ...[null, "", null, "evidence"],
  ],
];

test.each(["docx", "xlsx", "csv"] as const)(
  "rows go out with their words and are read again as they were: %s",
  async (ending) => {
    const written = await aPlan();
    const { bytes } = await written(ending);
    const { plan } = await readPlan(Buffer.from(bytes));
    expect(plan.rows.map(said)).toEqual(expected);
    expect(plan.sections).toHaveLength(1);
  },
);
