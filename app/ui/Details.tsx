import type { ReactNode } from "react";

interface Props {
  /** For links that lead to it. */
  id?: string | undefined;
  summary: ReactNode;
  open?: boolean | undefined;
  /** Folded on a phone only: a wide page shows what is in it, and no fold. */
  onPhone?: boolean | undefined;
  children: ReactNode;
}

/** Something that few need, folded away. */
export function Details(props: Props) {
  const { id, summary, open, onPhone, children } = props;
  const className = onPhone ? "govuk-details cf-fold" : "govuk-details";
  return (
    <details id={id} className={className} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
