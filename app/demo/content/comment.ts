type Kind =
  | "typo"
  | "fact"
  | "context"
  | "missingEvidence"
  | "disagreement"
  | "commitment";

interface Answer {
  outcome: "accepted" | "inPart" | "notAccepted" | "noted";
  reason: string;
  /** What the words that the comment stands on were changed to. */
  becomes?: string;
  /** Not answered yet where the team is still at work. */
  late?: true;
}

/** A comment of the council on the draft report. */
export interface CommentContent {
  /** The finding it is about, or null for the report as a whole. */
  about: [string, "strengths" | "considerations", number] | null;
  /** Words of the finding it stands on; "" for the whole paragraph. */
  words: string;
  kind: Kind;
  department: string;
  text: string;
  /** Whether the council lead chose to send it. */
  chosen: boolean;
  answer?: Answer;
  /** The place of the comment that says the same, and that it is merged into. */
  sameAs?: number;
}

/** A comment that goes to the team, and the team's answer. */
export const sent = (
  [about, words]: [CommentContent["about"], string],
  [kind, department]: [Kind, string],
  text: string,
  answer: Answer,
): CommentContent => ({
  about,
  words,
  kind,
  department,
  text,
  chosen: true,
  answer,
});

/** A comment that stays inside the council. */
export const kept = (
  about: CommentContent["about"],
  department: string,
  text: string,
): CommentContent => ({
  about,
  words: "",
  kind: "context",
  department,
  text,
  chosen: false,
});
