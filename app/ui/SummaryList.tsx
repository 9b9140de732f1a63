import type { ReactNode } from "react";

export interface SummaryRow {
  label: string;
  value: ReactNode;
  action?: { href: string; label: string } | undefined;
}

interface Props {
  rows: readonly SummaryRow[];
}

/** Names and values, each with at most one thing to do about it. */
export function SummaryList({ rows }: Props) {
  const anyAction = rows.some(({ action }) => action);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ label, value, action }) => (
        <div
          key={label}
          className={
            anyAction && !action
              ? "govuk-summary-list__row govuk-summary-list__row--no-actions"
              : "govuk-summary-list__row"
          }
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={action.href}>
                {action.label}
                <span className="govuk-visually-hidden">: {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
