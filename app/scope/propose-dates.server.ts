import { movedDates } from "#workflows/moved-dates.ts";
import {
  type PlannedDay,
  otherDays,
  proposeDates,
} from "#workflows/planned-days.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { nationOf } from "../challenge/nation.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { fieldsFrom, refuseLateDates } from "./change-dates.server.ts";
import { type MoveInput, type ProposalInput, fieldOf } from "./scope.ts";

/**
 * The form again with the days we propose, saving nothing.
 * @throws as `refuseLateDates`
 */
export async function proposeDays(call: ChallengeCall, input: ProposalInput) {
  await refuseLateDates(call, input.version);
  const days = proposalFor(call.challenge, input.firstDay);
  return again(input, fieldsFrom(days));
}

/**
 * The form again with the days in it moved along with the first day on site,
 * saving nothing.
 * @throws as `refuseLateDates`
 */
export async function moveDays(call: ChallengeCall, input: MoveInput) {
  await refuseLateDates(call, input.version);
  const days = Object.fromEntries(
    otherDays.map((name) => [name, input[fieldOf(name)] ?? ""]),
  );
  const moved = movedDates(days, {
    ...{ from: input.countedFrom, to: input.firstDay },
    today: dayInLondon(call.app.now()),
    nation: nationOf(call.challenge.nation),
  });
  return again(input, fieldsFrom(moved));
}

/** Moved once more, the days are counted from the day they go with now. */
const again = (
  { firstDay, version }: ProposalInput,
  days: Record<string, string>,
) => ({
  form: {
    initialValue: {
      ...days,
      ...{ firstDay, countedFrom: firstDay, version: String(version) },
    },
  },
  theirs: null,
  proposed: true,
});

/** The days we propose for a challenge, given its first day on site. */
export function proposalFor(
  challenge: Standing["challenge"],
  firstDay: string,
): Record<PlannedDay, string> {
  return proposeDates({
    firstDay,
    daysOnSite: challenge.daysOnSite,
    commentWorkingDays: challenge.commentWorkingDays,
    nation: nationOf(challenge.nation),
  });
}
