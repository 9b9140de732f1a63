import { RadioField } from "../forms/RadioField.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { StatusAndRating } from "./status-and-rating.ts";
import { type RatingAsked, ratingChoices } from "./rating/rating-choices.ts";
import { statusOptions } from "./words.ts";

interface Props {
  fields: StatusAndRating;
  rating: RatingAsked;
  /** Says after the labels that it is the present state that is asked for. */
  now?: boolean;
  /** What the plan calls them. */
  names?: { status: string; rag: string };
}

/** Asks where an action stands. */
export function StatusAndRatingFields({
  fields,
  rating,
  now = false,
  names = { status: "Status", rag: "Rating" },
}: Props) {
  return (
    <>
      <RadioField
        field={fields.status}
        label={now ? `${names.status} now` : names.status}
        options={statusOptions}
        layout="inline"
      />
      <RadioField
        field={fields.rag}
        label={now ? `${names.rag} now` : names.rag}
        options={ratingChoices(rating)}
      />
      <TextField
        field={fields.ragReason}
        label="Reason for the rating"
        hint={
          rating.usesRule
            ? "Needed where you say otherwise than the rule."
            : undefined
        }
        optional
      />
    </>
  );
}
