import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { aWordFile, styled } from "#test/documents/a-word-file.ts";
import { aTerminal } from "./a-terminal.ts";

const csv = `Theme,Area for improvement,Action,Lead,Target date,RAG
Housing,Letters are hard to read,"Rewrite the arrears letter
Test it with tenants","Head of Housing
Tenancy Team",June 2026,A
,,Print it in large type,,Ongoing,
`;

test("a plan is shown as data in the shape that others rely on", async () => {
  const { cf, put, files } = await aTerminal();
  const file = await put("plan.csv", Buffer.from(csv));
  const told = await cf("read-plan", file, "--json");
  expect(told).toMatchObject({ code: 0, err: "" });
  const nothing = { status: null, measure: null, progress: null, tags: [] };
  expect(JSON.parse(told.out)).toEqual({
    title: null,
    sections: [{ title: "Housing", lead: null, aspirations: [] }],
    rows: [
      {
        ...{ section: "Housing", ref: null, evidence: null },
        gap: "Letters are hard to read",
        actions: ["Rewrite the arrears letter", "Test it with tenants"],
        owners: "Head of Housing\nTenancy Team",
        ...{ byWhen: "June 2026", rag: "A", ragBy: "letter" },
        ...nothing,
        raw: {
          ...{ Theme: "Housing", Lead: "Head of Housing\nTenancy Team" },
          "Area for improvement": "Letters are hard to read",
          Action: "Rewrite the arrears letter\nTest it with tenants",
          ...{ "Target date": "June 2026", RAG: "A" },
        },
      },
      {
        ...{ section: "Housing", ref: null, evidence: null },
        gap: "Letters are hard to read",
        actions: ["Print it in large type"],
        ...{ owners: null, byWhen: "Ongoing", rag: null, ragBy: null },
        ...nothing,
        raw: { Action: "Print it in large type", "Target date": "Ongoing" },
      },
    ],
    warnings: [
      "Row 1: It is not said which of 2 actions, 2 lines of owners and 1 date belong together.",
      "Row 2: “Theme” is blank in the file; the words of the row above were taken.",
      "Row 2: “Area for improvement” is blank in the file; the words of the row above were taken.",
    ],
  });
  expect(await files()).toEqual(["plan.csv"]);
});

test("a plan is shown in words, with its guesses", async () => {
  const { cf, put } = await aTerminal();
  const file = await put("plan.csv", Buffer.from(csv));
  const { out } = await cf("read-plan", file);
  expect(out).toMatch(/^Rows +2$/m);
  expect(out).toMatch(/^Amber +1$/m);
  expect(out).toMatch(/^Without a rating +1$/m);
  expect(out).toContain("Target date: by when");
  expect(out).toContain("Housing: 2 rows");
  expect(out).toMatch(/^To look at\n {2}Row 1: It is not said/m);
});

test("recommendations of a report are shown with their paragraphs", async () => {
  const { cf, put } = await aTerminal();
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((inside) => `<w:tc>${text(inside)}</w:tc>`).join("")}</w:tr>`;
  const body =
    styled("Heading1", "Equality improvement plan of Marl Bay") +
    `<w:tbl>${row("1.1", `${"The forum met in May and heard from many people. ".repeat(6)}It is recommended that the forum meets each term.`)}${row("1.2", "The Commission says that the council should count. We recommend a yearly count.")}${row("1.3", "Nothing else was said.")}</w:tbl>`;
  const file = await put("report.docx", aWordFile({ body }));
  const told = await cf("read-plan", file, "--json");
  expect(JSON.parse(told.out)).toMatchObject({
    title: "Equality improvement plan of Marl Bay",
    rows: [],
    intro: expect.stringContaining("1.3 Nothing else was said.") as string,
    recommendations: [
      {
        paragraph: "1.1",
        text: "It is recommended that the forum meets each term.",
      },
      { paragraph: "1.2", text: "We recommend a yearly count." },
    ],
  });
  expect((await cf("read-plan", file)).out).toContain(
    "1.2  We recommend a yearly count.",
  );
});

test("what cannot be read is said in a sentence", async () => {
  const { cf, put } = await aTerminal();
  const file = await put("plan.docx", Buffer.from("%PDF-1.7"));
  expect(await cf("read-plan", file)).toMatchObject({
    ...{ code: 1, out: "" },
    err: expect.stringMatching(/^This is a PDF/) as string,
  });
  expect((await cf("read-plan", `${file}x`)).err).toContain("There is no file");
});
