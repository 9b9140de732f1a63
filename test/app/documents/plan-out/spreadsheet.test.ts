import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { writePlanSpreadsheet } from "#app/documents/plan-out/write-plan-spreadsheet.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { partsOf } from "#test/support/word-parts.ts";
import { aPlan, keyOf } from "./a-plan.ts";

async function read(plan = aPlan()) {
  const workbook = new ExcelJS.Workbook();
  const file = await writePlanSpreadsheet(plan);
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("Plan");
  const legend = workbook.getWorksheet("Legend");
  if (!sheet || !legend) throw new Error("A plan has two sheets");
  const words = (row: number) =>
    (sheet.getRow(row).values as unknown[]).slice(1);
  return { file, workbook, sheet, legend, words };
}

test("Microsoft’s validator finds nothing wrong, and bytes are the same again", async () => {
  const file = await writePlanSpreadsheet(aPlan());
  expect((await faultsOf(file, "xlsx")) ?? []).toEqual([]);
  expect(file.equals(await writePlanSpreadsheet(aPlan()))).toBe(true);
});

test("sections run across the plan’s columns, with what is said of them", async () => {
  const { sheet, words } = await read();
  const across = (row: number) => [
    sheet.getCell(row, 2).value,
    sheet.getCell(row, 9).master.address === sheet.getCell(row, 2).address,
  ];
  expect(across(1)).toEqual(["Equality improvement plan 2026 to 2028", true]);
  expect(words(2)).toEqual([
    ...["Key", "No.", "What can we already show?"],
    ...["What is missing, and what needs doing?", "By when", "By whom"],
    ...["Status", "RAG", "Tags"],
  ]);
  expect(across(3)[0]).toMatch(/^This plan says what we do next\.\nIt is/);
  expect(across(4)).toEqual(["1. Leadership and commitment", true]);
  expect(across(5)).toEqual(["Lead officer: Ama Birch, Head of Policy", true]);
  expect(across(7)[0]).toBe(
    "Our aspirations:\n• Leaders speak for fairness.\n• Members learn every year.",
  );
  expect(across(11)).toEqual(["2. Employment and training", true]);
  // It calls a column otherwise: its own header says so.
  expect(words(12)[5]).toBe("Responsible officer");
});

test("cells hold words, real days where the words are one, and hidden keys", async () => {
  const { sheet, words } = await read();
  expect(words(8)[0]).toBe(keyOf(1));
  expect(sheet.getColumn(1).hidden).toBe(true);
  expect(words(8)[4]).toEqual(new Date("2026-09-30T00:00:00.000Z"));
  expect(sheet.getCell("E8").numFmt).toBe("yyyy-mm-dd");
  expect(sheet.getCell("E10").numFmt).toBe("d mmmm yyyy");
  expect(words(9)[4]).toBe("Ongoing");
  expect(words(9)[3]).toBe("=SUM(A1:A9) is what the sheet said.");
  expect(words(10).slice(7)).toEqual([
    "R Red\nRed - slipped",
    "Gender pay gap",
  ]);
  // What goes on from the row above is one cell with it, and a blank is none.
  expect(sheet.getCell("C9").master.address).toBe("C8");
  expect(sheet.getCell("C10").master.address).toBe("C10");
});

test("the words of a day stay when they say more than it", async () => {
  const [section] = aPlan().sections;
  const [row] = section?.rows ?? [];
  if (!section || !row) throw new Error("The plan of this test has rows");
  const due = (words: string) => ({
    ...row,
    ...{ cells: ["1", "", "", words], date: "2027-03-31" },
  });
  const said = ["By 31 March 2027", "31/03/2027", "31 Mar 2027", ""];
  const plan = aPlan({
    ...{ intro: "" },
    sections: [
      {
        ...{ title: "", lead: "", intro: "", aspirations: [] },
        ...{ columnNames: null, rows: said.map(due) },
      },
    ],
  });
  const { sheet } = await read(plan);
  const formats = [3, 4, 5, 6].map((at) => sheet.getCell(`E${at}`));
  expect(formats[0]?.value).toBe("By 31 March 2027");
  expect(formats.slice(1).map(({ numFmt }) => numFmt)).toEqual([
    ...["dd/mm/yyyy", "d mmm yyyy", "d mmmm yyyy"],
  ]);
});

test("the header stays in sight and on paper, and lists offer words", async () => {
  const { file, sheet, legend, workbook } = await read();
  const parts = await partsOf(file);
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  expect(xml).toContain('orientation="landscape"');
  expect(xml).toContain('fitToWidth="1"');
  expect(parts.get("xl/workbook.xml")).toMatch(/Plan(?:&apos;)?!\$2:\$2/);
  expect(xml).not.toContain("<f>");
  const list = (range: string) =>
    new RegExp(
      `<dataValidation type="list"[^>]*sqref="${range}"[^>]*><formula1>(.*?)</formula1>`,
    ).exec(xml)?.[1];
  const offered = (column: string) => {
    const [, from, to] =
      /\$(\d+):\$A\$(\d+)/.exec(list(`${column}3:${column}23`) ?? "") ?? [];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) => legend.getCell(Number(from) + at, 1).value,
    );
  };
  expect(offered("H")).toEqual(["R Red", "A Amber", "G Green"]);
  expect(offered("G")).toEqual([
    ...["Not started", "Under way", "Complete", "Carried over", "On hold"],
  ]);
  expect(sheet.rowCount).toBe(23);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    ...["Plan", "Legend"],
  ]);
  expect(parts.get("docProps/custom.xml")).toContain(aPlan().key);
});

test("colours follow the words of a rating and of a tag", async () => {
  const { sheet } = await read();
  const rules = (
    sheet as unknown as {
      conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
    }
  ).conditionalFormattings.map(({ ref, rules: each }) => [
    ref,
    each.map((rule) => (rule as { formulae: string[] }).formulae[0]),
  ]);
  expect(rules).toEqual([
    [
      "H3:H23",
      ["R", "A", "G"].map((letter) =>
        expect.stringContaining(`OR(H3="${letter}",`),
      ),
    ],
    ["I3:I23", ['TRIM(I3)="Race equality"', 'TRIM(I3)="Gender pay gap"']],
  ]);
  expect(sheet.getCell("H8").fill).toMatchObject({ pattern: "none" });
});

test("a plan without rows is a file, too", async () => {
  const plan = aPlan({ sections: [], tags: [], intro: "" });
  const { sheet } = await read(plan);
  expect(sheet.rowCount).toBe(2);
  expect(
    (await faultsOf(await writePlanSpreadsheet(plan), "xlsx")) ?? [],
  ).toEqual([]);
});
