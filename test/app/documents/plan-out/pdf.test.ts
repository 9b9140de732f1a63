import { expect, test } from "vitest";
import { writePlanPdf } from "#app/documents/plan-out/write-plan-pdf.ts";
import { hasPoppler, structureOf, wordsOf } from "#test/support/poppler.ts";
import { aLongPlan, aPlan } from "./a-plan.ts";

const withPoppler = test.skipIf(!hasPoppler);

test("it is an accessible document, and the same again", () => {
  const file = writePlanPdf(aPlan());
  expect(file.toString("latin1")).toContain("pdfuaid:part>1<");
  expect(file.equals(writePlanPdf(aPlan()))).toBe(true);
});

withPoppler(
  "sheets lie on their side, and each table begins with its names",
  () => {
    const file = writePlanPdf(aPlan());
    const sizes = [
      ...file.toString("latin1").matchAll(/\/MediaBox ?\[([^\]]+)\]/g),
    ];
    expect(sizes.length).toBeGreaterThan(3);
    for (const [, size = ""] of sizes) {
      const [, , width = 0, height = 0] = size.trim().split(" ").map(Number);
      expect(width).toBeGreaterThan(height);
    }
    // On every sheet that a table goes on to.
    const sheets = wordsOf(file)
      .split("\f")
      .filter((words) => /\b2\.\d\b/.test(words));
    expect(sheets.length).toBeGreaterThan(1);
    const tables = sheets.filter((words) => !words.includes("Contents"));
    for (const words of tables) expect(words).toMatch(/No\..*By when/);
  },
);

withPoppler(
  "words, ratings and tags are all in it, and a merged cell once",
  () => {
    // A line that is broken comes in pieces.
    const words = structureOf(writePlanPdf(aPlan()))
      .replaceAll('"', "")
      .replaceAll(/[\s\u200b]+/g, " ");
    for (const said of [
      "● G Green",
      "▲ A Amber",
      "Red - slipped",
      "At risk, being managed",
      "Lead officer: Ama Birch",
      "Members learn every year.",
      "Responsible",
      "=SUM(A1:A9)",
      "when 0 in a list",
      "Nothing stands in this section yet.",
    ]) {
      expect(words).toContain(said);
    }
    expect(words.match(/The same is planned for carers/g)).toHaveLength(7);
  },
);

withPoppler("a plan without sections has no contents to lead to them", () => {
  const words = wordsOf(writePlanPdf(aPlan({ sections: [] })));
  expect(words).toContain("This plan says what we do next.");
  expect(words).not.toContain("Contents");
});

test("a plan that would take all the room there is has no PDF", () => {
  expect(() => writePlanPdf(aLongPlan(2010))).toThrow(
    expect.objectContaining({ refusal: "tooMuch" }),
  );
});
