import type { ReactNode } from "react";

interface Props {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** Something that few need, folded away. */
export function Details({ summary, open, children }: Props) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
