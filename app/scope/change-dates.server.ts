import { updateScope } from "#db/queries/challenge-changes.ts";
import { replaceDates } from "#db/queries/dates.ts";
import { otherDays } from "#workflows/planned-days.ts";
import {
  type Attempt,
  type Change,
  allow,
  edit,
} from "../challenge/change.server.ts";
import { plannedDaysOf } from "../challenge/planned-days.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { formatWeekday } from "../ui/dates.ts";
import { type DatesInput, fieldOf } from "./scope.ts";
import { whoSavedScope } from "./who-saved.server.ts";

/**
 * Saves the first day on site and the other days over the version that
 * was read; open as long as the challenge is not over. The last day that a
 * council responds by is moved with a reason, and not here; where it has
 * none yet, the one it is given counts, and it is told.
 * @returns the address of the scope
 * @throws Stale, with the other's days, when they were saved meanwhile;
 *   Invalid for another last day than the one that the council was given
 */
export async function changeDates(
  app: Context,
  attempt: Attempt,
  input: DatesInput,
): Promise<string> {
  return edit(app, attempt, "dates", async (change) => {
    const { db, challenge } = change;
    const commentsDue = windowEnd(change, input);
    const kept = await updateScope(db, {
      id: challenge.id,
      version: input.version,
      scope: { ...challenge, firstDayOnSite: input.firstDay, commentsDue },
    });
    if (!kept) throw await stale(change);
    const days = otherDays.flatMap((name) => {
      const held = name === "commentsDue" ? heldDay(change) : null;
      const day = held ?? input[fieldOf(name)];
      return day ? [[name, day] as const] : [];
    });
    await replaceDates(db, challenge.id, Object.fromEntries(days));
    const moved = movedWindow(change, commentsDue);
    await change.record({
      event: "datesChanged",
      subject: moved ?? "",
      audience: "both",
    });
    if (moved) {
      const readers = { sides: ["council"], but: ["viewer"] } as const;
      await tell(app, change, readers, {
        subject: "Last day for comments",
        body: `${moved}.`,
        address: `/challenges/${challenge.id}/response`,
      });
    }
    return `/challenges/${challenge.id}/scope#dates`;
  });
}

/**
 * Refuses what a save of the dates would be refused for whatever was typed.
 * @param version the version of the scope that was read
 * @throws as `changeDates`
 */
export async function refuseLateDates(
  call: ChallengeCall,
  version: number,
): Promise<void> {
  allow(call, "dates");
  if (call.challenge.scopeVersion === version) return;
  throw await stale({ ...call, db: call.app.db });
}

async function stale(change: Pick<Change, "db" | "challenge">): Promise<Stale> {
  const { db, challenge } = change;
  const theirs = await plannedDaysOf(db, challenge);
  return new Stale({
    ...(await whoSavedScope(change)),
    values: inWords({
      firstDay: challenge.firstDayOnSite ?? "",
      ...fieldsFrom(theirs),
    }),
  });
}

/** The last day that a council responds by: it is moved with a reason alone. */
export const heldDay = ({
  challenge,
  stage,
}: Pick<Standing, "challenge" | "stage">): string | null =>
  stage === "councilResponse" ? challenge.commentsDue : null;

/** The council's last day to comment, once a draft has given it one. */
function windowEnd(change: Change, input: DatesInput) {
  const { challenge, stage } = change;
  const day = input[fieldOf("commentsDue")];
  const held = heldDay(change);
  if (held && day && day !== held) {
    throw new Invalid({
      [fieldOf("commentsDue")]:
        "The council responds by this day: move it, with a reason, from the council’s response",
    });
  }
  if (held) return held;
  const given = stage === "councilResponse" || challenge.commentsDue !== null;
  return given ? day : null;
}

/** What the council has to know of its last day; null where it stays. */
function movedWindow({ challenge, stage }: Change, due: string | null) {
  const before = challenge.commentsDue;
  if (stage !== "councilResponse" || due === before) return null;
  return due && `Comments on the draft report are due by ${formatWeekday(due)}`;
}

/** Days as the page tells what was typed. */
const inWords = (days: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(days).map(([name, day]) => [
      name,
      day ? formatWeekday(day) : "",
    ]),
  );

/** The other days as the fields of the form hold them. */
export function fieldsFrom(
  days: Partial<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    otherDays.map((name) => [fieldOf(name), days[name] ?? ""]),
  );
}
