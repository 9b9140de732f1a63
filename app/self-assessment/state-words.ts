import type { AnswerState } from "#workflows/answer-state.ts";
import type { Tone } from "../ui/Tag.tsx";

/** What a list says of an answer; what is done has no tone. */
export const stateWords = {
  notStarted: { status: "Not started", tone: "neutral" },
  inProgress: { status: "In progress", tone: "info" },
  recheck: { status: "Re-check", tone: "warn" },
  answered: { status: "Answered", tone: undefined },
  notApplicable: { status: "Not applicable", tone: undefined },
} as const satisfies Record<
  AnswerState,
  { status: string; tone: Tone | undefined }
>;
