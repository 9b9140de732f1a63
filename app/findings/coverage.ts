import type { Area } from "#workflows/frameworks/index.ts";
import type { MatrixRow } from "../ui/Matrix.tsx";

/** What is counted on each criterion, as `readCoverage` gives it. */
interface Rows {
  notes: ReadonlyArray<{
    area_key: string | null;
    criterion_key: string | null;
    source: string;
    session_kind: string | null;
    count: number;
  }>;
  evidence: ReadonlyArray<{
    criterion_key: string;
    count: number;
    opened: number;
  }>;
  answers: ReadonlyArray<{ criterion_key: string }>;
  findings: ReadonlyArray<{
    area_key: string;
    criterion_key: string | null;
    count: number;
  }>;
}

/** The kinds of source, as columns: what was heard, seen, read, said. */
export const coverageColumns = [
  { key: "interview", label: "Interviews" },
  { key: "focusGroup", label: "Focus groups" },
  { key: "visit", label: "Visits" },
  { key: "meeting", label: "Meetings" },
  { key: "observation", label: "Observations" },
  { key: "reading", label: "Reading notes" },
  { key: "evidence", label: "Evidence" },
  { key: "answer", label: "Self-assessment" },
  { key: "finding", label: "Findings" },
] as const;

type Counts = Record<(typeof coverageColumns)[number]["key"], number>;

/**
 * One row per criterion of an area, and one for the area as a whole; each leads
 * to the notes on it, and a count to what was counted where that has a list.
 * @param top the challenge's address
 */
export function coverageOf(area: Area, rows: Rows, top: string): MatrixRow[] {
  const ofCriteria = area.criteria.map(({ key, number, title }) => {
    const is = (row: { criterion_key: string | null }) =>
      row.criterion_key === key;
    const { counts, documentsRead } = countsOf(rows, is, is);
    return {
      key,
      label: `${number} ${title}`,
      href: `${top}/notes?place=${area.key}/${key}`,
      cells: cellsOf(counts, {
        evidence: `${top}/evidence?place=${key}`,
        answer: `${top}/self-assessment/${area.key}/${key}`,
        finding: `${top}/findings?area=${area.key}`,
      }),
      gap: gapOf(counts, documentsRead),
    };
  });
  const whole = (row: {
    area_key: string | null;
    criterion_key: string | null;
  }) => row.area_key === area.key && row.criterion_key === null;
  const { counts } = countsOf(rows, whole, () => false);
  return [
    ...ofCriteria,
    {
      key: area.key,
      label: `Area ${area.number} as a whole`,
      href: `${top}/notes?place=${area.key}`,
      cells: cellsOf(counts, { finding: `${top}/findings?area=${area.key}` }),
      gap: "",
    },
  ];
}

/** What there is on one line of the matrix, and how much of it was read. */
function countsOf(
  rows: Rows,
  is: (row: {
    area_key: string | null;
    criterion_key: string | null;
  }) => boolean,
  isCriterion: (row: { criterion_key: string }) => boolean,
): { counts: Counts; documentsRead: number } {
  const notes = rows.notes.filter(is);
  const evidence = rows.evidence.filter(isCriterion);
  const among = (kind: string) =>
    sum(notes.filter(({ session_kind }) => session_kind === kind));
  const from = (kind: string) =>
    sum(notes.filter(({ source }) => source === kind));
  const opened = evidence.reduce((all, one) => all + Number(one.opened), 0);
  return {
    counts: {
      interview: among("interview"),
      focusGroup: among("focusGroup"),
      visit: among("visit"),
      meeting: among("meeting"),
      observation: from("observation"),
      reading: from("evidence") + from("selfAssessment"),
      evidence: sum(evidence),
      answer: rows.answers.filter(isCriterion).length,
      finding: sum(rows.findings.filter(is)),
    },
    documentsRead: opened + from("evidence"),
  };
}

const sum = (rows: ReadonlyArray<{ count: number }>) =>
  rows.reduce((total, { count }) => total + Number(count), 0);

const cellsOf = (
  counts: Counts,
  lists: Partial<Record<string, string>>,
): MatrixRow["cells"] =>
  Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [
      key,
      { count, href: lists[key] },
    ]),
  );

/** What is missing, in words; undefined when nothing is. */
function gapOf(counts: Counts, documentsRead: number): string | undefined {
  // What was seen on a visit is no answer, as in the kinds of source.
  const { interview, focusGroup, meeting } = counts;
  const lacks = [
    interview + focusGroup + meeting === 0 && "nobody was asked",
    documentsRead === 0 && noDocument(counts.evidence),
    counts.answer === 0 && "no answer from the council",
    counts.finding === 0 && "no finding",
  ].filter((lack) => lack !== false);
  if (lacks.length === 0) return undefined;
  const nothing = Object.values(counts).every((count) => count === 0);
  const words = nothing ? "nothing at all" : lacks.join("; ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Evidence that nobody opened is as good as none, but it can be opened. */
function noDocument(sent: number): string {
  if (sent === 0) return "no document was read";
  return sent === 1
    ? "its one document was never opened"
    : `none of its ${sent} documents was opened`;
}
