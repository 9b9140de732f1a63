import { findPosition, savePosition } from "#db/queries/positions.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { positionTitle } from "#workflows/response.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import { blocksFrom } from "../report/blocks.ts";
import { recommendationsIn } from "./recommendations.ts";
import type { PositionInput } from "./response.ts";

/**
 * Takes the council's position on a recommendation of the draft that it has
 * before it, over the position that was read. Returns the desk's address.
 * @throws NotFound for a recommendation that the draft does not make; Stale
 */
export async function takePosition(
  app: Context,
  attempt: Attempt,
  recommendationId: string,
  input: PositionInput,
): Promise<string> {
  return edit(app, attempt, "positions", async (change) => {
    const { db, challenge, who, at } = change;
    const draft = await findLatestVersion(db, challenge.id, "draft");
    const put = recommendationsIn(blocksFrom(draft?.blocks));
    const recommendation = put.find(({ id }) => id === recommendationId);
    if (!recommendation) throw new NotFound();
    const kept = await savePosition(db, {
      recommendationId,
      challengeId: challenge.id,
      ...input,
      by: who.id,
      at,
    });
    if (!kept) {
      throw stale(await findPosition(db, challenge.id, recommendationId));
    }
    await change.record({
      event: "positionTaken",
      subject: `Recommendation ${recommendation.number}: ${positionTitle(input.position)}`,
      note: input.reason,
      audience: "council",
    });
    return `/challenges/${challenge.id}/response#positions`;
  });
}

type Present = Awaited<ReturnType<typeof findPosition>>;

function stale(present: Present): Error {
  if (!present) return new NotFound();
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      position: positionTitle(present.position),
      reason: present.reason,
    },
  });
}
