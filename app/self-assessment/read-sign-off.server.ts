import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { findLatestSignOff } from "#db/queries/sign-offs.ts";
import { standing } from "#workflows/requirements.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { freeze } from "./freeze.server.ts";
import { lastEdit } from "./progress.ts";

/**
 * What the sponsor signs: everything as it would be frozen now.
 * @throws NotFound for the other side, which sees only what was submitted
 */
export async function readSignOff(call: ChallengeCall) {
  const { app, challenge, may, sees } = call;
  if (sees("selfAssessment") !== "all") throw new NotFound();
  const facts = await factsOf(app.db, call);
  const signOff = await findLatestSignOff(
    app.db,
    challenge.id,
    "selfAssessment",
  );
  const lacking = standing("submitSelfAssessment", {
    ...facts,
    selfAssessmentSignedOff: true,
  })
    .filter(({ force }) => force === "must")
    .flatMap((one) => one.lacking);
  return {
    top: `/challenges/${challenge.id}`,
    maySign: may("selfAssessmentSignOff"),
    award: challenge.mode === "award",
    content: await freeze(app.db, call, ""),
    lacking: lacking.map(({ sentence }) => sentence),
    seen: lastEdit(
      await listAreaAnswers(app.db, challenge.id, "all"),
      await listCriterionAnswers(app.db, challenge.id, "all"),
    ),
    signOff: signOff
      ? { ...signOff, stands: facts.selfAssessmentSignedOff }
      : null,
  };
}

export type SignOffView = Awaited<ReturnType<typeof readSignOff>>;
