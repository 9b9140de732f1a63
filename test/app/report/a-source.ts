import type { ReportSource } from "#app/report/source.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";

const framework = frameworkOf("eflg-2009");
const [first, second] = framework.areas;
if (!first || !second) throw new Error("Two areas are needed.");

/** The two areas that the report is about. */
export const one = first;
export const two = second;

const finding = (id: string, areaKey: string, also = {}) => ({
  id,
  areaKey,
  kind: "strength",
  subheading: "",
  text: `Finding ${id}.`,
  ...also,
});

/** A report with something in each of its parts. */
export const source: ReportSource = {
  councilName: "Aldermoor",
  framework,
  areas: [one, two],
  levelSought: "achieving",
  mode: "award",
  firstDayOnSite: "2026-03-12",
  daysOnSite: 3,
  impactWaived: false,
  team: [
    {
      personId: "p1",
      name: "Leo Pemberton",
      organisations: ["Fire", "Police"],
    },
    { personId: "p2", name: "Petra Osei", organisations: [] },
  ],
  sections: new Map([
    ["background", "Thanks to all."],
    [
      "executiveSummary",
      "A fair picture.\n\n## What stood out\n- Data\n- People",
    ],
    ["impact", "- It made us look again"],
  ]),
  ownSections: [],
  wordings: new Map(),
  recommendations: [
    {
      id: "r1",
      leadIn: "Data",
      text: "Collect it.\n\n- by ward",
      priority: "high",
      findingIds: ["g", "f", "a", "not agreed"],
    },
    {
      id: "r2",
      leadIn: "",
      text: "Train members.",
      priority: "low",
      findingIds: [],
    },
  ],
  findings: [
    finding("a", one.key),
    finding("b", one.key, {
      text: "Two things:\n- this\n- that\n\n## Since then\n\nAnd so on.",
    }),
    finding("c", one.key, {
      subheading: "Procurement",
      text: "## First\n\nFinding c.",
    }),
    finding("d", one.key, { subheading: "Procurement" }),
    finding("e", one.key, { subheading: "Front desk" }),
    finding("f", one.key, { kind: "consideration" }),
    finding("g", two.key),
  ],
  reasons: [
    {
      areaKey: two.key,
      kind: "consideration",
      reason: "All was said.\n\n## Where\n\n- above",
    },
  ],
  outcomes: [
    {
      areaKey: "overall",
      outcome: "met",
      level: "achieving",
      reason: "Because.",
    },
    {
      areaKey: one.key,
      outcome: "notYet",
      level: null,
      reason: "Nearly.\n\n## What it takes\n\n- data",
    },
  ],
  examples: [
    {
      id: "x",
      kind: "innovation",
      areaKey: null,
      leadIn: "Library lockers",
      text: "Loans at night.",
      council: "",
      url: "",
    },
    {
      id: "y",
      kind: "signpost",
      areaKey: null,
      leadIn: "Parks for all.",
      text: "Worth a visit.",
      council: "Elmbrook",
      url: "https://elmbrook.example/parks",
    },
  ],
};
