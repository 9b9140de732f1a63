import { expect, test } from "vitest";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { assemble } from "#app/report/assemble.ts";
import { sectionsOf } from "#app/report/elsewhere/corrections.ts";
import { correctionsSchema } from "#app/report/elsewhere/mapping.ts";
import { toMake } from "#app/report/elsewhere/to-make.ts";
import { isOwnSentence } from "#app/report/own-sentences.ts";
import type { ReportSource } from "#app/report/source.ts";
import { one, source, two } from "./a-source.ts";

const corrections = correctionsSchema.parse({});

/** What a report of ours becomes when its Word file is brought in. */
async function broughtAgain(of: ReportSource) {
  const bytes = await writeWord({
    ...{ id: "version-1", number: 1, title: "Peer challenge of Aldermoor" },
    ...{ council: "Aldermoor", name: "Draft 1", seal: "ab12".repeat(16) },
    remarks: ["Sent on 9 March 2026", "With the comments that both can read"],
    ...{ at: "2026-03-09T09:00:00.000Z", blocks: assemble(of) },
    ...{ before: null, comments: [], isLocked: false },
  });
  const report = recogniseReport(await readWord(bytes));
  return toMake(sectionsOf({ report, corrections }, [one, two]), [one, two]);
}

const plain = (id: string, areaKey: string, kind: string) => ({
  ...{ id, areaKey, kind, subheading: "" },
  text: `What the team saw: ${id}.`,
});

const ours: ReportSource = {
  ...source,
  ...{ outcomes: [], reasons: [], mode: "bespoke", levelSought: null },
  sections: new Map([
    ["background", "Thanks to all."],
    ["executiveSummary", "A fair picture."],
  ]),
  findings: [
    plain("a", one.key, "strength"),
    plain("b", one.key, "consideration"),
    { ...plain("c", one.key, "consideration"), subheading: "Procurement" },
    plain("d", two.key, "strength"),
  ],
  examples: source.examples.map((example) => ({ ...example, url: "" })),
};

test("a report of ours comes back as what it was made of, and nothing else", async () => {
  const made = await broughtAgain(ours);
  expect(
    made.findings.map(({ areaKey, kind, subheading, text }) => ({
      ...{ areaKey, kind, subheading, text },
    })),
  ).toEqual(
    ours.findings.map(({ areaKey, kind, subheading, text }) => ({
      ...{ areaKey, kind, subheading, text },
    })),
  );
  expect(
    made.recommendations.map(({ leadIn, text, priority }) => ({
      ...{ leadIn, text, priority },
    })),
  ).toMatchObject([
    {
      leadIn: "Data",
      text: expect.stringMatching(/^Collect it\.\s+- by ward$/) as string,
      priority: "high",
    },
    { text: "Train members.", priority: "low" },
  ]);
  // The council of a signpost is printed with its first words.
  expect(made.examples).toMatchObject([
    { kind: "innovation", leadIn: "Library lockers", text: "Loans at night." },
    { leadIn: "Parks for all (Elmbrook)", text: "Worth a visit." },
  ]);
  expect(made.texts).toEqual([
    { section: "background", text: "Thanks to all." },
    { section: "executiveSummary", text: "A fair picture." },
  ]);
  expect({ own: made.own, leftOut: made.leftOut }).toEqual({
    own: [],
    leftOut: 0,
  });
});

test("an empty report of ours brings nothing in", async () => {
  const none = { sections: new Map(), findings: [], recommendations: [] };
  const made = await broughtAgain({ ...ours, ...none, examples: [] });
  const { findings, recommendations, examples, texts, own } = made;
  expect([findings, recommendations, examples, texts, own].flat()).toEqual([]);
});

test("every sentence that a report has by itself is known as one", () => {
  const none = { findings: [], recommendations: [], examples: [] };
  const others: Partial<ReportSource>[] = [
    {},
    { mode: "bespoke", levelSought: null, daysOnSite: 1, areas: [one] },
    { ...none, reasons: [], firstDayOnSite: null, sections: new Map() },
    { ...none, reasons: [], impactWaived: true, sections: new Map() },
  ];
  const made =
    /^(background:(purpose|level|areas|not-an-inspection)|impact:intro|recommendations:intro|none:[^:]+:[^:]+|(innovation|signpost):none)$/;
  const said = others.flatMap((other) =>
    assemble({ ...source, ...other }).filter(({ id }) => made.test(id)),
  );
  expect(new Set(said.map(({ id }) => id.split(":")[0])).size).toBe(6);
  expect(said.filter(({ text }) => !isOwnSentence(text))).toEqual([]);
});
