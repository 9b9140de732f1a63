import { z } from "zod";
import type { TransferRows } from "#db/queries/transfer.ts";
import { transferNames } from "#db/queries/transfer-tables.ts";

/** The name and number of the form that an export has. */
export const archiveFormat = "critical-friend-challenge";
export const archiveVersion = 1;

/** The one text of an archive, and where its evidence lies. */
export const contentName = "challenge.json";
export const evidenceFolder = "evidence/";

const value = z.union([z.string(), z.number(), z.null()]);
const rows = z.array(z.record(z.string(), value));

/** Tables that an earlier export does not have yet. */
const came: ReadonlySet<string> = new Set<keyof TransferRows>([
  "answer_sent",
  "response",
  "response_position",
  "version_evidence",
  "own_section",
  "wording",
  "foreign_report",
  "commitment",
  "plan",
  "plan_event",
  "plan_edition",
  "plan_round",
  "plan_ask",
  "plan_ask_action",
  "plan_answer",
  "plan_membership",
  "plan_owner",
  "plan_owner_words",
  "plan_section",
  "plan_file",
  "plan_pack",
  "plan_publication",
  "plan_row",
  "plan_column",
  "plan_cell",
  "plan_tag",
  "plan_row_tag",
  "due_revision",
  "progress_evidence",
  "plan_no_action",
]);

/** What every export of ours says of itself, whatever its version. */
export const headSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.number(),
});

/** The text of an archive. */
export const contentSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  challenge: z.string().min(1).max(100),
  council: z.object({
    id: z.string().min(1),
    name: z.string().min(1),
    nation: z.string(),
  }),
  people: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string().min(1),
      email: z.string().trim().toLowerCase(),
    }),
  ),
  tables: z.strictObject(
    Object.fromEntries(
      transferNames.map((name) => [
        name,
        came.has(name) ? rows.default([]) : rows,
      ]),
    ) as Record<keyof TransferRows, typeof rows>,
  ),
});

export type Content = z.output<typeof contentSchema>;

/** The evidence that rows speak of: its hash and size, each once, sorted. */
export function evidenceIn(
  tables: Pick<TransferRows, "evidence_file" | "progress_evidence">,
): Array<{ sha256: string; bytes: number }> {
  const shown = tables.progress_evidence.filter(({ kind }) => kind === "file");
  const sizes = new Map(
    [...tables.evidence_file, ...shown].map(({ sha256, bytes }) => [
      String(sha256),
      Number(bytes),
    ]),
  );
  return [...sizes]
    .map(([sha256, bytes]) => ({ sha256, bytes }))
    .sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
}
