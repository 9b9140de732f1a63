import { findExample } from "#db/queries/examples.ts";
import { markRemoved } from "#db/queries/removals.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import type { Led } from "../forms/answer.server.ts";
import { kindWord } from "./example.ts";

/**
 * Removes an example from its list; it is kept, marked as removed.
 * @returns the address of the list, and what to say there
 * @throws NotNow when it was changed after the person read it
 */
export async function removeExample(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  return edit(app, attempt, "examples", async (change) => {
    const { db, challenge, at } = change;
    const present = await findExample(db, challenge.id, id);
    if (!present) throw await missing(db, change, "example", id);
    if (present.version !== version) {
      throw readAgain(
        `this ${kindWord(present.kind)}`,
        present.updated_by_name,
      );
    }
    await markRemoved(db, challenge.id, { table: "example", id }, at);
    await change.record({
      event: present.kind === "signpost" ? "signpostRemoved" : "exampleRemoved",
      subject: present.lead_in,
      audience: "team",
    });
    return {
      to: `/challenges/${challenge.id}/examples`,
      said: `The ${kindWord(present.kind)} is removed`,
    };
  });
}
