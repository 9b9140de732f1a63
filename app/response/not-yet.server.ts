import type { ChallengeRole } from "#workflows/people.ts";
import { notYetNeedsReason } from "#workflows/response.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotNow } from "../errors.ts";
import type { NotYetInput } from "./response.ts";

/**
 * Ends the council lead's word that the response is ready, and with it the
 * sponsor's signature: said by either, of which the other is told. Only the
 * council reads why. Returns the desk's address.
 * @throws Invalid for a sponsor who gives no reason; NotNow when nobody's word
 *   holds any more
 */
export async function sayNotYet(
  app: Context,
  attempt: Attempt,
  input: NotYetInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "responseNotYet", async (change) => {
    const { db, challenge, roles } = change;
    const desk = `/challenges/${challenge.id}/response`;
    const bySponsor = notYetNeedsReason(roles);
    if (bySponsor && input.reason === "") {
      throw new Invalid({ reason: "Say why the response is not ready yet" });
    }
    if (!(await factsOf(db, change)).responseReady) {
      throw new NotNow(
        "The response is not marked as ready: somebody ended that, or it was changed.",
      );
    }
    await change.record({
      event: "responseNotYet",
      note: input.reason,
      audience: "council",
    });
    const letter = bySponsor ? toLead : toSponsors;
    await tell(app, change, readers(letter.to), { ...letter, address: desk });
    return desk;
  });
}

const readers = (to: "councilLead" | "sponsor") => {
  const council = ["councilLead", "sponsor"] as const;
  const others: ChallengeRole[] = council.filter((role) => role !== to);
  return {
    sides: ["council"],
    but: [...others, "councilContributor", "viewer"],
  } as const;
};

const toLead = {
  to: "councilLead",
  subject: "Response not ready yet",
  body: "The sponsor has said “not yet” to the response to the draft report: read why, then mark it as ready again.",
} as const;

const toSponsors = {
  to: "sponsor",
  subject: "Response not ready yet",
  body: "The council lead has said “not yet” to the response to the draft report: you are written to again when it is ready to be signed.",
} as const;
