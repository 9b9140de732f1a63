import { z } from "zod";
import {
  type Content,
  type LeastSight,
  type Sight,
  seesEnough,
} from "#workflows/permissions.ts";
import type { Mode } from "#workflows/stages.ts";

interface Section {
  path: string;
  label: string;
  content: Content;
  /** How much of the content one must see for the section to be of use. */
  least: LeastSight;
  /** What it is called where no level is sought, when that differs. */
  bespoke?: string;
}

const sections: readonly Section[] = [
  { path: "", label: "Overview", content: "scope", least: "sent" },
  { path: "scope", label: "Scope and dates", content: "scope", least: "sent" },
  { path: "people", label: "People", content: "people", least: "sent" },
  {
    path: "self-assessment",
    label: "Self-assessment",
    content: "selfAssessment",
    least: "sent",
  },
  { path: "evidence", label: "Evidence", content: "evidence", least: "sent" },
  {
    path: "evidence/requests",
    label: "Evidence requests",
    content: "requests",
    least: "sent",
  },
  {
    path: "timetable",
    label: "Timetable",
    content: "timetable",
    least: "sent",
  },
  { path: "notes", label: "Notes", content: "notes", least: "all" },
  { path: "findings", label: "Findings", content: "findings", least: "all" },
  {
    path: "recommendations",
    label: "Recommendations",
    content: "recommendations",
    least: "all",
  },
  {
    path: "outcomes",
    label: "Outcomes",
    content: "outcomes",
    least: "all",
    bespoke: "Remarks",
  },
  {
    path: "examples",
    label: "Examples and signposts",
    content: "examples",
    least: "all",
  },
  { path: "report", label: "Report", content: "report", least: "sent" },
  {
    path: "response",
    label: "Council response",
    content: "response",
    least: "sent",
  },
  {
    path: "comments",
    label: "Comments on the report",
    content: "commentAnswers",
    least: "sent",
  },
  { path: "plan", label: "Improvement plan", content: "plan", least: "sent" },
  { path: "history", label: "History", content: "history", least: "sent" },
];

/** The sections of a challenge that a person can use, in order. */
export function sectionsFor(
  sees: (content: Content) => Sight,
  mode: Mode,
): Array<{ path: string; label: string }> {
  return sections
    .filter(({ content, least }) => seesEnough(sees(content), least))
    .map(({ path, label, bespoke = label }) => ({
      path,
      label: mode === "bespoke" ? bespoke : label,
    }));
}

/**
 * The section that a page belongs to: of the address that it says it is
 * `within`, where its own does not place it, else of its own.
 * @param data what the page loaded
 */
export function currentSection(
  addresses: readonly string[],
  { pathname, data }: { pathname: string; data: unknown },
): string | undefined {
  const { within = pathname } = placed.safeParse(data).data ?? {};
  return addresses
    .filter((href) => within === href || within.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}

const placed = z.object({ within: z.string() });
