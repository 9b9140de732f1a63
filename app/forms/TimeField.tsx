import { FieldHead, FormGroup } from "./FormGroup.tsx";
import { type FieldProps, controlOf, hasErrors, textOf } from "./field.ts";

/** A time of day; posts "09:30". */
export function TimeField(props: FieldProps) {
  const { field, hint } = props;
  const error = hasErrors(field) ? "govuk-input--error" : "";
  return (
    <FormGroup field={field}>
      <FieldHead {...props} />
      <input
        className={`govuk-input govuk-input--width-10 ${error}`}
        type="time"
        defaultValue={textOf(field)}
        {...controlOf(field, hint)}
      />
    </FormGroup>
  );
}
