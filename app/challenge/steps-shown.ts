import type { Event } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import type { NextStep } from "#workflows/permissions.ts";
import type { Lack } from "#workflows/requirements/requirement.ts";

/** Events that end or undo something: offered quietly, below the others. */
const quiet: readonly Event[] = ["withdraw", "reopen", "returnSelfAssessment"];

/** A step as a page shows it. */
export interface StepShown {
  event: Event;
  title: string;
  follows: string;
  href: string;
  mine: boolean;
  quiet: boolean;
  lacking: LackShown[];
  worthAThought: LackShown[];
}

interface LackShown {
  sentence: string;
  action: string;
  href: string;
}

/** Turns steps into what a card needs, with addresses in the challenge. */
export function showSteps(steps: NextStep[], top: string): StepShown[] {
  const shown = ({ sentence, action, where }: Lack): LackShown => ({
    sentence,
    action,
    href: `${top}/${where}`,
  });
  return steps.map(({ event, mine, because }) => {
    const of = (force: "must" | "should") =>
      because
        .filter((one) => one.force === force)
        .flatMap((one) => one.lacking.map(shown));
    const { button, follows } = eventWords(event);
    return {
      event,
      title: button,
      follows,
      href: `${top}/steps/${event}`,
      mine,
      quiet: quiet.includes(event),
      lacking: of("must"),
      worthAThought: of("should"),
    };
  });
}
