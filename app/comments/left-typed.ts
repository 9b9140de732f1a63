import { typedAgain } from "../forms/typed-again.ts";
import type { Answered } from "../forms/use-answer.ts";
import type { AnswerAlikeInput, ConfirmTickedInput } from "./comment.ts";

/** The register as a form: what a press answers with, and what one confirms. */
export type Ticks = Record<
  "comments" | "outcome" | "reason" | keyof ConfirmTickedInput,
  string
>;

const answering = ["comments", "outcome", "reason"] as const satisfies Array<
  keyof AnswerAlikeInput
>;

/**
 * One press of the register answers, another confirms: what was ticked or typed
 * for the other comes back with what was done, for a redirect would lose it.
 * Null where nothing else stands in the form.
 * @param saved what the press did
 * @param done what the page says of that
 */
export function leftTyped(
  form: FormData,
  saved: "answers" | "confirmations",
  done: string,
): Answered | null {
  const other = saved === "answers" ? (["confirm"] as const) : answering;
  const left = new FormData();
  for (const name of other) {
    for (const value of form.getAll(name)) {
      if (value !== "") left.append(name, value);
    }
  }
  return [...left.keys()].length > 0 ? { ...typedAgain(left), done } : null;
}
