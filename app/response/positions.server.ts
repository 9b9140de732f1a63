import { listPositions } from "#db/queries/positions.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { CouncilPosition } from "#db/queries/responses.ts";
import { blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import {
  type PutRecommendation,
  recommendationsIn,
} from "./recommendations.ts";

/** A recommendation and the position on it that this person may know of. */
export interface PositionRow extends PutRecommendation {
  position: string;
  reason: string;
  /** What the peer team was sent last, when that says something else. */
  sent: Pick<CouncilPosition, "position" | "reason"> | null;
}

/** The positions on the recommendations of the draft before the council. */
export async function positionRows({
  app,
  challenge,
  sees,
}: ChallengeCall): Promise<PositionRow[]> {
  const draft = await findLatestVersion(app.db, challenge.id, "draft");
  const sight = sees("response");
  const taken = await listPositions(app.db, challenge.id, sight);
  const sent =
    sight === "all" ? await listPositions(app.db, challenge.id, "sent") : [];
  return withPositions(draft?.blocks, taken).map((row) => {
    const before = sent.find(({ recommendationId }) => {
      return recommendationId === row.id;
    });
    const same =
      before?.position === row.position && before.reason === row.reason;
    return { ...row, sent: before && !same ? before : null };
  });
}

/** The recommendations of a version, each with its position in a list. */
export function withPositions(
  blocks: string | undefined,
  positions: readonly CouncilPosition[],
): PositionRow[] {
  const put = recommendationsIn(blocks ? blocksFrom(blocks) : []);
  return put.map((one) => {
    const own = positions.find(
      ({ recommendationId }) => recommendationId === one.id,
    );
    const { position = "", reason = "" } = own ?? {};
    return { ...one, position, reason, sent: null };
  });
}
