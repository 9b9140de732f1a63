import { CheckboxField } from "../forms/CheckboxField.tsx";
import { type Field, hasErrors } from "../forms/field.ts";

/** The tick that saves what seems to name people; there once some were found. */
export function AnywayField({ field }: { field: Field }) {
  if (!hasErrors(field) && field.initialValue === undefined) return null;
  return (
    <CheckboxField
      field={field}
      label="Save it anyway"
      hint="Only if these are not people, or everybody knows who said it and agrees."
    />
  );
}
