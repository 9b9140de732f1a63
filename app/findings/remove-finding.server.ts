import { removeFinding as markRemoved } from "#db/queries/finding-changes.ts";
import { findFinding } from "#db/queries/findings.ts";
import { listRecommendationsCiting } from "#db/queries/recommendations.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { RemoveFindingInput } from "./finding.ts";

/**
 * Removes a finding from the lists; it is kept, marked as removed.
 * @throws NotNow when it was changed meanwhile, Invalid when a recommendation
 *   rests on it and the person did not say "even so"
 */
export async function removeFinding(
  app: Context,
  attempt: Attempt,
  id: string,
  { version, evenSo }: RemoveFindingInput,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, at } = change;
    const present = await findFinding(db, challenge.id, id);
    if (!present) throw await missing(db, change, "finding", id);
    if (present.version !== version) {
      throw readAgain("this finding", present.updated_by_name);
    }
    const citing = await listRecommendationsCiting(db, challenge.id, id);
    if (citing.length > 0 && !evenSo) {
      throw new Invalid({
        evenSo: "Tick the box to remove it although a recommendation cites it",
      });
    }
    await markRemoved(db, challenge.id, { id, at });
    await change.record({
      event: "findingRemoved",
      subject: excerpt(present.text),
      note: citing
        .map(({ number }) => `Recommendation ${number} cited it.`)
        .join(" "),
      audience: "team",
    });
    return `/challenges/${challenge.id}/findings?area=${present.area_key}`;
  });
}
