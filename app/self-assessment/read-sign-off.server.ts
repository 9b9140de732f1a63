import { isOpenFor } from "#workflows/permissions.ts";
import { standing } from "#workflows/requirements.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { sentCopy } from "../challenge/sent-copy.server.ts";
import { isSubmitted, signOffNow, toSign } from "../challenge/signed.server.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { freeze } from "./freeze.server.ts";

/**
 * What the sponsor signs: everything as it would be frozen now, and once it is
 * submitted, as it was: evidence may follow it.
 * @throws NotFound for the other side, which sees only what was submitted
 */
export async function readSignOff(call: ChallengeCall) {
  const { app, challenge, may, sees } = call;
  if (sees("selfAssessment") !== "all") throw new NotFound();
  const sent = isSubmitted(call) ? await sentCopy(call) : null;
  const facts = await factsOf(app.db, call);
  const lacking = standing("submitSelfAssessment", {
    ...facts,
    selfAssessmentSignedOff: true,
  })
    .filter(({ force }) => force === "must")
    .flatMap((one) => one.lacking);
  return {
    top: `/challenges/${challenge.id}`,
    open: isOpenFor("selfAssessment", call.stage),
    maySign: may("selfAssessmentSignOff"),
    once: app.newId(),
    content: sent ?? (await freeze(app.db, call, "")),
    lacking: lacking.map(({ sentence }) => sentence),
    seen: fingerprint(await toSign(app.db, call)),
    signOff: await signOffNow(app.db, call),
  };
}

export type SignOffView = Awaited<ReturnType<typeof readSignOff>>;
