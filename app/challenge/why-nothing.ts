import type { Stage } from "#workflows/stages.ts";

/**
 * Why there is nothing on a page: it is still to come, or it cannot come any
 * more because the challenge was withdrawn first.
 * @param before what had not happened then: "a draft was sent"
 * @param toCome what is said while it can still happen
 */
export const whyNothing = (
  stage: Stage,
  before: string,
  toCome: string,
): string =>
  stage === "withdrawn"
    ? `The challenge was withdrawn before ${before}.`
    : toCome;
