import type { HTMLInputAutoCompleteAttribute } from "react";
import { FieldHead, FormGroup } from "./FormGroup.tsx";
import { type FieldProps, controlOf, hasErrors, textOf } from "./field.ts";

interface Props extends FieldProps {
  type?:
    | "text"
    | "email"
    | "password"
    | "url"
    | "search"
    | "tel"
    | "date"
    | "time"
    | undefined;
  /** Roughly how many characters fit. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  /** "numeric" brings up digits; use it with type "text" for numbers. */
  inputMode?: "text" | "numeric" | "decimal" | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  spellCheck?: boolean | undefined;
  /** The id of a `datalist` with suggestions. */
  list?: string | undefined;
}

/** One line of text. A password is never sent back to the page. */
export function TextField(props: Props) {
  return (
    <FormGroup field={props.field}>
      <FieldHead {...props} />
      <Input {...props} />
    </FormGroup>
  );
}

function Input(props: Props) {
  const { field, hint, type = "text", width } = props;
  const classes = ["govuk-input"];
  if (width) classes.push(`govuk-input--width-${String(width)}`);
  if (hasErrors(field)) classes.push("govuk-input--error");
  return (
    <input
      className={classes.join(" ")}
      type={type}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      spellCheck={props.spellCheck}
      list={props.list}
      defaultValue={type === "password" ? undefined : textOf(field)}
      {...controlOf(field, hint)}
    />
  );
}
