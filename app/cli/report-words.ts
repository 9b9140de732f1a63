import type {
  ReadItem,
  ReportRead,
} from "../documents/report-in/report-read.ts";
import { sectionName } from "../documents/report-in/sections.ts";
import { counted } from "./counted.ts";

/** What was found in a report, for a person to look over. */
export function reportWords(report: ReportRead): string {
  const { findings, comments, changes, sections } = report;
  const strengths = findings.filter(({ kind }) => kind === "strength");
  const replies = comments.filter(({ replyTo }) => replyTo !== null);
  const resolved = comments.filter(({ isResolved }) => isResolved);
  const figures: Array<[string, readonly unknown[]]> = [
    ["Sections", sections],
    ["Blocks", report.blocks],
    ["Strengths", strengths],
    ["Areas for consideration", findings.filter((f) => !strengths.includes(f))],
    ["Recommendations", report.recommendations],
    ["Innovative practice", report.innovations],
    ["Signposts", report.signposts],
    ["Team members", report.team],
    ["Comments", comments],
    ["  of them replies", replies],
    ["  of them resolved", resolved],
    ["Tracked changes", changes],
  ];
  return [
    report.title ?? "A report without a title",
    "",
    ...figures.map(([name, { length }]) => `${name.padEnd(26)}${length}`),
    ...perSection(report),
    ...(report.outcome ? ["", `Outcome: ${report.outcome.text}`] : []),
    ...(report.warnings.length > 0 ? ["", ...report.warnings] : []),
  ].join("\n");
}

/** A line for each section that something was found in. */
function perSection(report: ReportRead): string[] {
  const count = (
    things: ReadonlyArray<Pick<ReadItem, "section">>,
    at: number,
  ) => things.filter(({ section }) => section === at).length;
  const lines = report.sections.flatMap((section, at) => {
    const findings = count(report.findings, at);
    const comments = count(report.comments, at);
    return findings + comments === 0
      ? []
      : [
          `  ${sectionName(section)}: ${counted(findings, "finding")}, ${counted(comments, "comment")}`,
        ];
  });
  return lines.length > 0 ? ["", "By section", ...lines] : [];
}
