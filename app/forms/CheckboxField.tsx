import { Checkbox } from "./Checkbox.tsx";
import { FormGroup, HintAndError } from "./FormGroup.tsx";
import { type FieldProps, describedBy, textOf } from "./field.ts";

type Props = Omit<FieldProps, "optional" | "size">;

/** What is posted when it is ticked; Conform reads it as true. */
const value = "on";

/** A yes that need not be given. */
export function CheckboxField({ field, label, hint }: Props) {
  return (
    <FormGroup field={field}>
      <HintAndError field={field} hint={undefined} />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Checkbox
          id={field.id}
          name={field.name}
          value={value}
          label={label}
          hint={hint}
          checked={field.initialValue === true || textOf(field) === value}
          describedBy={describedBy(field, undefined)}
        />
      </div>
    </FormGroup>
  );
}
