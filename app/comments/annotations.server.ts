import {
  type Annotation as Row,
  listAnnotations,
} from "#db/queries/annotations.ts";
import type { ReportVersion } from "#db/queries/reports.ts";
import { kindTitle } from "#workflows/comment.ts";
import type { Annotation } from "../report/annotation.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { blocksById, carry } from "../report/carry.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { beginning } from "./quote.ts";
import { annotationSight } from "./sight.ts";
import { standingOf } from "./standing.ts";

const most = 1000;

/**
 * The comments that this person sees on a version of the report, by number:
 * those made on it, and on a draft those made on earlier ones that are still
 * open, carried by block id. What was answered stays with its own draft.
 */
export async function annotationsFor(
  call: Pick<ChallengeCall, "app" | "challenge" | "sees">,
  version: Pick<ReportVersion, "id" | "number" | "kind" | "blocks">,
): Promise<Annotation[]> {
  const sight = annotationSight(call);
  if (sight.annotations === "none") return [];
  const key = { challengeId: call.challenge.id, sight };
  const rows = await listAnnotations(call.app.db, key, {
    limit: most,
    offset: 0,
  });
  const blocks = blocksById(blocksFrom(version.blocks));
  return rows
    .filter(({ removedAt }) => removedAt === null)
    .filter((row) => standsOn(row, version))
    .map((row) => annotation(row, version.number, blocks));
}

function standsOn(
  { versionNumber, answer }: Row,
  version: Pick<ReportVersion, "number" | "kind">,
): boolean {
  if (versionNumber === version.number) return true;
  const open = !answer?.sentAt;
  const earlier = (versionNumber ?? 0) < version.number;
  return version.kind === "draft" && earlier && open;
}

function annotation(
  row: Row,
  versionNumber: number,
  blocks: ReadonlyMap<string, Block>,
): Annotation {
  const said = {
    commentId: row.id,
    number: row.number ?? 0,
    kind: kindTitle(row.kind),
    author: row.department || row.authorName,
    side: row.side,
    excerpt: beginning(row.text, 240),
    status: standingOf(row).title,
  };
  if (row.versionNumber === versionNumber) {
    const { blockId, start, end } = row;
    return { ...said, blockId, start, end };
  }
  const carried = carry(row, blocks);
  const place =
    "blockId" in carried ? carried : { blockId: null, start: null, end: null };
  return {
    ...said,
    blockId: place.blockId,
    start: place.start,
    end: place.end,
    carried: carried.how,
    madeOn: row.versionNumber ?? undefined,
    ...(carried.how === "exactly" ? {} : { quote: row.exact }),
  };
}
