import type { Stage } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";

/** Why the peer team sees no evidence before the council has submitted. */
export const evidenceToCome = (stage: Stage): string =>
  whyNothing(
    stage,
    "the council submitted its self-assessment",
    "Items appear here once the council has submitted its self-assessment.",
  );
