/** What is known of the answer to one criterion; no row at all is undefined. */
export interface Answered {
  evidenced: string;
  missing: string;
  lead: string;
  claimedLevel: string | null;
  notApplicable: boolean;
  notApplicableReason: string;
  /** Carried from an earlier challenge and not looked at since. */
  recheck: boolean;
}

/** How far the answer to a criterion is, in the order of the work left. */
export type AnswerState =
  "notStarted" | "inProgress" | "recheck" | "answered" | "notApplicable";

/**
 * How far an answer is. A carried answer counts only once a person has looked
 * at it; "does not apply" counts only with a reason.
 */
export function answerState(answer: Answered | undefined): AnswerState {
  if (!answer) return "notStarted";
  if (answer.recheck) return "recheck";
  if (isAnswered(answer)) {
    return answer.notApplicable ? "notApplicable" : "answered";
  }
  const begun =
    answer.notApplicable ||
    isFilled(answer.missing) ||
    isFilled(answer.lead) ||
    answer.claimedLevel !== null;
  return begun ? "inProgress" : "notStarted";
}

/** Whether an answer holds up the submission no longer. */
export function isAnswered(
  answer: Pick<
    Answered,
    "evidenced" | "notApplicable" | "notApplicableReason" | "recheck"
  >,
): boolean {
  if (answer.recheck) return false;
  return isFilled(
    answer.notApplicable ? answer.notApplicableReason : answer.evidenced,
  );
}

/** Whether a criterion in this state holds up the submission no longer. */
export function isDone(state: AnswerState): boolean {
  return state === "answered" || state === "notApplicable";
}

const isFilled = (text: string) => text.trim() !== "";
