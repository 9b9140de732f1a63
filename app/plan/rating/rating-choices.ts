import { ragSaid, rags } from "#workflows/action.ts";
import type { RagProposed } from "#workflows/rag-rule.ts";
import type { Choice } from "../../forms/choices.ts";
import { ragWords } from "../words.ts";
import type { RagChosen } from "./rating.ts";
import { becauseSaid, chosenSaid, ruledSaid } from "./rating-words.ts";

/** What a form that asks for a rating knows of the plan and of the action. */
export interface RatingAsked {
  usesRule: boolean;
  /** What the rule says of the action as it is; null for a new one. */
  ruled: RagProposed | null;
  /** What somebody gave; null for nobody. */
  given: RagChosen;
}

/** The ratings to choose from; to leave it to the rule is one, and blank. */
export function ratingChoices({ usesRule, ruled, given }: RatingAsked) {
  const blank = { value: "blank", label: chosenSaid("blank", usesRule) };
  const nobody = { value: "", label: chosenSaid(null, usesRule) };
  const named: Choice[] = rags.map((value) => {
    return { value, label: ragWords(value), hint: ragSaid(value).means };
  });
  if (!usesRule)
    return [...named, nobody, ...(given === "blank" ? [blank] : [])];
  const now = ruled
    ? ` (now: ${ruledSaid(ruled.rag)}, ${becauseSaid(ruled.because)})`
    : "";
  const back = "This takes back the rating that was given.";
  return [
    { value: "", label: nobody.label + now, hint: given ? back : undefined },
    ...named,
    blank,
  ];
}
