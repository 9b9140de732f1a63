import { bringBackExample as markBack } from "#db/queries/bring-back.ts";
import { findExample } from "#db/queries/examples.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import type { Led } from "../forms/answer.server.ts";
import { kindWord } from "./example.ts";

/**
 * Brings a removed example back, with all that still points at it, at the end
 * of its list. A second press changes nothing.
 * @returns its address, and what to say there
 */
export async function bringBackExample(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<Led> {
  return edit(app, attempt, "examples", async (change) => {
    const { db, challenge } = change;
    const isBack = await markBack(db, challenge.id, id);
    const present = await findExample(db, challenge.id, id);
    if (!present) throw await missing(db, change, "example", id);
    const isSignpost = present.kind === "signpost";
    if (isBack) {
      await change.record({
        event: isSignpost ? "signpostBroughtBack" : "exampleBroughtBack",
        subject: present.lead_in,
        audience: "team",
      });
    }
    return {
      to: `/challenges/${challenge.id}/examples/${id}`,
      said: `The ${kindWord(present.kind)} is back`,
    };
  });
}
