import type { ReactNode } from "react";
import {
  type Field,
  type FieldProps,
  errorId,
  hasErrors,
  hintId,
} from "./field.ts";

interface GroupProps {
  field: Field;
  children: ReactNode;
}

/** The box around one question; shows its error by an edge. */
export function FormGroup({ field, children }: GroupProps) {
  const error = hasErrors(field) ? "govuk-form-group--error" : "";
  return <div className={`govuk-form-group ${error}`}>{children}</div>;
}

/** The label, hint and error of a control that has one label. */
export function FieldHead(props: FieldProps) {
  const { field, label, hint, optional, size = "s" } = props;
  const said = (
    <label className={`govuk-label govuk-label--${size}`} htmlFor={field.id}>
      {label}
      {optional && <Optional />}
    </label>
  );
  return (
    <>
      {size === "l" ? <h1 className="govuk-label-wrapper">{said}</h1> : said}
      <HintAndError field={field} hint={hint} />
    </>
  );
}

/** The hint and the error, with the ids that `describedBy` names. */
export function HintAndError({
  field,
  hint,
}: Pick<FieldProps, "field" | "hint">) {
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={hintId(field)}>
          {hint}
        </div>
      )}
      {hasErrors(field) && (
        <p className="govuk-error-message" id={errorId(field)}>
          <span className="govuk-visually-hidden">Error: </span>
          {field.errors?.join(" ")}
        </p>
      )}
    </>
  );
}

export function Optional() {
  return <span className="cf-optional"> (optional)</span>;
}
