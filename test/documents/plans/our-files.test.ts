import { expect, test } from "vitest";
import {
  type PlanBrought,
  readPlan,
} from "#app/documents/plan-in/read-plan.ts";
import { writePlanCsv } from "#app/documents/plan-out/write-plan-csv.ts";
import { writePlanSpreadsheet } from "#app/documents/plan-out/write-plan-spreadsheet.ts";
import { writePlanWord } from "#app/documents/plan-out/write-plan-word.ts";
import { aPlan } from "#test/app/documents/plan-out/a-plan.ts";

const plan = aPlan();

/** The rows that went out, by what no kind of file may lose. */
const sent = plan.sections.flatMap(({ title, rows }) =>
  rows.map(({ cells: [ref, , gap, , owners, status], rag, tags }) => ({
    ...{ section: title, ref, gap: gap || null, owners: owners || null },
    ...{ status, rag: rag?.[0]?.toUpperCase() ?? null, tags },
  })),
);

const brought = ({ plan: { sections, rows } }: PlanBrought) =>
  rows.map(({ section, ref, gap, owners, status, rag, tags }) => ({
    section: sections[section ?? -1]?.title,
    ...{ ref, gap, owners, status, rag, tags },
  }));

const headsSent = plan.sections.map(({ title, lead, intro, aspirations }) => ({
  ...{ title, lead: lead || null, intro, aspirations },
}));

const heads = ({ plan: { sections } }: PlanBrought) =>
  sections.map(({ title, lead, intro, aspirations }) => ({
    ...{ title, lead, intro, aspirations },
  }));

const keys = ({ plan: { rows } }: PlanBrought) => rows.map(({ key }) => key);

const keysSent = plan.sections.flatMap(({ rows }) =>
  rows.map(({ key }) => key),
);

test("a plan that went out as .csv comes back, each row under its key", async () => {
  const read = await readPlan(writePlanCsv(plan));
  expect(brought(read)).toEqual(sent);
  expect(keys(read)).toEqual(keysSent);
  expect(read.plan.unread).toEqual([]);
});

test("a plan that went out as .xlsx comes back with its sections", async () => {
  const read = await readPlan(await writePlanSpreadsheet(plan));
  expect(brought(read)).toEqual(sent);
  expect(keys(read)).toEqual(keysSent);
  expect(heads(read)).toEqual(headsSent);
  expect(read.plan).toMatchObject({ title: plan.title, intro: plan.intro });
  expect(read.plan.rows[1]?.carried).toEqual(["evidence"]);
  expect(read.plan.unread).toEqual([]);
});

test("a plan that went out as .docx comes back with its sections", async () => {
  const read = await readPlan(await writePlanWord(plan));
  expect(brought(read)).toEqual(sent);
  expect(heads(read)).toEqual(headsSent);
  expect(read.plan.title).toBe(plan.title);
  expect(read.plan.rows[1]?.carried).toEqual(["evidence"]);
});
