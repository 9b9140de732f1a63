import type { Comment } from "#db/queries/comments.ts";
import type { Annotation } from "#db/queries/annotations.ts";
import { findVersion } from "#db/queries/reports.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { type Carried, blocksById, carry } from "../report/carry.ts";
import { versionInText } from "../report/version-name.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** Where a comment stood when it was made, and where its words stand now. */
export interface Passage {
  /** The version it was made on, and that passage's address. */
  madeOn: { number: number; href: string; onWhole: boolean } | null;
  /** The latest text of the report, when it is another. */
  now: {
    /** What it is called within a sentence. */
    name: string;
    how: Carried["how"];
    href: string | null;
    /** What the paragraph says now; "" when it is gone. */
    text: string;
  } | null;
  /** What the paragraph said when the comment was made. */
  before: string;
}

/**
 * Finds a comment's passage in its own version and in the latest text.
 * @param working the working draft, for those who may read it
 */
export async function passageOf(
  call: ChallengeCall,
  comment: Annotation,
  working: readonly Block[] | null = null,
): Promise<Passage> {
  const { app, challenge } = call;
  const { versionNumber, blockId, removedAt } = comment;
  if (versionNumber === null) return { madeOn: null, now: null, before: "" };
  const latest = await latestReport(app.db, call);
  const own =
    latest?.number === versionNumber
      ? latest
      : await findVersion(app.db, challenge.id, versionNumber);
  const before = own
    ? (blocksById(blocksFrom(own.blocks)).get(blockId ?? "")?.text ?? "")
    : "";
  const report = `/challenges/${challenge.id}/report`;
  const at = (page: string, block: string | null) =>
    block ? `${page}#${block}` : page;
  const madeOn = {
    number: versionNumber,
    onWhole: blockId === null,
    href: at(`${report}/versions/${versionNumber}`, blockId),
  };
  if (removedAt !== null) return { madeOn, now: null, before: "" };
  const other = !working && latest && latest !== own ? latest : null;
  const blocks = working ?? (other ? blocksFrom(other.blocks) : null);
  if (!blocks) return { madeOn, now: null, before };
  const byId = blocksById(blocks);
  const carried = carry(comment, byId);
  const block = "blockId" in carried ? carried.blockId : null;
  const page = other ? `${report}/versions/${other.number}` : report;
  const now = {
    name: versionInText(other),
    how: carried.how,
    href: block ? at(page, block) : null,
    text: byId.get(block ?? "")?.text ?? "",
  };
  return { madeOn, now, before };
}

/** Where many comments' words stand in one set of blocks, by comment id. */
export function standIn(
  comments: readonly Comment[],
  blocks: readonly Block[],
): Map<string, Carried["how"]> {
  const byId = blocksById(blocks);
  const standing = comments.filter(({ removedAt }) => removedAt === null);
  return new Map(standing.map((one) => [one.id, carry(one, byId).how]));
}
