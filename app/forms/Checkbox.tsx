import type { ReactNode } from "react";

interface Props {
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: string | undefined;
  checked: boolean;
  describedBy?: string | undefined;
}

/** One box with its label; `CheckboxField` and `CheckboxesField` are made of it. */
export function Checkbox(props: Props) {
  const { id, name, value, label, hint, checked } = props;
  const hintId = hint ? `${id}-item-hint` : undefined;
  const described = [props.describedBy, hintId].filter(Boolean).join(" ");
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={described === "" ? undefined : described}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint govuk-checkboxes__hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
