import { expect, test } from "vitest";
import { asData } from "#app/documents/report-in/as-data.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { aReportFile, bold, lists, text } from "./a-report-file.ts";
import { aWordFile, item, p, r, styled } from "./a-word-file.ts";

const recognise = async (file: Buffer) => recogniseReport(await readWord(file));

const inBody = (...lines: string[]) =>
  recognise(aWordFile({ body: lines.join(""), numbering: lists }));

/** Findings in few words. */
const brief = ({ findings, sections }: Awaited<ReturnType<typeof recognise>>) =>
  findings.map(({ kind, number, text, section }) => {
    const about = section === null ? "" : sections[section]?.title;
    return `${about}: ${kind} ${number} ${text}`;
  });

test("a report is told apart into what it says", async () => {
  const data = asData(await recognise(aReportFile()));
  expect(data).toMatchObject({
    title: "Peer challenge of Aldermoor Borough Council",
    framework: "eflg-2009",
    team: [
      { name: "Ada Marsh", from: "Brackenford District Council" },
      { name: "Ben Oake", from: "Quillhaven Fire Authority" },
    ],
    outcome: { level: "achieving" },
    recommendations: [
      {
        number: 1,
        area: "2",
        text: "Publish every equality impact assessment.",
      },
      { number: 2, area: "2", text: "Ask staff again, with a reason." },
    ],
    innovations: [{ area: "4", text: "Harbour hub: a room for everybody." }],
    signposts: [
      { area: "5", text: "Brackenford District Council has a youth panel." },
    ],
    changes: [{ kind: "inserted", text: "very " }],
  });
  expect(
    data.findings.map((f) => [f.area, f.areaKey, f.kind, f.number, f.text]),
  ).toEqual([
    [
      "3.1",
      "communities",
      "strength",
      1,
      "Wards are mapped every spring, and partners have the maps.",
    ],
    [
      "3.1",
      "communities",
      "strength",
      2,
      "Officers know of:\nThey visit both.",
    ],
    ["3.1", "communities", "strength", 3, "Suppliers are asked."],
    ["3.1", "communities", "consideration", 1, "Little is known about carers."],
    ["3.2", "workforce", "strength", 1, "Staff feel heard."],
    ["3.2", "workforce", "strength", 2, "Training is very good."],
  ]);
  expect(data.findings[1]).toMatchObject({
    subBullets: ["the moorland villages", "the harbour"],
    subheading: null,
  });
  expect(data.findings[2]).toMatchObject({ subheading: "Procurement" });
});

test("a comment is told with its number, its words and its section", async () => {
  const { comments } = asData(await recognise(aReportFile()));
  expect(comments[0]).toEqual({
    number: 1,
    author: "Ada Marsh",
    initials: "AM",
    date: "2026-03-02T09:00:00Z",
    text: "Every second spring.",
    quote: "Wards are mapped every spring",
    quoteNow: "Wards are mapped every spring",
    area: "3.1",
    areaKey: "communities",
    section: "3.1 Knowing your communities and equality mapping",
    resolved: false,
    replyTo: null,
    isThreadGuessed: false,
    spansParagraphs: false,
  });
  expect(comments[1]).toMatchObject({ number: 2, replyTo: 1 });
});

test("nothing is dropped: every word stands in a block, in order", async () => {
  const document = await readWord(aReportFile());
  const { blocks } = recogniseReport(document);
  const whole = ({ label = "", text }: { label?: string; text: string }) =>
    text === "" ? [] : [label, text];
  const words = blocks.flatMap(whole).join(" ");
  const at = document.paragraphs.map(({ text }) =>
    words.indexOf(text.split("\t").at(-1)?.slice(3) ?? ""),
  );
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  const kinds = new Set(blocks.map(({ kind }) => kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      "heading",
      "subheading",
      "paragraph",
      "finding",
      "nestedBullet",
      "recommendation",
      "example",
    ]),
  );
});

test("an item knows its blocks, and a block its place in the file", async () => {
  const document = await readWord(aReportFile());
  const { findings, blocks } = recogniseReport(document);
  const texts = findings[1]?.blocks.map((at) => blocks[at]?.text);
  expect(texts).toEqual([
    "Officers know of:",
    "the moorland villages",
    "the harbour",
    "They visit both.",
  ]);
  for (const { paragraph, skipped, text } of blocks) {
    const said = document.paragraphs[paragraph]?.text ?? "";
    expect(said.slice(skipped, skipped + text.length)).toBe(text);
  }
});

test.each([
  ["Strengths", "strength"],
  ["Areas of strength:", "strength"],
  ["Key strengths", "strength"],
  ["Strengths and good practice", "strength"],
  ["What works well", "strength"],
  ["4.1.1 Strengths", "strength"],
  ["Areas for consideration:", "consideration"],
  ["Areas for improvement", "consideration"],
  ["Areas for development and improvement", "consideration"],
  ["Areas to consider", "consideration"],
  ["Points for consideration", "consideration"],
  ["What could be improved", "consideration"],
])("“%s” is known as a label", async (label, kind) => {
  const report = await inBody(
    styled("Heading1", "Leadership"),
    text(label),
    item(1, "Something."),
  );
  expect(report.findings).toMatchObject([{ kind, text: "Something." }]);
});

