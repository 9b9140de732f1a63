import type { Action } from "#db/queries/actions.ts";
import { insertDueRevision } from "#db/queries/due-revisions.ts";
import { Invalid } from "../../errors.ts";
import type { ActionInput } from "../action.ts";
import type { PlanHand } from "../change-plan.server.ts";

type DueInput = Pick<ActionInput, "byWhen" | "dueReason" | "dueCorrected">;

/**
 * Keeps what an action said of "by when" when it now says something else. What
 * an empty one is first given is no revision; what is emptied is one.
 * @param present the action as it was
 * @throws Invalid without a reason, unless only the writing was corrected; and
 *   for a reason where nothing changes, as that would be lost
 */
export async function keepDue(
  { db, who, at, newId, record }: PlanHand,
  present: Pick<Action, "id" | "number" | "byWhen" | "dueWas">,
  { byWhen, dueReason, dueCorrected }: DueInput,
): Promise<void> {
  if (byWhen === present.byWhen) {
    if (dueReason === "") return;
    throw new Invalid({
      dueReason: "“By when” is as it was: change it, or take this reason out",
    });
  }
  if (!isDated(present)) return;
  // No words are no other way of writing what was there.
  const isCorrection = dueCorrected && byWhen !== "";
  if (dueReason === "" && !isCorrection) {
    throw new Invalid({ dueReason: "Say why “by when” changes" });
  }
  await insertDueRevision(db, {
    ...{ id: newId(), actionId: present.id, personId: who.id, at },
    ...{ fromText: present.byWhen, toText: byWhen },
    ...{ reason: dueReason, isCorrection },
  });
  await record({
    event: isCorrection ? "dueCorrected" : "dueRevised",
    subject: `Action ${present.number}, from ${named(present.byWhen)} to ${named(byWhen)}`,
    note: dueReason,
    action: present.id,
  });
}

/** Whether there is an earlier text: what is written then replaces it. */
export const isDated = ({
  byWhen,
  dueWas,
}: Pick<Action, "byWhen" | "dueWas">): boolean =>
  byWhen !== "" || dueWas !== null;

const named = (byWhen: string) => (byWhen ? `“${byWhen}”` : "no date");
