import { updateImpactWaiver } from "#db/queries/challenge-changes.ts";
import { findLatestEvent } from "#db/queries/events.ts";
import { findSection } from "#db/queries/report-sections.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotNow, Stale } from "../errors.ts";
import type { WaiverInput } from "./waiver.ts";

/**
 * Lets the final report go out without the council's words on impact.
 * @throws Stale when another leader waived it, or took that back, meanwhile;
 *   NotNow once the council has written them
 */
export async function waiveImpact(
  app: Context,
  attempt: Attempt,
  { reason, was }: WaiverInput,
): Promise<string> {
  return edit(app, attempt, "impactWaiver", async (change) => {
    const written = await findSection(change.db, change.challenge.id, "impact");
    if (written) throw new NotNow(impactWritten);
    const present = change.challenge.impactWaivedReason ?? "";
    if (present !== was) throw await stale(change, present);
    await updateImpactWaiver(change.db, change.challenge.id, reason);
    await change.record({
      event: "impactWaived",
      note: reason,
      audience: "both",
    });
    return afterwards(change);
  });
}

/** Why there is nothing to waive any more. */
export const impactWritten =
  "The council has written its words on impact, and the report carries them.";

async function stale({ db, challenge, at }: Change, reason: string) {
  const saved = await findLatestEvent(db, challenge.id, [
    "impactWaived",
    "impactWaiverTakenBack",
  ]);
  return new Stale({
    version: 0,
    savedBy: saved?.by ?? null,
    savedAt: saved?.at ?? at,
    values: { reason, was: reason },
  });
}

/** Asks for the council's words on impact again. Twice is the same as once. */
export async function takeBackImpactWaiver(
  app: Context,
  attempt: Attempt,
): Promise<string> {
  return edit(app, attempt, "impactWaiver", async (change) => {
    if (change.challenge.impactWaivedReason !== null) {
      await updateImpactWaiver(change.db, change.challenge.id, null);
      await change.record({ event: "impactWaiverTakenBack", audience: "both" });
    }
    return afterwards(change);
  });
}

const afterwards = ({ challenge }: Change) =>
  `/challenges/${challenge.id}/report/sections/impact`;
