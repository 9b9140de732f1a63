import { FieldHead, FormGroup } from "./FormGroup.tsx";
import { type FieldProps, controlOf, hasErrors, textOf } from "./field.ts";

/** A day; posts an ISO day such as "2026-03-12". */
export function DateField(props: FieldProps) {
  const { field, hint } = props;
  const error = hasErrors(field) ? "govuk-input--error" : "";
  return (
    <FormGroup field={field}>
      <FieldHead {...props} />
      <input
        className={`govuk-input govuk-input--width-10 ${error}`}
        type="date"
        defaultValue={textOf(field)}
        {...controlOf(field, hint)}
      />
    </FormGroup>
  );
}
