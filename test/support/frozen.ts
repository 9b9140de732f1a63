import { createHash } from "node:crypto";
import { canonicalJson } from "#app/challenge/canonical.ts";
import type { EditionContent } from "#app/plan/editions/edition-content.ts";
import { block } from "#app/report/blocks.ts";
import type { SubmissionContent } from "#app/self-assessment/submission.ts";
import { planFigures } from "#workflows/plan-figures.ts";

/** The SHA-256 of a text, as hex. */
export const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("hex");

/** What the evidence of the filled challenge holds. */
export const evidenceText = "Equality monitoring, 2025 to 2026";

const submitted: SubmissionContent = {
  council: "Aldermoor",
  challenge: "Peer challenge",
  framework: { key: "eflg-2009", title: "Framework", note: "" },
  mode: "award",
  levelSought: null,
  areas: [
    {
      key: "communities",
      number: 1,
      title: "Communities",
      summary: "",
      aspirations: "All heard",
      narrative: "We ask",
      claimedLevel: { key: "achieving", title: "Achieving" },
      levelReason: "",
      criteria: [
        {
          key: "c1",
          number: "1.1",
          title: "Data",
          prompts: [],
          levels: [],
          evidenced: "Data",
          missing: "",
          claimedLevel: null,
          lead: "",
          notApplicable: false,
          notApplicableReason: "",
          evidence: [],
        },
      ],
    },
  ],
  evidence: [],
  signedOff: null,
  submitted: { name: "Lena Lead", at: "2026-03-02T09:00:00.000Z" },
};

/** A self-assessment as it was submitted. */
export const submittedText = canonicalJson(submitted);

const edition = {
  edition: {
    ...{ number: 1, title: "Quarter 1", note: "" },
    ...{ at: "2026-03-02T09:00:00.000Z", by: "Connie Ledger" },
  },
  printed: {
    ...{ title: "Improvement plan", council: "Aldermoor", dated: "" },
    ...{ intro: "", columns: [], tags: [], key: "plan", edition: "1" },
    at: "2026-03-02T09:00:00.000Z",
    sections: [],
  },
  actions: [],
} satisfies EditionContent;

/** A plan as an edition of it was kept. */
export const editionText = JSON.stringify(edition);
export const editionCounts = JSON.stringify(planFigures(edition.actions));

/** The blocks of a report that was issued. */
export const blocks = [
  block("recommendation:rec:0", "recommendation", "Own it: name an owner.", {
    label: "1",
    leadIn: "Own it:",
    ref: { type: "recommendation", id: "rec" },
  }),
  block("finding:find:0", "finding", "Data is seldom used.", {
    label: "1",
    areaKey: "communities",
    sort: "consideration",
    ref: { type: "finding", id: "find" },
  }),
];
