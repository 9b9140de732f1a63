import type { ReactNode } from "react";

interface Props {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** Folded away on a phone; a wide page shows what is in it, and no fold. */
export function PhoneFold({ summary, open, children }: Props) {
  return (
    <details className="govuk-details cf-fold" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
