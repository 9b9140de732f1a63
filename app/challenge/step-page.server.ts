import { type Event, eventsOf } from "#workflows/challenge.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { mayCause, needsReason } from "#workflows/permissions.ts";
import { Forbidden } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { factsOf } from "./facts.server.ts";
import { allowMove } from "./move.server.ts";
import { showSteps } from "./steps-shown.ts";
import { windowAhead } from "./window-ahead.server.ts";

/**
 * The page of one step: what it needs, and what follows.
 * @throws Forbidden for who may never take it, or not from this stage
 */
export async function stepPage(call: ChallengeCall, event: Event) {
  allowMove(call, event);
  const { app, challenge, stage, roles } = call;
  const top = `/challenges/${challenge.id}`;
  const isOpen = eventsOf(stage).includes(event);
  // It is open, but for somebody else: a save would be refused the same way.
  if (isOpen && !mayCause(event, stage, roles)) throw new Forbidden();
  const facts = await factsOf(app.db, call);
  const one = nextSteps(stage, facts, roles).filter(
    (step) => step.event === event,
  );
  const [step] = showSteps(stage, one, top);
  return {
    /** Null where the stage does not know it. */
    step: step ?? null,
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
