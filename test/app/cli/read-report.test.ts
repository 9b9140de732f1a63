import { expect, test } from "vitest";
import { aReportFile } from "#test/documents/a-report-file.ts";
import { aTerminal } from "./a-terminal.ts";

test("a report is shown as data and in words, and nothing is made for it", async () => {
  const { cf, put, files } = await aTerminal();
  const file = await put("report.docx", aReportFile());
  const told = await cf("read-report", file, "--json");
  expect(told).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(told.out)).toMatchObject({
    title: "Peer challenge of Aldermoor Borough Council",
    findings: [
      { area: "3.1", kind: "strength", number: 1 },
      {},
      {},
      {},
      {},
      {},
    ],
    recommendations: [{ number: 1 }, { number: 2 }],
    comments: [
      { number: 1, quote: "Wards are mapped every spring", area: "3.1" },
      { number: 2, replyTo: 1 },
    ],
    changes: [{ kind: "inserted", text: "very " }],
    warnings: [],
  });
  const { out } = await cf("read-report", file);
  expect(out).toMatch(/^Strengths +5$/m);
  expect(out).toMatch(/^Areas for consideration +1$/m);
  expect(out).toContain("3.1 Knowing your communities");
  expect(await files()).toEqual(["report.docx"]);
});

test("what cannot be read is said in a sentence", async () => {
  const { cf, put } = await aTerminal();
  const file = await put("report.docx", Buffer.from("%PDF-1.7"));
  expect(await cf("read-report", file, "--json")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/^This is a PDF/),
  });
  expect((await cf("read-report", `${file}x`)).err).toContain(
    "There is no file",
  );
  expect((await cf("read-report")).err).toContain("Give FILE");
});
