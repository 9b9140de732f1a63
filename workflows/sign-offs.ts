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
  /** Whether it is given already. */
  isGiven: (facts: Facts) => boolean;
  /** The facts as they are once it is given, and what follows it as well. */
  given: Partial<Facts>;
}

const signOffs: readonly SignOff[] = [
  {
    content: "selfAssessmentSignOff",
    event: "submitSelfAssessment",
    title: "Sign off the self-assessment",
    where: "self-assessment/sign-off",
    isGiven: (facts) => facts.selfAssessmentSignedOff,
    given: { selfAssessmentSignedOff: true },
  },
  {
    content: "responseReady",
    event: "sendResponse",
    title: "Mark the council’s response as ready for the sponsor",
    where: "response/ready",
    isGiven: (facts) => facts.responseReady,
    given: { responseReady: true, responseSignedOff: true },
  },
  {
    content: "responseSignOff",
    event: "sendResponse",
    title: "Sign off the council’s response",
    where: "response/sign-off",
    isGiven: (facts) => facts.responseSignedOff,
    given: { responseSignedOff: true },
  },
];

/**
 * Whether what was signed is as it was: nothing of it was changed later. Of the
 * council’s response that is what goes to the peer team, whom it waited for, and
 * every change to a comment that was there: a new one that stays with the
 * council ends no signature. Source: our own rule.
 */
export const stillHolds = (
  signedAt: string,
  changedAt: string | null,
): boolean => changedAt === null || changedAt <= signedAt;

/**
 * Whether a signature still holds that is given on somebody's word that all is
 * ready: nothing was changed since that word, and it came before the signature.
 */
export const holdsOn = (
  ready: string | undefined,
  signedAt: string | undefined,
  changedAt: string | null,
): boolean =>
  ready !== undefined &&
  signedAt !== undefined &&
  ready <= signedAt &&
  stillHolds(ready, changedAt);

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
    ({ content, event, given, isGiven }) =>
      mayEdit(content, stage, held) &&
      !isGiven(facts) &&
      ready(event, { ...facts, ...given }),
  );
}
