import { findLatestEvent } from "#db/queries/events.ts";
import { remindersOf } from "#workflows/reminders.ts";
import { latestDraft } from "../challenge/latest-report.server.ts";
import { nationOf } from "../challenge/nation.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon, formatWeekday } from "../ui/dates.ts";
import { type Deadline, deadlineNow } from "./deadline.ts";

/** How long the council may still comment, and what was and will be told. */
export interface DeadlineShown extends Deadline {
  /** That and why it was moved, where the day is still that one. */
  moved: { words: string; reason: string } | null;
  /** The days on which reminders are still to go out. */
  reminders: string[];
  /** Where this person moves it; null where they may not. */
  moveHref: string | null;
}

/** The last day for comments while the council responds; else null. */
export async function deadlineShown(
  call: ChallengeCall,
): Promise<DeadlineShown | null> {
  const { challenge } = call;
  const deadline = deadlineNow(call);
  if (!deadline) return null;
  return {
    ...deadline,
    moved: await movedFrom(call),
    reminders: await remindersToCome(call),
    moveHref:
      challenge.commentsDue && call.may("commentsDue")
        ? `/challenges/${challenge.id}/response/deadline`
        : null,
  };
}

async function movedFrom({ app, challenge }: ChallengeCall) {
  const found = await findLatestEvent(app.db, challenge.id, [
    "commentsExtended",
    "commentsShortened",
  ]);
  const day = formatWeekday(challenge.commentsDue ?? "");
  // The dates may have been changed since, or another draft sent.
  if (!found?.subject.startsWith(`${day}, `)) return null;
  return { words: found.subject, reason: found.note };
}

async function remindersToCome(call: ChallengeCall): Promise<string[]> {
  const { app, challenge } = call;
  const draft = await latestDraft(app.db, call);
  if (!draft || !challenge.commentsDue) return [];
  const today = dayInLondon(app.now());
  const last = await findLatestEvent(app.db, challenge.id, [
    "commentsReminded",
  ]);
  const isDone = last !== undefined && dayInLondon(last.at) === today;
  return remindersOf(
    challenge.commentsDue,
    dayInLondon(draft.created_at),
    nationOf(challenge.nation),
  )
    .filter(({ day }) => (isDone ? day > today : day >= today))
    .map(({ day }) => formatWeekday(day));
}
