import type { Stage } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";

/** Why the peer team has no self-assessment to read. */
export const notSubmitted = (stage: Stage): string =>
  whyNothing(
    stage,
    "the self-assessment was submitted",
    "The peer team reads the self-assessment once the council has submitted it. Until then it is the council’s own working paper.",
  );
