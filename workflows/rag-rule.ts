import {
  type ActionStatus,
  type Rag,
  isOpenAction,
  ragSaid,
} from "./action.ts";
import { addDays, addMonths } from "./calendar.ts";
import { type DueDate, isOverdue } from "./due-dates.ts";

/** The numbers of the rule, which a plan may set for itself. */
export interface RagSettings {
  dueSoonDays: number;
  quietMonths: number;
}

/** Four weeks, and the quarter in which a round of updates is answered. */
export const usualRagSettings: RagSettings = {
  dueSoonDays: 28,
  quietMonths: 3,
};

/** What is known of an action when it is rated; days are "YYYY-MM-DD". */
export interface RagSeen {
  status: ActionStatus;
  due: Omit<DueDate, "text">;
  /** The day of its latest progress; null for none. */
  lastProgressOn: string | null;
  /** The day on which it came into the plan; null when that is not known. */
  knownSince: string | null;
}

/** A rating that follows from the rule, null for none, and why. */
export interface RagProposed {
  rag: Rag | null;
  because: string;
}

interface RuleLine {
  rag: Rag | null;
  /** A clause about "it". */
  when: string;
  holds: (action: RagSeen, today: string, numbers: RagSettings) => boolean;
}

/** In the order in which they are tried; the last holds of every action. */
const rule: readonly RuleLine[] = [
  {
    rag: "green",
    when: "it is complete",
    holds: ({ status }) => status === "complete",
  },
  {
    rag: null,
    when: "it is carried over to the next plan",
    holds: ({ status }) => !isOpenAction(status),
  },
  {
    rag: "red",
    when: "it is not complete, and the last day of “by when” has passed",
    holds: ({ due }, today) => isOverdue(due, today),
  },
  {
    rag: "red",
    when: "it has not started, and is due within {soon}",
    holds: (action, today, numbers) =>
      action.status === "notStarted" && isDueSoon(action, today, numbers),
  },
  { rag: "amber", when: "it is due within {soon}", holds: isDueSoon },
  {
    rag: "amber",
    when: "it has not started, though it was to run from a day that has passed",
    holds: ({ status, due }, today) =>
      status === "notStarted" &&
      (due.kind === "from" || due.kind === "from-then-ongoing") &&
      due.earliest !== null &&
      due.earliest < today,
  },
  {
    rag: "amber",
    when: "it is under way, and no progress was recorded for {quiet}",
    holds: ({ status, lastProgressOn, knownSince }, today, numbers) => {
      const heard = lastProgressOn ?? knownSince;
      if (status !== "underWay" || heard === null) return false;
      return heard < addMonths(today, -numbers.quietMonths);
    },
  },
  {
    rag: "green",
    when: "it is under way, and nothing is late",
    holds: ({ status }) => status === "underWay",
  },
  {
    rag: null,
    when: "there is nothing to rate it by yet",
    holds: () => true,
  },
];

/**
 * In: the numbers of a plan. Out: its rule in sentences, in the order in which
 * they are tried: the first that holds of an action gives its rating. The
 * rule is the project's own; no framework states one. Throws nothing.
 */
export function ragRuleSaid(numbers = usualRagSettings): string[] {
  return rule.map(({ rag, when }) => {
    const word = rag ? ragSaid(rag).word : "No rating";
    return `${word} when ${filled(when, numbers)}.`;
  });
}

/**
 * In: an action and today. Out: the rating that the rule proposes, and why, in
 * the words in which the rule is shown. Throws RangeError when today is no date
 * or a number of the plan is no whole one.
 */
export function proposedRag(
  action: RagSeen,
  today: string,
  numbers = usualRagSettings,
): RagProposed {
  const line = rule.find(({ holds }) => holds(action, today, numbers));
  const why = filled(line?.when ?? "", numbers);
  return {
    rag: line?.rag ?? null,
    because: `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`,
  };
}

/** A rating that somebody gave; null says that it has none on purpose. */
export interface RagGiven {
  rag: Rag | null;
  reason: string;
}

export interface RagShown {
  rag: Rag | null;
  because: string;
  by: "person" | "rule" | null;
  /** What the rule says, where a person says otherwise. */
  beside: RagProposed | null;
}

/**
 * Which rating of an action is shown: what a person gave, with the rule's
 * beside it where the two differ, or else the rule's.
 * @param ratings proposed: null in a plan that goes only by what people say;
 *   override: null where nobody has rated it
 * @returns what is shown, and by whose word; blank is an answer too
 */
export function ragShown({
  proposed,
  override,
}: {
  proposed: RagProposed | null;
  override: RagGiven | null;
}): RagShown {
  if (!override) {
    const { rag, because } = proposed ?? { rag: null, because: "" };
    return { rag, because, by: proposed && "rule", beside: null };
  }
  const { rag, reason } = override;
  const beside = proposed && proposed.rag !== rag ? proposed : null;
  return { rag, because: reason, by: "person", beside };
}

function isDueSoon(
  { due }: RagSeen,
  today: string,
  { dueSoonDays }: RagSettings,
): boolean {
  return isOverdue(due, addDays(today, dueSoonDays + 1));
}

function filled(when: string, { dueSoonDays, quietMonths }: RagSettings) {
  const many = (count: number, one: string) =>
    count === 1 ? `1 ${one}` : `${count} ${one}s`;
  const weeks = dueSoonDays / 7;
  const soon =
    Number.isInteger(weeks) && weeks > 1
      ? many(weeks, "week")
      : many(dueSoonDays, "day");
  return when
    .replace("{soon}", soon)
    .replace("{quiet}", many(quietMonths, "month"));
}
