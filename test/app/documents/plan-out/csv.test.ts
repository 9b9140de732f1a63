import { expect, test } from "vitest";
import { writePlanCsv } from "#app/documents/plan-out/write-plan-csv.ts";
import type { PrintedPlan } from "#app/documents/plan-out/printed-plan.ts";
import { aPlan, keyOf } from "./a-plan.ts";

const textOf = (plan: PrintedPlan) => writePlanCsv(plan).toString("utf8");

/** One row with these cells in as many columns. */
function oneRow(cells: string[]): PrintedPlan {
  const [section] = aPlan().sections;
  const [row] = section?.rows ?? [];
  if (!section || !row) throw new Error("The plan of this test has rows");
  const rows = [{ ...row, cells, tags: [], rag: null, carried: [] }];
  return aPlan({
    columns: cells.map((_, at) => ({ field: "other", name: `C${at}` })),
    sections: [{ ...section, title: "S", columnNames: null, rows }],
  });
}

test("every row says its section, its own words and its key", () => {
  const text = textOf(aPlan());
  expect(text.startsWith("\ufeffSection,No.,What can we already show?,")).toBe(
    true,
  );
  expect(text.split("\r\n")[0]).toMatch(/,RAG,Tags,Key$/);
  expect(text).toContain(`Under way,G Green,Race equality,${keyOf(1)}\r\n`);
  // What stands once over two rows is said in both.
  expect(text.match(/1\.\d,"?Officers meet the network/g)).toHaveLength(2);
  expect(text).toContain("\r\n1. Leadership and commitment,1.3,,");
});

test("a line break alone does not end a row", () => {
  expect(textOf(oneRow(["a\nb", "c"]))).toContain(`\r\nS,"a\nb",c,`);
});

test("what looks like a formula is words, and comes back as it was", () => {
  const cells = ["=A1", "+1", "-x", "@y", "'=A1", "'s words", "a=b"];
  expect(textOf(oneRow(cells))).toContain(
    "\r\nS,'=A1,'+1,'-x,'@y,''=A1,'s words,a=b,",
  );
});
