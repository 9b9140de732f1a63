import type { Action, ActionWords } from "#db/queries/actions.ts";
import { Invalid } from "../../errors.ts";
import { dayInLondon } from "../../ui/dates.ts";
import type { PlanChange } from "../change-plan.server.ts";
import { type RagChosen, proposedFor, ragChosen } from "./rating.ts";
import { becauseSaid, chosenSaid, ruledSaid } from "./rating-words.ts";

/** What a form says of a rating, beside what the rule looks at. */
export interface RatingInput {
  rag: RagChosen;
  ragReason: string;
  status: string;
  byWhen: string;
}

type Present = Pick<
  Action,
  | "id"
  | "number"
  | "rag"
  | "ragReason"
  | "ragBy"
  | "ragAt"
  | "createdAt"
  | "latestProgress"
>;

type Hand = Pick<PlanChange, "plan" | "who" | "at" | "record">;

/**
 * The rating as it is stored: what somebody gave is kept with who and when, as
 * long as nobody gives another. Without a rule, a reason alone says why there
 * is none.
 * @param present the action as it was; null for a new one
 */
export function ratedWords(
  { plan, who, at }: Omit<Hand, "record">,
  present: Present | null,
  { rag, ragReason }: RatingInput,
): Pick<ActionWords, "rag" | "ragReason" | "ragBy" | "ragAt"> {
  const isSaid = rag !== null || (!plan.usesRagRule && ragReason !== "");
  if (!isSaid) return { rag: null, ragReason: "", ragBy: null, ragAt: null };
  const given = rag === "blank" ? null : rag;
  if (
    present &&
    ragChosen(present) === (rag ?? "blank") &&
    present.ragReason === ragReason
  ) {
    const { ragBy, ragAt } = present;
    return { rag: given, ragReason, ragBy, ragAt };
  }
  return { rag: given, ragReason, ragBy: who.id, ragAt: at };
}

/**
 * Asks why a rating that is new, or loses its reason, differs from the rule's,
 * and keeps in the history what it was before. Call it once the action is saved.
 * @param present the action as it was; null for a new one
 * @param input hasProgress: whether an entry of progress comes with it
 * @throws Invalid without a reason where the two differ, and for a reason
 *   where nobody gives a rating, as that would be lost
 */
export async function keepRating(
  hand: Hand,
  present: Present | null,
  input: RatingInput & { hasProgress: boolean },
): Promise<void> {
  const { plan, record } = hand;
  const { rag, ragReason } = input;
  const before = present && ragChosen(present);
  if (rag === null && plan.usesRagRule) {
    const isLost = ragReason !== "" && ragReason !== present?.ragReason;
    if (isLost) throw new Invalid({ ragReason: reasonOfRule });
  }
  // A rating that came with no reason may stay so; one that has it keeps it.
  const isEmptied = ragReason === "" && (present?.ragReason ?? "") !== "";
  if (rag !== null && ragReason === "" && (rag !== before || isEmptied)) {
    askWhy(hand, present, input);
  }
  if (rag === before || !present) return;
  const said = (chosen: RagChosen) => chosenSaid(chosen, plan.usesRagRule);
  await record({
    event: rag === null ? "ratingTakenBack" : "ratingGiven",
    subject: `Action ${present.number}, from “${said(before)}” to “${said(rag)}”`,
    action: present.id,
    note: rag === null ? present.ragReason || ragReason : ragReason,
  });
}

const reasonOfRule =
  "The rule says why itself: choose a rating, or take this reason out";

/** Who says otherwise than the rule says why. @throws Invalid */
function askWhy(
  { plan, at }: Hand,
  present: Present | null,
  { rag, hasProgress, status, byWhen }: Parameters<typeof keepRating>[2],
): void {
  const told = hasProgress ? { at } : (present?.latestProgress ?? null);
  const createdAt = present?.createdAt ?? at;
  const action = { status, byWhen, latestProgress: told, createdAt };
  const proposed = proposedFor(action, plan, dayInLondon(at));
  if (!proposed || proposed.rag === (rag === "blank" ? null : rag)) return;
  throw new Invalid({
    ragReason: `Say why: by the rule it is “${ruledSaid(proposed.rag)}”, ${becauseSaid(proposed.because)}`,
  });
}