test("a sentence about strengths is no label", async () => {
  const report = await inBody(
    styled("Heading1", "Leadership"),
    text("Strengths are many, as the council knows."),
    item(1, "Something."),
  );
  expect(report.findings).toEqual([]);
});

test("labels may be headings, inside areas or around them", async () => {
  const inside = await inBody(
    styled("Heading1", "Leadership"),
    styled("Heading2", "Strengths"),
    item(1, "A."),
    styled("Heading3", "Members"),
    item(1, "B."),
    styled("Heading2", "Areas for improvement"),
    item(2, "C."),
  );
  expect(brief(inside)).toEqual([
    "Leadership: strength 1 A.",
    "Leadership: strength 2 B.",
    "Leadership: consideration 1 C.",
  ]);
  const around = await inBody(
    styled("Heading1", "1 Background"),
    styled("Heading1", "Strengths"),
    styled("Heading2", "Workforce"),
    item(1, "A."),
    styled("Heading1", "Areas for improvement"),
    styled("Heading2", "Leadership"),
    item(2, "B."),
  );
  expect(brief(around)).toEqual([
    "Workforce: strength 1 A.",
    "Leadership: consideration 1 B.",
  ]);
});

test("numbers and bullets may be typed by hand, and headings only bold", async () => {
  const report = await inBody(
    bold("4.1 Leadership"),
    bold("Strengths"),
    text("1.\tMembers lead."),
    text("- in public"),
    text("2) Officers follow."),
  );
  expect(report.findings).toMatchObject([
    { number: 1, text: "Members lead.", subBullets: ["in public"] },
    { number: 2, text: "Officers follow." },
  ]);
  expect(report.sections).toMatchObject([
    { number: "4.1", title: "Leadership" },
  ]);
});

test("bullets below a numbered item are its own, and paragraphs may be findings", async () => {
  const report = await inBody(
    styled("Heading1", "Leadership"),
    text("Strengths"),
    item(1, "Members lead:"),
    item(9, "in public"),
    text("Areas for consideration"),
    text("Nobody asked tenants."),
    text("Nobody asked carers."),
  );
  expect(report.findings).toMatchObject([
    { number: 1, subBullets: ["in public"] },
    { kind: "consideration", number: 1, text: "Nobody asked tenants." },
    { kind: "consideration", number: 2, text: "Nobody asked carers." },
  ]);
});

test("strengths and areas for consideration may stand side by side in a table", async () => {
  const cell = (...inside: string[]) => `<w:tc>${inside.join("")}</w:tc>`;
  const report = await inBody(
    styled("Heading1", "Leadership"),
    `<w:tbl><w:tr>${cell(text("Strengths"))}${cell(text("Areas for consideration"))}</w:tr><w:tr>${cell(item(1, "A."), item(1, "B."))}${cell(item(2, "C."))}</w:tr></w:tbl>`,
  );
  expect(brief(report)).toEqual([
    "Leadership: strength 1 A.",
    "Leadership: strength 2 B.",
    "Leadership: consideration 1 C.",
  ]);
  expect(report.blocks.at(-1)).toMatchObject({
    kind: "table",
    text: "Strengths\tAreas for consideration\nA. B.\tC.",
  });
});

test("numbers may stand further in than the bullets between them", async () => {
  const level = (at: number, format: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%2."/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "bullet")}${level(1, "decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const body =
    styled("Heading1", "Strengths") + item(1, "A.", 1) + item(1, "more", 0);
  const report = await recognise(aWordFile({ body, numbering }));
  expect(report.findings).toMatchObject([{ text: "A.", subBullets: ["more"] }]);
});

test("recommendations may be sorted by area, below a title that names nothing else", async () => {
  const under = (title: string) =>
    inBody(
      styled("Heading1", title),
      styled("Heading2", "Leadership"),
      item(1, "Lead in public."),
    );
  const all = await under("Our recommendations");
  expect(all.recommendations).toMatchObject([{ text: "Lead in public." }]);
  const some = await under("Summary and recommendations");
  expect(some.recommendations).toEqual([]);
});

test("a label ends the part of an area that comes before it", async () => {
  const data = asData(
    await inBody(
      styled("Heading2", "4.1 Leadership"),
      styled("Heading3", "What it takes"),
      text("Time."),
      styled("Heading3", "Strengths"),
      item(1, "Members lead."),
    ),
  );
  expect(data.findings).toMatchObject([
    { area: "4.1", section: "4.1 Leadership", text: "Members lead." },
  ]);
  expect(data.blocks).toContainEqual(
    expect.objectContaining({ text: "Time.", section: "What it takes" }),
  );
});

test("a file that is no report at all is plain blocks", async () => {
  const report = await inBody(text("Dear Ada,"), p(r("")), text("Thank you."));
  expect(report).toMatchObject({
    title: null,
    findings: [],
    sections: [],
    framework: null,
    blocks: [
      { kind: "paragraph", text: "Dear Ada," },
      { kind: "paragraph", text: "Thank you." },
    ],
  });
});
