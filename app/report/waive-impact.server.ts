import { updateImpactWaiver } from "#db/queries/challenges.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Stale } from "../errors.ts";
import type { WaiverInput } from "./section.ts";

/**
 * Lets the final report go out without the council's words on impact.
 * @throws Stale when another leader waived it, or took that back, meanwhile
 */
export async function waiveImpact(
  app: Context,
  attempt: Attempt,
  { reason, was }: WaiverInput,
): Promise<string> {
  return edit(app, attempt, "impactWaiver", async (change) => {
    const present = change.challenge.impactWaivedReason ?? "";
    if (present !== was) {
      throw new Stale({
        version: 0,
        savedBy: null,
        savedAt: change.at,
        values: { reason: present, was: present },
      });
    }
    await updateImpactWaiver(change.db, change.challenge.id, reason);
    await change.record({
      event: "impactWaived",
      note: reason,
      audience: "both",
    });
    return afterwards(change);
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
