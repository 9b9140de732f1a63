import type { Source } from "#db/queries/findings-sources.ts";

/** A stored source as forms name it: "note:…", "evidence:…", "answer:…", "report:…". */
export const refOf = (source: {
  kind: string;
  note_id: string | null;
  evidence_id: string | null;
  criterion_key: string | null;
  foreign_report_id: string | null;
}): string =>
  `${source.kind}:${source.note_id ?? source.evidence_id ?? source.criterion_key ?? source.foreign_report_id ?? ""}`;

/** What a form named; undefined when it is no kind of source. */
export function sourceFrom(ref: string): Source | undefined {
  const [kind, id = ""] = ref.split(":");
  if (kind === "note") return { kind, noteId: id };
  if (kind === "evidence") return { kind, evidenceId: id };
  if (kind === "answer") return { kind, criterionKey: id };
  return kind === "report" ? { kind, foreignReportId: id } : undefined;
}
