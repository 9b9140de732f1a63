import { type Stage, isPast } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";

/** Why there is no version of the report, as the stage and the side have it. */
export function nothingSent(stage: Stage, forTeam: boolean): string {
  return whyNothing(stage, "a draft was sent", toCome(stage, forTeam));
}

function toCome(stage: Stage, forTeam: boolean): string {
  if (!isPast(stage, "interviews")) {
    return "There is no draft yet; it comes after the visit.";
  }
  return forTeam
    ? "The council sees nothing of the report until a draft is sent."
    : "The peer team is still writing. The draft report appears here as soon as it is sent to the council.";
}
