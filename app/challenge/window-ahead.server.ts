import type { Event } from "#workflows/challenge.ts";
import { commentDeadline } from "#workflows/working-days.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { StepLack } from "../ui/NextStepCard.tsx";
import { dayInLondon, formatWeekday } from "../ui/dates.ts";
import { nationOf } from "./nation.ts";
import { plannedDaysOf } from "./planned-days.server.ts";

/** The time to comment that a step of today opens for the council. */
export interface WindowAhead {
  lastDay: string;
  /** A planned day that the window reaches, to be looked at again. */
  clash: StepLack[];
}

const opening: readonly Event[] = ["sendDraft", "issueAnotherDraft"];

/** What a draft means for the dates, if it is sent today; null for other steps. */
export async function windowAhead(
  { app, challenge, may }: ChallengeCall,
  event: Event,
): Promise<WindowAhead | null> {
  if (!opening.includes(event)) return null;
  const lastDay = commentDeadline(
    dayInLondon(app.now()),
    challenge.commentWorkingDays,
    nationOf(challenge.nation),
  );
  const { finalReport } = await plannedDaysOf(app.db, challenge);
  if (!finalReport || finalReport > lastDay) return { lastDay, clash: [] };
  const sentence = `The final report is planned for ${formatWeekday(finalReport)}, before the council has had its time to comment`;
  const href = `/challenges/${challenge.id}/scope/dates`;
  const clash = may("dates")
    ? { sentence, todo: { action: "Plan another day", href } }
    : { sentence: `${sentence}: ask the challenge manager`, todo: null };
  return { lastDay, clash: [clash] };
}
