import { expect, test } from "vitest";
import { readElsewhere } from "#app/report/elsewhere/read-elsewhere.ts";
import { aWordFile, p, r } from "#test/documents/a-word-file.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aForeignReport, bringElsewhere } from "./a-foreign-report.ts";

async function brought(bytes: Buffer) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  return bringElsewhere(app, challenge, bytes);
}

test("findings that stand in a table count among the passages of a file", async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${p(r(words))}</w:tc>`).join("")}</w:tr>`;
  const rows = Array.from({ length: 480 }, (_, at) =>
    row(`Ward ${at} is heard.`, `Farm ${at} is not.`),
  );
  const header = row("Strengths", "Areas for consideration");
  const body = `<w:tbl>${header}${rows.join("")}</w:tbl>${p(r("So much."))}`;
  await expect(brought(aWordFile({ body }))).rejects.toThrow(/at most 950/);
});

test("a report with more comments than are taken in is refused", async () => {
  const others = Array.from(
    { length: 2000 },
    (_, at) => ["Jo Ash", `Comment ${at}.`] as const,
  );
  const bytes = await aForeignReport(undefined, 0, others);
  await expect(brought(bytes)).rejects.toThrow(/2001 comments; at most 2000/);
});

test("of a file that is refused nothing but its counts leaves the worker", async () => {
  const read = (paragraphs: string[]) => {
    const body = paragraphs.map((words) => p(r(words))).join("");
    return readElsewhere(aWordFile({ body }));
  };
  const many = Array.from({ length: 951 }, (_, at) => `Ward ${at}.`);
  expect(await read(many)).toMatchObject({ passages: 951, file: null });
  expect((await read(many.slice(1))).file).not.toBeNull();
  const long = Array.from({ length: 16 }, () => "Ward. ".repeat(16_700));
  await expect(read(long)).rejects.toMatchObject({ refusal: "tooMuch" });
});
