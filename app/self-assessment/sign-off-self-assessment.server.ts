import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { insertSignOff } from "#db/queries/sign-offs.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { toSign } from "../challenge/signed.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { SignOffInput } from "../forms/fields.ts";

/**
 * Records the sponsor's sign-off of the self-assessment as the sponsor saw it.
 * @param seen the fingerprint of what was on the page
 * @returns the address of the task list
 * @throws Invalid when there is nothing to sign; NotNow when it was changed
 *   since the page was opened
 */
export async function signOffSelfAssessment(
  app: Context,
  attempt: Attempt,
  input: SignOffInput,
): Promise<string> {
  const { seen } = input;
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "selfAssessmentSignOff", async (change) => {
    const { db, challenge, who, at } = change;
    const answers = [
      ...(await listAreaAnswers(db, challenge.id, "all")),
      ...(await listCriterionAnswers(db, challenge.id, "all")),
    ];
    if (answers.length === 0) {
      throw new Invalid({ "": "There is nothing to sign off yet" });
    }
    const signed = await toSign(db, change);
    if (fingerprint(signed) !== seen) {
      throw readAgain("the self-assessment", null, "sign it off");
    }
    await insertSignOff(db, {
      id: change.newId(),
      challengeId: challenge.id,
      subject: "selfAssessment",
      by: who.id,
      at,
      signed,
    });
    await change.record({
      event: "selfAssessmentSignedOff",
      audience: "council",
    });
    return `/challenges/${challenge.id}/self-assessment`;
  });
}
