import type { Kysely } from "kysely";
import type { Annotation } from "#db/queries/annotations.ts";
import { findVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { blocksById } from "../report/carry.ts";

/**
 * The block that a comment is about, as the version says it on which it was
 * made; null for the report as a whole.
 */
export async function blockOf(
  db: Kysely<Tables>,
  challengeId: string,
  { versionNumber, blockId }: Pick<Annotation, "versionNumber" | "blockId">,
): Promise<Block | null> {
  if (versionNumber === null || blockId === null) return null;
  const version = await findVersion(db, challengeId, versionNumber);
  const blocks = blocksFrom(version?.blocks);
  return blocksById(blocks).get(blockId) ?? null;
}
