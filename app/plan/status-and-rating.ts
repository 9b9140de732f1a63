import { ragFrom, statusFrom, statusTitle } from "#workflows/action.ts";
import { labelChosen } from "../forms/choices.ts";
import type { Field } from "../forms/field.ts";
import { ragOptions, ragWords, statusOptions } from "./words.ts";

/** The fields of a form that say where an action stands. */
export type StatusAndRating = Record<"status" | "rag" | "ragReason", Field>;

/** Where an action stands as it was saved, for who is shown both texts. */
export const savedStatusAndRating = (saved: {
  status: string;
  rag: string | null;
  ragReason: string;
}) => ({
  status: statusTitle(statusFrom(saved.status)),
  rag: ragWords(ragFrom(saved.rag)),
  ragReason: saved.ragReason,
});

/** Where the form that came too late says that it stands. */
export const typedStatusAndRating = (fields: StatusAndRating) => ({
  status: {
    label: "Status",
    yours: labelChosen(statusOptions, fields.status),
  },
  rag: { label: "Rating", yours: labelChosen(ragOptions, fields.rag) },
  ragReason: {
    label: "Reason for the rating",
    yours: fields.ragReason.initialValue,
  },
});
