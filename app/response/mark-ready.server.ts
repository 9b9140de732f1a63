import { lastResponseEdit } from "#db/queries/responses.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import type { SignOffInput } from "../forms/fields.ts";
import { notReady } from "./not-ready.ts";

/**
 * Records that the council lead has collated the response and it is ready for
 * the sponsor to sign; any later change to it ends that. Returns the desk's
 * address. Marking what is marked already does nothing.
 * @param seen the moment of the last change that was on the page
 * @throws NotNow when something changed since, or is still lacking
 */
export async function markReady(
  app: Context,
  attempt: Attempt,
  input: SignOffInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "responseReady", async (change) => {
    const { db, challenge } = change;
    const top = `/challenges/${challenge.id}`;
    const desk = `${top}/response`;
    if (((await lastResponseEdit(db, challenge.id)) ?? "") !== input.seen) {
      throw readAgain("something in the response", null, "mark it as ready");
    }
    const facts = await factsOf(db, change);
    if (notReady(facts, top).length > 0) {
      throw new NotNow(
        "A department is still waited for, or a recommendation has no position yet.",
      );
    }
    if (!facts.responseReady) {
      await change.record({ event: "responseReady", audience: "council" });
      await tell(app, change, sponsors, {
        subject: "Response ready to be signed",
        body: "The council lead has marked the response to the draft report as ready: read it as a whole and sign it off.",
        address: `${desk}/sign-off`,
      });
    }
    return desk;
  });
}

const sponsors = {
  sides: ["council"],
  but: ["councilLead", "councilContributor", "viewer"],
} as const;
