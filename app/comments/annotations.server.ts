import { type Mark, listMarks } from "#db/queries/marks.ts";
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
const longest = 240;

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
  const marks = await listMarks(
    call.app.db,
    { challengeId: call.challenge.id, sight, version },
    // One letter more tells that there are more.
    { letters: longest + 1, limit: most },
  );
  const blocks = blocksById(blocksFrom(version.blocks));
  return marks
    .filter((mark) => mark.versionNumber === version.number || !mark.answered)
    .map((mark) => annotation(mark, version.number, blocks));
}

function annotation(
  mark: Mark,
  versionNumber: number,
  blocks: ReadonlyMap<string, Block>,
): Annotation {
  const { outcome } = mark;
  const said = {
    commentId: mark.id,
    number: mark.number ?? 0,
    kind: kindTitle(mark.kind),
    author: mark.department || mark.authorName,
    side: mark.side,
    excerpt: beginning(mark.beginning, longest),
    status: standingOf({
      ...{ removedAt: null, sentAt: mark.sentAt, chosen: mark.chosen },
      answer: outcome === null ? null : { outcome },
    }).title,
  };
  if (mark.versionNumber === versionNumber) {
    const { blockId, start, end } = mark;
    return { ...said, blockId, start, end };
  }
  const carried = carry(mark, blocks);
  const place =
    "blockId" in carried ? carried : { blockId: null, start: null, end: null };
  return {
    ...said,
    blockId: place.blockId,
    start: place.start,
    end: place.end,
    carried: carried.how,
    madeOn: mark.versionNumber,
    ...(carried.how === "exactly" ? {} : { quote: mark.exact }),
  };
}
