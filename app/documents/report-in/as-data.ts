import { type ReadItem, type ReportRead } from "./report-read.ts";
import { numberOf, sectionName } from "./sections.ts";

/** A report as other programs read it: sections by name, places left out. */
export function asData(report: ReportRead) {
  const nameOf = namesIn(report);
  const item = ({
    number,
    text,
    subBullets,
    subheading,
    section,
    priority,
  }: ReadItem) => ({
    ...nameOf(section),
    number,
    text,
    subBullets,
    subheading,
    ...(priority && { priority }),
  });
  return {
    title: report.title,
    blocks: report.blocks.map(({ kind, level, label, text, section }) => ({
      kind,
      level,
      label,
      text,
      section: nameOf(section).section,
    })),
    findings: report.findings.map((finding) => ({
      kind: finding.kind,
      ...item(finding),
    })),
    recommendations: report.recommendations.map(item),
    innovations: report.innovations.map(item),
    signposts: report.signposts.map(item),
    team: report.team.map(({ name, from }) => ({ name, from })),
    outcome: report.outcome,
    framework: report.framework,
    comments: commentsOf(report),
    changes: report.changes.map(({ kind, author, date, text }) => ({
      kind,
      author,
      date,
      text,
    })),
    properties: report.properties,
    warnings: report.warnings,
  };
}

function commentsOf(report: ReportRead) {
  const nameOf = namesIn(report);
  const numbers = new Map(
    report.comments.map(({ id, number }) => [id, number]),
  );
  return report.comments.map((comment) => ({
    number: comment.number,
    author: comment.author,
    initials: comment.initials,
    date: comment.date,
    text: comment.text,
    quote: comment.quote,
    quoteNow: comment.quoteNow,
    ...nameOf(comment.section),
    resolved: comment.isResolved,
    replyTo: numbers.get(comment.replyTo ?? "") ?? null,
    isThreadGuessed: comment.isThreadGuessed,
    spansParagraphs: comment.start?.paragraph !== comment.end?.paragraph,
  }));
}

/** A section by its number (or its title, without one) and by its name. */
function namesIn({ sections }: ReportRead) {
  return (place: number | null) => {
    const section = place === null ? undefined : sections[place];
    if (place === null || !section) {
      return { area: null, areaKey: null, section: null };
    }
    return {
      area: numberOf(sections, place),
      areaKey: section.areaKey,
      section: sectionName(section),
    };
  };
}
