import { bringBackFinding as markBack } from "#db/queries/bring-back.ts";
import { findFinding } from "#db/queries/findings.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { excerpt } from "../ui/excerpt.ts";

/**
 * Brings a removed finding back, with all that still points at it, at the end
 * of its list. A second press changes nothing.
 * @returns the address of the finding
 */
export async function bringBackFinding(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge } = change;
    const isBack = await markBack(db, challenge.id, id);
    const present = await findFinding(db, challenge.id, id);
    if (!present) throw await missing(db, change, "finding", id);
    if (isBack) {
      await change.record({
        event: "findingBroughtBack",
        subject: excerpt(present.text),
        audience: "team",
      });
    }
    return `/challenges/${challenge.id}/findings/${id}`;
  });
}
