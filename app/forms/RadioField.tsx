import { Fieldset } from "./Fieldset.tsx";
import { FormGroup, HintAndError } from "./FormGroup.tsx";
import { type Choice, choiceId } from "./choices.ts";
import { type Field, type FieldProps, describedBy, textOf } from "./field.ts";

interface Props extends FieldProps {
  options: readonly Choice[];
  /** How they stand: one under the other, in a line, or as tiles. */
  layout?: keyof typeof layouts | undefined;
}

const layouts = {
  stacked: "",
  inline: "govuk-radios--inline",
  tiles: "cf-tiles",
};

/** One of a few. The error summary's link lands on the first. */
export function RadioField(props: Props) {
  const { field, label, hint, options, layout } = props;
  return (
    <FormGroup field={field}>
      <Fieldset
        legend={label}
        size={props.size}
        optional={props.optional}
        describedBy={describedBy(field, hint)}
      >
        <HintAndError field={field} hint={hint} />
        <Radios field={field} options={options} layout={layout} />
      </Fieldset>
    </FormGroup>
  );
}

/** The buttons alone, for a question of one's own. */
export function Radios({
  field,
  options,
  layout = "stacked",
}: Pick<Props, "field" | "options" | "layout">) {
  return (
    <div className={`govuk-radios govuk-radios--small ${layouts[layout]}`}>
      {options.map((option, index) => (
        <Radio key={option.value} field={field} {...option} index={index} />
      ))}
    </div>
  );
}

interface RadioProps extends Choice {
  field: Field;
  index: number;
}

function Radio({ field, index, value, label, hint }: RadioProps) {
  const id = choiceId(field, index);
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        type="radio"
        id={id}
        name={field.name}
        value={value}
        defaultChecked={textOf(field) === value}
        aria-describedby={hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint govuk-radios__hint" id={`${id}-item-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
