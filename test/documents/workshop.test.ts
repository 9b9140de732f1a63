import { afterAll, expect, onTestFinished, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { aReportFile } from "./a-report-file.ts";
import { aWordFile, p, r } from "./a-word-file.ts";

const workshop = createWorkshop();
afterAll(workshop.close);

test("a report is read apart from the service’s thread, and comes back whole", async () => {
  const report = await workshop.run("readReport", aReportFile());
  expect(report.findings).toHaveLength(6);
  expect(report.comments).toMatchObject([
    { quote: "Wards are mapped every spring", replyTo: null },
    { text: "Thank you.", replyTo: "1" },
  ]);
});

test("long lists come back in pieces, with nothing lost", async () => {
  const lines = Array.from({ length: 1203 }, (_, at) => `Line ${at}.`);
  const body = lines.map((line) => p(r(line))).join("");
  const { blocks } = await workshop.run("readReport", aWordFile({ body }));
  expect(blocks.map(({ text }) => text)).toEqual(lines);
});

test("a long table comes back in pieces, with nothing lost", async () => {
  const lines = Array.from({ length: 5000 }, (_, at) =>
    Array.from({ length: 20 }, (_, column) => `Cell ${at} ${column}`),
  );
  const text = lines.map((line) => line.join("\t")).join("\n");
  const { grids } = await workshop.run("readGrids", text);
  expect(
    grids[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ).toEqual(lines);
});

test("a refusal keeps its sentence on the way", async () => {
  const pdf = Buffer.from("%PDF-1.7 and so on");
  await expect(workshop.run("readReport", pdf)).rejects.toMatchObject({
    name: "Refused",
    refusal: "pdf",
    message: expect.stringMatching(/^This is a PDF/),
  });
  // The thread is as good as before.
  await expect(workshop.run("readReport", aReportFile())).resolves.toBeTruthy();
});

test("what takes too long is given up, and the next is read", async () => {
  const hurried = createWorkshop({ milliseconds: 1, atOnce: 1 });
  onTestFinished(hurried.close);
  const late = hurried.run("readReport", aReportFile());
  await expect(late).rejects.toMatchObject({ refusal: "tooSlow" });
});

test("what needs too much memory is refused, not the service’s end", async () => {
  const small = createWorkshop({ megabytes: 4 });
  onTestFinished(small.close);
  const read = small.run("readReport", aReportFile());
  await expect(read).rejects.toMatchObject({ refusal: "tooMuch" });
});

test("so many may wait; whoever comes then is asked to come again", async () => {
  const narrow = createWorkshop({ atOnce: 1, waiting: 1 });
  onTestFinished(narrow.close);
  const file = aReportFile();
  const [first, second, third] = await Promise.allSettled([
    narrow.run("readReport", file),
    narrow.run("readReport", file),
    narrow.run("readReport", file),
  ]);
  expect([first.status, second.status]).toEqual(["fulfilled", "fulfilled"]);
  expect(third).toMatchObject({ reason: { refusal: "busy" } });
});
