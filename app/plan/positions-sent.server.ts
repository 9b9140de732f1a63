import type { Kysely } from "kysely";
import { listPositions } from "#db/queries/positions.ts";
import type { Tables } from "#db/schema.ts";

/** The position that the council sent on each recommendation, by its id. */
export async function positionsSent(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Map<string, string>> {
  const sent = await listPositions(db, challengeId, "sent");
  return new Map(sent.map((one) => [one.recommendationId, one.position]));
}
