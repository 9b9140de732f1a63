interface Props {
  errors: ReadonlyArray<{ message: string; fieldId?: string | undefined }>;
}

/** What is wrong, at the top of the page; nothing when nothing is. */
export function ErrorSummary({ errors }: Props) {
  if (errors.length === 0) return null;
  return (
    // The attribute moves the focus here without script.
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ message, fieldId }) => (
              <li key={`${fieldId ?? ""} ${message}`}>
                {fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
