import type { Event } from "./challenge.ts";
import type { Facts } from "./facts.ts";
import type { Role } from "./people.ts";
import { type Editable, mayEdit } from "./permissions.ts";
import { ready } from "./requirements.ts";
import type { Stage } from "./stages.ts";

/** A signature that a step waits for, and the page inside the challenge to give it on. */
export interface SignOff {
  content: Editable;
  event: Event;
  title: string;
  where: string;
  /** The facts as they are once it is given. */
  given: Partial<Facts>;
}

const signOffs: readonly SignOff[] = [
  {
    content: "selfAssessmentSignOff",
    event: "submitSelfAssessment",
    title: "Sign off the self-assessment",
    where: "self-assessment/sign-off",
    given: { selfAssessmentSignedOff: true },
  },
  {
    content: "responseSignOff",
    event: "sendResponse",
    title: "Sign off the council’s response",
    where: "response/sign-off",
    given: { responseSignedOff: true },
  },
];

/** Whether what was signed is as it was: nothing of it was changed later. */
export const stillHolds = (
  signedAt: string,
  changedAt: string | null,
): boolean => changedAt === null || changedAt <= signedAt;

/** Whether one of these roles may sign something off in a stage. */
export const maySignOff = (stage: Stage, held: readonly Role[]): boolean =>
  signOffs.some(({ content }) => mayEdit(content, stage, held));

/** The sign-offs that are theirs to give, once nothing else is lacking. */
export function signOffsAwaited(
  stage: Stage,
  facts: Facts,
  held: readonly Role[],
): SignOff[] {
  return signOffs.filter(
    ({ content, event, given }) =>
      mayEdit(content, stage, held) &&
      !ready(event, facts) &&
      ready(event, { ...facts, ...given }),
  );
}
