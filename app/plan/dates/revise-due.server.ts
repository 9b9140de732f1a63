import type { Action } from "#db/queries/actions.ts";
import {
  insertDueRevision,
  listDueRevisions,
} from "#db/queries/due-revisions.ts";
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
  { db, plan, who, at, newId, record }: PlanHand,
  present: Pick<Action, "id" | "number" | "byWhen">,
  { byWhen, dueReason, dueCorrected }: DueInput,
): Promise<void> {
  if (byWhen === present.byWhen) {
    if (dueReason === "") return;
    throw new Invalid({
      dueReason: "“By when” is as it was: change it, or take this reason out",
    });
  }
  if (present.byWhen === "") {
    const earlier = await listDueRevisions(db, plan.id, present.id);
    if (earlier.length === 0) return;
  }
  if (dueReason === "" && !dueCorrected) {
    throw new Invalid({ dueReason: "Say why “by when” changes" });
  }
  await insertDueRevision(db, {
    ...{ id: newId(), actionId: present.id, personId: who.id, at },
    ...{ fromText: present.byWhen, toText: byWhen },
    ...{ reason: dueReason, isCorrection: dueCorrected },
  });
  await record({
    event: dueCorrected ? "dueCorrected" : "dueRevised",
    subject: `Action ${present.number}, from ${named(present.byWhen)} to ${named(byWhen)}`,
    note: dueReason,
  });
}

const named = (byWhen: string) => (byWhen ? `“${byWhen}”` : "no date");
