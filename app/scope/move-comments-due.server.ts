import { updateScope } from "#db/queries/challenge-changes.ts";
import { type NoMove, whyNoMove } from "#workflows/comments-due.ts";
import { dayWords } from "#workflows/planned-days.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import { nationOf } from "../challenge/nation.ts";
import { plannedDaysOf } from "../challenge/planned-days.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotNow, Stale } from "../errors.ts";
import type { Led } from "../forms/answer.server.ts";
import { dayInLondon, formatWeekday } from "../ui/dates.ts";
import { movedTo } from "./moved-to.ts";
import type { MoveDueInput } from "./scope.ts";
import { whoSavedScope } from "./who-saved.server.ts";

/**
 * Gives the council until another working day to comment on the draft, later
 * or earlier, with a reason that both sides read, and tells the council.
 * @returns the response's address, and what to say there
 * @throws NotNow where no last day is set; Stale, with the other day, when the
 *   dates or the scope were saved meanwhile; Invalid for a day that does not fit
 */
export async function moveCommentsDue(
  app: Context,
  attempt: Attempt,
  { lastDay, reason, version }: MoveDueInput,
): Promise<Led> {
  return edit(app, attempt, "commentsDue", async (change) => {
    const { db, challenge } = change;
    const before = challenge.commentsDue;
    if (!before) throw new NotNow("There is no last day for comments to move.");
    if (challenge.scopeVersion !== version) throw await stale(change, before);
    await refuseUnfit(change, lastDay);
    const scope = { ...challenge, commentsDue: lastDay };
    if (!(await updateScope(db, { id: challenge.id, version, scope }))) {
      throw await stale(change, before);
    }
    const isLater = lastDay > before;
    await change.record({
      event: isLater ? "commentsExtended" : "commentsShortened",
      subject: movedTo(lastDay, before),
      note: reason,
      audience: "both",
    });
    const to = `/challenges/${challenge.id}/response`;
    const readers = { sides: ["council"], but: ["viewer"] } as const;
    await tell(app, change, readers, {
      subject: isLater ? "More time for comments" : "Less time for comments",
      body: `Comments on the draft report are due by ${formatWeekday(lastDay)}, and no longer by ${formatWeekday(before)}.`,
      address: to,
    });
    return { to, said: `Comments are due by ${formatWeekday(lastDay)} now` };
  });
}

async function refuseUnfit(
  { db, challenge, at }: Change,
  lastDay: string,
): Promise<void> {
  const days = await plannedDaysOf(db, challenge);
  const today = dayInLondon(at);
  const nation = nationOf(challenge.nation);
  const why = whyNoMove(days, lastDay, { today, nation });
  if (why) throw new Invalid({ lastDay: faultOf(why, challenge.commentsDue) });
}

function faultOf(why: NoMove, due: string | null): string {
  switch (why) {
    case "same":
      return `Enter another day than ${formatWeekday(due ?? "")}, which is the last day now`;
    case "past":
      return "Enter a day that has not passed";
    case "notWorkingDay":
      return "Enter a working day: this is a weekend or a bank holiday";
    default:
      return "from" in why
        ? `Enter ${formatWeekday(why.from)} or a later day: who is told today needs time to comment`
        : `Enter a day before ${formatWeekday(why.day)}, or change that day first: it is the one for “${dayWords(why.after).title}”`;
  }
}

async function stale(change: Change, due: string): Promise<Stale> {
  return new Stale({
    ...(await whoSavedScope(change)),
    values: { lastDay: formatWeekday(due) },
  });
}
