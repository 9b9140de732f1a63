import type { Action } from "#db/queries/actions.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { labelChosen } from "../forms/choices.ts";
import type { Field } from "../forms/field.ts";
import { type RatingAsked, ratingChoices } from "./rating/rating-choices.ts";
import { type RatedBy, ragChosen } from "./rating/rating.ts";
import { chosenSaid } from "./rating/rating-words.ts";
import { statusOptions } from "./words.ts";

/** The fields of a form that say where an action stands. */
export type StatusAndRating = Record<"status" | "rag" | "ragReason", Field>;

/** Where an action stands as it was saved, for who is shown both texts. */
export const savedStatusAndRating = (
  saved: Pick<Action, "status" | "rag" | "ragAt" | "ragReason">,
  { usesRagRule }: RatedBy,
) => ({
  status: statusTitle(statusFrom(saved.status)),
  rag: chosenSaid(ragChosen(saved), usesRagRule),
  ragReason: saved.ragReason,
});

/** Where the form that came too late says that it stands. */
export const typedStatusAndRating = (
  fields: StatusAndRating,
  rating: RatingAsked,
) => ({
  status: {
    label: "Status",
    yours: labelChosen(statusOptions, fields.status),
  },
  rag: {
    label: "Rating",
    yours: labelChosen(ratingChoices(rating), fields.rag),
  },
  ragReason: {
    label: "Reason for the rating",
    yours: fields.ragReason.initialValue,
  },
});
