import { type Event, events, eventsOf } from "./challenge.ts";
import type { Facts } from "./facts.ts";
import { type Role, sideFrom, sideOf } from "./people.ts";
import {
  isOnlyViewer,
  mayCause,
  mayEverEdit,
  takersOf,
} from "./permissions.ts";
import { type Standing, ready, standing } from "./requirements.ts";
import type { Stage } from "./stages.ts";

/** A step that leads on from here, as one person sees it. */
export interface NextStep {
  event: Event;
  /** Whether this person may take it, once it is ready. */
  mine: boolean;
  /** Who may take it, on either side. */
  takers: readonly Role[];
  ready: boolean;
  /** Each says whether this person may do what it lacks. */
  because: Array<Standing & { mine: boolean }>;
}

/**
 * The steps of a stage that concern a person's side, each with what it still
 * lacks, and those that one of their roles may take wherever they stand. The
 * screen draws them; the use case asks the same requirements inside its
 * transaction. Steps of the other side are left out: what they lack is theirs;
 * and who only looks on is shown no others', for what they lack is at the desk.
 */
export function nextSteps(
  stage: Stage,
  facts: Facts,
  held: readonly Role[],
): NextStep[] {
  const side = isOnlyViewer(held) ? null : sideFrom(held);
  return eventsOf(stage)
    .map((event) => ({
      event,
      mine: mayCause(event, stage, held),
      takers: takersOf(event, stage),
    }))
    .filter(
      ({ mine, takers }) =>
        mine || takers.some((role) => sideOf(role) === side),
    )
    .map(({ event, mine, takers }) => ({
      event,
      mine,
      takers,
      ready: ready(event, facts),
      because: standing(event, facts).map((one) => ({
        ...one,
        mine: mayMeet(one.by, stage, held),
      })),
    }));
}

/** The next steps but those already taken: what is public stays public. */
export const stepsAhead = (
  ...asked: Parameters<typeof nextSteps>
): NextStep[] =>
  nextSteps(...asked).filter(
    ({ event, ready }) => event !== "publish" || ready,
  );

/** Whether one of these roles may do what a requirement asks. */
function mayMeet(
  by: Standing["by"],
  stage: Stage,
  held: readonly Role[],
): boolean {
  return isEvent(by) ? mayCause(by, stage, held) : mayEverEdit(by, held);
}

const isEvent = (by: Standing["by"]): by is Event =>
  events.some((event) => event === by);
