import { ErrorSummary } from "./ErrorSummary.tsx";
import { type Answered, problemsOf } from "./use-answer.ts";

interface Props {
  answered: Answered | undefined;
}

/** What was wrong with a small button's form; nothing when nothing was. */
export function FormProblems({ answered }: Props) {
  return answered ? <ErrorSummary errors={problemsOf(answered)} /> : null;
}
