import { type Event, eventsOf } from "#workflows/challenge.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { mayCause, needsReason } from "#workflows/permissions.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { factsOf } from "./facts.server.ts";
import { allowMove } from "./move.server.ts";
import { showSteps } from "./steps-shown.ts";
import { windowAhead } from "./window-ahead.server.ts";

/**
 * The page of one step: what it needs, and what follows.
 * @throws Forbidden for who may never take it, from whatever stage
 */
export async function stepPage(call: ChallengeCall, event: Event) {
  allowMove(call, event);
  const { app, challenge, stage, roles } = call;
  const top = `/challenges/${challenge.id}`;
  const isOpen = eventsOf(stage).includes(event);
  const forOthers = isOpen && !mayCause(event, stage, roles);
  const facts = await factsOf(app.db, call);
  const one = nextSteps(stage, facts, roles).filter(
    (step) => step.event === event && step.mine,
  );
  const [step] = showSteps(stage, one, top);
  return {
    /** Null where the stage does not know it, or this person may not. */
    step: step ?? null,
    /** Whether it is open now, but not to this person. */
    forOthers,
    window: await windowAhead(call, event),
    top,
    version: challenge.version,
    once: app.newId(),
    reasonNeeded: needsReason.includes(event),
    areas: askedAbout(call, event).map(({ key, number, title }) => ({
      key,
      number,
      title,
    })),
  };
}

/** The areas on which a step may ask the council something. */
export const askedAbout = ({ areas }: ChallengeCall, event: Event) =>
  event === "returnSelfAssessment" ? areas : [];
