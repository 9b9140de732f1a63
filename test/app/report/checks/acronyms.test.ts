import { expect, test } from "vitest";
import { block } from "#app/report/blocks.ts";
import { acronymsBefore } from "#app/report/checks/acronyms.ts";

const report = (...texts: string[]) =>
  texts.map((text, at) => block(`p${at}`, "paragraph", text));

const found = (...texts: string[]) =>
  acronymsBefore(report(...texts)).map(({ sentence, blockId }) => [
    blockId,
    sentence.replaceAll(/[“”]/g, ""),
  ]);

test("an acronym before it is spelled out is found once, at its first place", () => {
  expect(
    found(
      "The staff of MDC were open.",
      "MDC and its partners do well.",
      "Marlowe District Council (MDC) has a plan. MDC follows it.",
    ),
  ).toEqual([["p0", "MDC is used before it is spelled out"]]);
});

test("one that is never spelled out says so", () => {
  expect(found("The JSNA is up to date.", "A new JSNA comes.")).toEqual([
    ["p0", "JSNA is used and never spelled out"],
  ]);
});

test("finds stand in the order of the report", () => {
  const words = found(
    "ABX is new.",
    "BCX too, and CDX.",
    "The Big Council Xylophone (BCX).",
  );
  expect(words.map(([, sentence]) => sentence?.slice(0, 3))).toEqual([
    ...["ABX", "BCX", "CDX"],
  ]);
});

test.each([
  "Marlowe District Council (MDC) leads. MDC thanks all.",
  "MDC (Marlowe District Council) leads.",
  "Equality impact assessments (EIAs) are read. An EIA is short.",
  "The Department for Work and Pensions (DWP) and the DWP’s office.",
  "Special educational needs and disabilities (SEND): SEND pupils.",
  "Freedom of Information (FOI) requests; FOI again.",
  "Anti-social behaviour (ASB) fell. ASB is rare.",
  "The “Marlowe District Council” (the “MDC”) met the MDC.",
  "Voluntary and community sector (VCS, or third sector) and VCS.",
  "Word\tMeaning\nMDC\tMarlowe District Council",
  "MDC stands for Marlowe District Council.",
  // Known to everybody, numbers, names of things and words in capitals.
  "The UK, the EU, HR and IT; LGBT staff; a PDF; the NHS; an MP, MPs.",
  "COVID-19 and PMO-19; Part II, Chapter VI; P45, A4, CO2, Q&A, R&D.",
  "OUR AIMS AND VALUES",
  "Write to team@MDC.example or see www.MDC.example.",
  "An iPhone, a PhD, McDonald and a JSNAgroup.",
])("nothing to find in “%s”", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  // What stands in the brackets is spelled by other words, or by none.
  ["The council’s programme (MDC) is new.", "MDC"],
  ["Marlowe Town Council (MDC) is new.", "MDC"],
  ["MDC (see below) is new.", "MDC"],
  ["HR and MDC have met.", "MDC"],
  ["Groups of HR, IT, MDC staff.", "MDC"],
])("found in “%s”", (text, word) => {
  expect(found(text)).toEqual([
    ["p0", `${word} is used and never spelled out`],
  ]);
});

test("names of members and the council’s own words are not the team’s to mend", () => {
  const finds = acronymsBefore([
    block("background:member:1", "bullet", "Ann Lee, ABX"),
    block("impact", "paragraph", "BCX has grown.", { sort: "council" }),
  ]);
  expect(finds).toEqual([]);
});

test("the words that were found can be marked", () => {
  const [find] = acronymsBefore(report("All EIAs are read."));
  expect(find?.at).toEqual({ start: 4, end: 8 });
});
