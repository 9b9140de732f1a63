import type { ColumnField } from "./plan-read.ts";

/** What a column may hold, in words. */
export const fieldWords = {
  section: "section",
  reference: "reference",
  evidence: "strength or evidence",
  gap: "gap or area for improvement",
  actions: "actions",
  gapAndActions: "gap and actions in one",
  owners: "owners",
  byWhen: "by when",
  measure: "measure of success",
  progress: "progress",
  status: "status",
  rag: "red, amber or green",
  tags: "tags",
  other: "kept under its own name",
  key: "our own mark",
} as const satisfies Record<ColumnField, string>;
