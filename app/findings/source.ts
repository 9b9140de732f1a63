import type { Source } from "#db/queries/findings-sources.ts";

/** A stored source as forms name it: "note:…", "evidence:…", "answer:…". */
export const refOf = (source: {
  kind: string;
  note_id: string | null;
  evidence_id: string | null;
  criterion_key: string | null;
}): string =>
  `${source.kind}:${source.note_id ?? source.evidence_id ?? source.criterion_key ?? ""}`;

/** What a form named; undefined when it is no kind of source. */
export function sourceFrom(ref: string): Source | undefined {
  const [kind, id = ""] = ref.split(":");
  if (kind === "note") return { kind, noteId: id };
  if (kind === "evidence") return { kind, evidenceId: id };
  return kind === "answer" ? { kind, criterionKey: id } : undefined;
}
