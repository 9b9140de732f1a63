import type { Rag } from "#workflows/action.ts";
import { ragWords } from "../words.ts";
import type { RagChosen } from "./rating.ts";

/** Why, as a clause: "because it is due within 4 weeks". */
export const becauseSaid = (sentence: string): string =>
  `because ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;

/** What somebody chose for a rating, the same wherever two are compared. */
export function chosenSaid(rag: RagChosen, usesRule: boolean): string {
  if (rag === "blank") return "No rating, on purpose";
  return rag === null && usesRule ? "As the rule says" : ragWords(rag);
}

/** What the rule says, where "No rating yet" would be about people. */
export const ruledSaid = (rag: Rag | null): string =>
  rag === null ? "No rating" : ragWords(rag);
