import { RadioField } from "../forms/RadioField.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { StatusAndRating } from "./status-and-rating.ts";
import { ragOptions, statusOptions } from "./words.ts";

interface Props {
  fields: StatusAndRating;
  /** Says after the labels that it is the present state that is asked for. */
  now?: boolean;
}

/** Asks where an action stands. */
export function StatusAndRatingFields({ fields, now = false }: Props) {
  return (
    <>
      <RadioField
        field={fields.status}
        label={now ? "Status now" : "Status"}
        options={statusOptions}
        layout="inline"
      />
      <RadioField
        field={fields.rag}
        label={now ? "Rating now" : "Rating"}
        options={ragOptions}
      />
      <TextField
        field={fields.ragReason}
        label="Reason for the rating"
        optional
      />
    </>
  );
}
