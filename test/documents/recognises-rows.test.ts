import { expect, test } from "vitest";
import { asData } from "#app/documents/report-in/as-data.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { lists, text } from "./a-report-file.ts";
import { aWordFile, item, styled } from "./a-word-file.ts";

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((inside) => `<w:tc>${inside.startsWith("<") ? inside : text(inside)}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

const read = (title: string, ...rows: string[]) =>
  readUnder(title, table(...rows));

const readUnder = async (title: string, ...body: string[]) =>
  recogniseReport(
    await readWord(
      aWordFile({
        body: styled("Heading1", title) + body.join(""),
        numbering: lists,
      }),
    ),
  );

/** The table of a report, as text; whether all of it was read. */
const tableOf = ({ blocks }: Awaited<ReturnType<typeof read>>) => {
  const { text: words, isRead = false } = blocks.at(-1) ?? { text: "" };
  return { words, isRead };
};

test("each row of a table of recommendations is one, with its priority", async () => {
  const report = await read(
    "Recommendations",
    row("No", "Recommendation", "Priority"),
    row("1.", "Ask the crews what they need.", "High"),
    row("2.", text("Write to tenants:") + item(9, "once a year"), "M"),
    row("No", "Recommendation", "Priority"),
    row("", "", ""),
    row("R7", "Count the farms.", ""),
  );
  expect(report.recommendations).toMatchObject([
    { number: 1, text: "Ask the crews what they need.", priority: "high" },
    {
      ...{ number: 2, text: "Write to tenants:", priority: "medium" },
      ...{ subBullets: ["once a year"], label: "2." },
    },
    { number: 7, text: "Count the farms.", label: "R7" },
  ]);
  expect(tableOf(report).isRead).toBe(true);
  expect(asData(report).recommendations[0]).toMatchObject({
    ...{ area: "Recommendations", number: 1, priority: "high" },
  });
});

test.each([
  ["Ref", "Action/Recommendation"],
  ["#", "Recommendations"],
  ["Rec. no.", "What we recommend"],
])("“%s | %s” heads recommendations", async (number, words) => {
  const report = await read(
    "Summary",
    row(number, words),
    row("1", "Ask the crews."),
  );
  expect(report.recommendations).toMatchObject([{ text: "Ask the crews." }]);
});

test("a paragraph that leads to such a table is none of them", async () => {
  const led = await readUnder(
    "Recommendations",
    text("The council should:"),
    table(row("Recommendation"), row("Ask the crews.")),
  );
  expect(led.recommendations).toMatchObject([{ text: "Ask the crews." }]);
  expect(led.blocks).toMatchObject([
    { kind: "heading" },
    { kind: "paragraph", text: "The council should:" },
    { kind: "table", isRead: true },
  ]);
});

test("who does it, by when, and what is not understood of a row goes along in words", async () => {
  const { recommendations } = await read(
    "Recommendations",
    row("Ref", "Recommendation", "Priority", "By whom", "Timescale"),
    row("HB-4", "Ask the crews.", "Urgent", "Harbour master", "By May"),
  );
  expect(recommendations).toMatchObject([
    {
      ...{ number: 1, text: "Ask the crews." },
      subBullets: [
        ...["Ref: HB-4", "Priority: Urgent"],
        ...["By whom: Harbour master", "Timescale: By May"],
      ],
    },
  ]);
});

test("each row that says whether it is a strength or not is a finding", async () => {
  const report = await read(
    "Leadership",
    row("What we saw", "Strength or concern", "Evidence"),
    row("Members lead.", "Strength", "Two meetings"),
    row("Nobody asked tenants.", "Concern", ""),
    row("Papers come late.", "Area for improvement", ""),
  );
  expect(report.findings).toMatchObject([
    {
      ...{ kind: "strength", text: "Members lead.", section: 0 },
      subBullets: ["Evidence: Two meetings"],
    },
    { kind: "consideration", number: 1, text: "Nobody asked tenants." },
    { kind: "consideration", number: 2, text: "Papers come late." },
  ]);
  expect(tableOf(report).isRead).toBe(true);
});

test.each([
  ["a column is not known", ["Recommendation", "Progress"], ["Ask.", "Done"]],
  ["a row says nothing", ["Recommendation", "Priority"], ["", "High"]],
  ["nothing says what it is", ["What we saw", "Where"], ["Rain.", "Harbour"]],
  [
    "one row says neither",
    ["What we saw", "Strength or concern"],
    ["Rain.", "Mixed"],
  ],
])("a table stays one where %s", async (_, header, cells) => {
  const report = await read("Leadership", row(...header), row(...cells));
  expect(report.findings).toEqual([]);
  expect(report.recommendations).toEqual([]);
  expect(tableOf(report)).toEqual({
    words: [header, cells].map((one) => one.join("\t")).join("\n"),
    isRead: false,
  });
});

test("merged cells keep a table, and so does a section about earlier recommendations", async () => {
  const merged = await read(
    "Recommendations",
    row("Recommendation", "Priority"),
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${text("High priority")}</w:tc></w:tr>`,
    row("Ask the crews.", "High"),
  );
  expect(merged.recommendations).toEqual([]);
  expect(tableOf(merged).words).toContain("Ask the crews.\tHigh");
  const earlier = await read(
    "Recommendations of the previous challenge",
    row("Recommendation", "Priority"),
    row("Ask the crews.", "High"),
  );
  expect(earlier.recommendations).toEqual([]);
});
