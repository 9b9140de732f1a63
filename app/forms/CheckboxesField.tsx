import { Checkbox } from "./Checkbox.tsx";
import { Fieldset } from "./Fieldset.tsx";
import { FormGroup, HintAndError } from "./FormGroup.tsx";
import { type Choice, choiceId } from "./choices.ts";
import { type FieldProps, describedBy, listOf } from "./field.ts";

interface Props extends FieldProps {
  options: readonly Choice[];
}

/** Any number of a few. */
export function CheckboxesField(props: Props) {
  const { field, label, hint, options } = props;
  return (
    <FormGroup field={field}>
      <Fieldset
        legend={label}
        size={props.size}
        optional={props.optional}
        describedBy={describedBy(field, hint)}
      >
        <HintAndError field={field} hint={hint} />
        <Checkboxes field={field} options={options} />
      </Fieldset>
    </FormGroup>
  );
}

/** The boxes alone, for a question of one's own. */
export function Checkboxes({
  field,
  options,
}: Pick<Props, "field" | "options">) {
  const chosen = listOf(field);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {options.map((option, index) => (
        <Checkbox
          key={option.value}
          id={choiceId(field, index)}
          name={field.name}
          {...option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </div>
  );
}
