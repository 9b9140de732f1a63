import { type Field, textOf } from "./field.ts";

interface Props {
  field: Pick<Field, "id" | "name" | "initialValue">;
  /** Instead of the field's own value, e.g. the version being edited. */
  value?: string | number | undefined;
}

/** A value that travels with a form unseen. */
export function HiddenField({ field, value }: Props) {
  return (
    <input type="hidden" name={field.name} value={value ?? textOf(field)} />
  );
}
