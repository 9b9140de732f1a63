import type { CommentAnswer } from "#db/queries/annotation-answers.ts";
import type { Annotation } from "#db/queries/annotations.ts";
import { outcomeTitle } from "#workflows/comment.ts";
import type { Tone } from "../ui/Tag.tsx";

/** How a comment on the report stands, in a word or two. */
export interface CommentStanding {
  title: string;
  tone: Tone;
}

/**
 * How a comment stands, as far as the person who reads it may know.
 * @param forTeam which has to answer what was sent to it
 */
export function standingOf(
  {
    removedAt,
    sentAt,
    chosen,
    answer,
    mergedNumber = null,
  }: Pick<Annotation, "removedAt" | "sentAt" | "chosen"> & {
    mergedNumber?: number | null;
    answer: Pick<CommentAnswer, "outcome"> | null;
  },
  forTeam = false,
): CommentStanding {
  if (removedAt) return { title: "Taken back", tone: "neutral" };
  if (mergedNumber !== null) {
    return { title: `Merged into comment ${mergedNumber}`, tone: "neutral" };
  }
  if (!sentAt) {
    return chosen
      ? { title: "Chosen to send", tone: "info" }
      : { title: "Council only", tone: "neutral" };
  }
  if (!answer) {
    return { title: forTeam ? "Not answered" : "No answer yet", tone: "wait" };
  }
  const tone = answer.outcome === "notAccepted" ? "warn" : "go";
  return { title: outcomeTitle(answer.outcome), tone };
}
