import { DateTime } from "../../ui/DateTime.tsx";
import type { ActionShown } from "../shown.ts";

interface Props {
  top: string;
  action: Pick<ActionShown, "rating">;
  /** Who gave it and when, where that is known. */
  rated: { by: string | null; at: string | null };
}

/** Why an action is rated as it is, by whom, and what the rule says. */
export function RatingWhy({ top, action: { rating }, rated }: Props) {
  const { because, by, beside } = rating;
  return (
    <>
      {because && <p>{because}</p>}
      {by === "person" && rated.by !== null && rated.at !== null && (
        <p className="cf-secondary cf-small">
          Given by {rated.by}, <DateTime iso={rated.at} show="date" />
        </p>
      )}
      {beside && <p>By the rule, as: {beside.because}</p>}
      <p>
        <a className="govuk-link" href={`${top}/rating`}>
          How ratings are given
        </a>
      </p>
    </>
  );
}
