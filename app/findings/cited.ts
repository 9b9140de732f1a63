import type { AnswerSent } from "#db/queries/answers-sent.ts";
import type { listFindingSources } from "#db/queries/findings-sources.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { excerpt } from "../ui/excerpt.ts";
import { refOf } from "./source.ts";

type SourceRow = Awaited<ReturnType<typeof listFindingSources>>[number];

/** A source as a page shows it. */
export interface CitedSource {
  ref: string;
  kind: string;
  /** Where it comes from. */
  origin: string;
  /** What it says. */
  says: string;
  /** Its page inside the challenge; null where there is none any more. */
  href: string | null;
  /** Set when it was removed or withdrawn after it was cited. */
  gone: string | null;
}

/** In: a stored source and the answers sent. Out: what a page shows of it. */
export function citedSource(
  row: SourceRow,
  areas: readonly Area[],
  answers: readonly AnswerSent[],
): CitedSource {
  const common = { ref: refOf(row), kind: row.kind };
  if (row.kind === "note") {
    const removed = row.note_removed_at !== null;
    return {
      ...common,
      origin: noteOrigin(row.note_source, row.session_title),
      // Its author took the words back: they show nowhere.
      says: removed ? "" : excerpt(row.note_text ?? "", 240),
      href: removed ? null : `notes/${row.note_id}`,
      gone: removed ? "Note removed" : null,
    };
  }
  if (row.kind === "evidence") {
    return {
      ...common,
      origin: `Item ${row.evidence_number}`,
      says: row.evidence_title ?? "",
      href: `evidence/${row.evidence_id}`,
      gone: row.evidence_withdrawn_at ? "Evidence withdrawn" : null,
    };
  }
  if (row.kind === "report") {
    return {
      ...common,
      origin: writtenElsewhere,
      says: asWrittenIn(row.report_name ?? ""),
      href: `report/elsewhere/${row.foreign_report_id}`,
      gone: null,
    };
  }
  const key = row.criterion_key ?? "";
  const area = areas.find(({ criteria }) =>
    criteria.some((criterion) => criterion.key === key),
  );
  const criterion = area?.criteria.find((one) => one.key === key);
  const answer = answers.find((one) => one.criterion_key === key);
  return {
    ...common,
    origin: `Self-assessment, ${criterion?.number ?? ""} ${criterion?.title ?? key}`,
    says: excerpt(answer?.evidenced ?? "", 240),
    href: `self-assessment/${area?.key ?? ""}/${key}`,
    gone: answer ? null : "No longer answered",
  };
}

/** Where a finding comes from that was brought in with a report. */
export const writtenElsewhere = "A report written elsewhere";
export const asWrittenIn = (fileName: string) => `As written in “${fileName}”`;

/** "Note of the session “Trade unions”": where a note was taken. */
export function noteOrigin(
  source: string | null,
  title: string | null,
): string {
  if (source === "evidence") return "Note on reading evidence";
  if (source === "selfAssessment") return "Note on reading the self-assessment";
  if (title) return `Note of “${title}”`;
  return "Observation";
}
