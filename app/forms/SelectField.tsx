import { FieldHead, FormGroup } from "./FormGroup.tsx";
import { type FieldProps, controlOf, hasErrors, textOf } from "./field.ts";

export interface SelectOption {
  value: string;
  label: string;
  /** Options with the same group stand together under its name. */
  group?: string | undefined;
}

interface Props extends FieldProps {
  options: readonly SelectOption[];
  /** The first, empty choice, e.g. "Choose an area". */
  empty?: string | undefined;
}

/** One of many. For up to about seven, `RadioField` is kinder. */
export function SelectField(props: Props) {
  const { field, hint, options, empty } = props;
  const error = hasErrors(field) ? "govuk-select--error" : "";
  return (
    <FormGroup field={field}>
      <FieldHead {...props} />
      <select
        className={`govuk-select ${error}`}
        defaultValue={textOf(field)}
        {...controlOf(field, hint)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {grouped(options).map(([group, members]) =>
          group === "" ? (
            <Options key="" options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ),
        )}
      </select>
    </FormGroup>
  );
}

function grouped(options: readonly SelectOption[]) {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    const name = option.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups];
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
