import { expect, test } from "vitest";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { file, grid, header, row } from "./a-grid.ts";

const fieldsOf = (...names: string[]) => {
  const cells = names.map((name) => `words on ${name}`);
  const grids = file(grid([header(...names), row(...cells)]));
  return guessMapping(grids).grids[0]?.columns.map(({ field }) => field);
};

test.each([
  [
    "Ref|Action|Date of Completion|How will success be measured?|Responsibility/ Delivery Lead|Progress to date",
    "reference actions byWhen measure owners progress",
  ],
  [
    "Strengths|Areas for Improvement|Actions|By Whom|By When",
    "evidence gap actions owners byWhen",
  ],
  [
    "What can we already evidence?|What are the gaps/what needs to be done?|By when|RAG",
    "evidence gapAndActions byWhen rag",
  ],
  [
    "Recommendation|Proposed action|Lead officer|Timescale|Status",
    "gap actions owners byWhen status",
  ],
  [
    "No.|What do we need to do?|Who will lead?|Deadline|Milestones|Update",
    "reference actions owners byWhen measure progress",
  ],
  [
    "Action owner|Action|Target date|Outcome|Comments",
    "owners actions byWhen measure progress",
  ],
  [
    "Theme|Issue|Task|Start date|End date|KPI|R/A/G",
    "section gap actions other byWhen measure rag",
  ],
  [
    "Finding|Steps to be taken|Responsible officer|Supporting officers|Due",
    "gap actions owners other byWhen",
  ],
  [
    "Areas for consideration|Improvement|Owner|Revised date|Completion date",
    "gap actions owners other byWhen",
  ],
  [
    "Key|Objective|Activities|Accountable|When|Success criteria|Budget",
    "key section actions owners byWhen measure other",
  ],
])("columns %s", (names, fields) => {
  expect(fieldsOf(...names.split("|"))?.join(" ")).toBe(fields);
});

test("a column that holds something else than its name says is guessed", () => {
  const grids = file(
    grid([
      header("Action", "Target", "Lead", "Priority"),
      row("Write a guide", "May 2025", "HR", "High"),
      row("Read the guide", "June 2025", "IT", "Low"),
      row("Send the guide", "July 2025", "HR", "High"),
      row("Print the guide", "2026", "IT", "High"),
    ]),
  );
  expect(guessMapping(grids).grids[0]?.columns).toMatchObject([
    { field: "actions", isGuess: false },
    { field: "byWhen", isGuess: true },
    { field: "owners", isGuess: false },
    { field: "other", name: "Priority", isGuess: true },
  ]);
});
