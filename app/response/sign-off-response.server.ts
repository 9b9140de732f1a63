import { lastResponseEdit } from "#db/queries/responses.ts";
import { insertSignOff } from "#db/queries/sign-offs.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import { tell } from "../challenge/tell.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import type { SignOffInput } from "../forms/fields.ts";

/**
 * Records the sponsor's sign-off of the response as the sponsor saw it; any
 * later change to it ends the sign-off. The council lead, who sends it, is told.
 * Returns the desk's address.
 * @param seen the moment of the last change that was on the page
 * @throws NotNow when something changed since, or while the council lead has
 *   not marked it as ready
 */
export async function signOffResponse(
  app: Context,
  attempt: Attempt,
  input: SignOffInput,
): Promise<string> {
  const { seen } = input;
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "responseSignOff", async (change) => {
    const { db, challenge, who, at } = change;
    if (((await lastResponseEdit(db, challenge.id)) ?? "") !== seen) {
      throw readAgain("something in the response", null, "sign it off");
    }
    if (!(await factsOf(db, change)).responseReady) {
      throw new NotNow(
        "The council lead has not marked the response as ready yet.",
      );
    }
    await insertSignOff(db, {
      id: change.newId(),
      challengeId: challenge.id,
      subject: "response",
      by: who.id,
      at,
      signed: "",
    });
    await change.record({ event: "responseSignedOff", audience: "council" });
    const desk = `/challenges/${challenge.id}/response`;
    await tell(app, change, leads, { ...letter, address: desk });
    return desk;
  });
}

const leads = {
  sides: ["council"],
  but: ["sponsor", "councilContributor", "viewer"],
} as const;

const letter = {
  subject: "Response signed off",
  body: "The sponsor has signed off the response to the draft report: it can be sent to the peer team.",
} as const;
