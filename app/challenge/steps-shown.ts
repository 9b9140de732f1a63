import type { Event } from "#workflows/challenge.ts";
import { afterThis, eventWords } from "#workflows/events.ts";
import type { NextStep } from "#workflows/next-steps.ts";
import { type Role, roleTitle } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import type { Lack } from "#workflows/requirements/requirement.ts";
import type { StepLack } from "../ui/NextStepCard.tsx";

/** Events that end or undo something: offered quietly, below the others. */
const quiet: readonly Event[] = ["withdraw", "reopen", "returnSelfAssessment"];

/** Events that go round again: offered after the way on. */
const detours: readonly Event[] = ["issueAnotherDraft"];

/** Whether an event is the way on; closing waits for months of work. */
export const leadsOn = (event: Event): boolean =>
  event !== "close" && ![...quiet, ...detours].includes(event);

/** A step as a page shows it. */
export interface StepShown {
  event: Event;
  title: string;
  follows: string;
  href: string;
  mine: boolean;
  /** Who takes it, when not the reader. */
  takenBy: string;
  quiet: boolean;
  detour: boolean;
  lacking: StepLack[];
  worthAThought: StepLack[];
}

/** Turns steps of a stage into what a card needs, with addresses. */
export function showSteps(
  stage: Stage,
  steps: NextStep[],
  top: string,
): StepShown[] {
  const shown =
    (mine: boolean) =>
    ({ sentence, action, where }: Lack): StepLack => ({
      sentence,
      todo: mine ? { action, href: `${top}/${where}` } : null,
    });
  const isDetour = ({ event }: NextStep) => detours.includes(event);
  const inOrder = steps.toSorted((a, b) => +isDetour(a) - +isDetour(b));
  return inOrder.map(({ event, mine, takers, because }) => {
    const of = (force: "must" | "should") =>
      because
        .filter((one) => one.force === force)
        .flatMap((one) => one.lacking.map(shown(one.mine)));
    const { button } = eventWords(event, stage);
    return {
      event,
      title: button,
      follows: afterThis(event, stage),
      href: `${top}/steps/${event}`,
      mine,
      takenBy: oneOf(takers),
      quiet: quiet.includes(event),
      detour: detours.includes(event),
      lacking: of("must"),
      worthAThought: of("should"),
    };
  });
}

/** "The challenge manager or the lead peer". */
function oneOf(takers: readonly Role[]): string {
  const said = takers.map((role) => `the ${roleTitle(role).toLowerCase()}`);
  const words = new Intl.ListFormat("en-GB", { type: "disjunction" });
  const list = words.format(said);
  return list.charAt(0).toUpperCase() + list.slice(1);
}
