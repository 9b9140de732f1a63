/** What a field component needs to know; Conform's metadata fits. */
export interface Field {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[] | undefined;
}

/** What every field component takes. */
export interface FieldProps {
  field: Field;
  label: string;
  hint?: string | undefined;
  /** Says "(optional)" after the label. */
  optional?: boolean | undefined;
  /** "s" is the default; "l" makes it the page's h1, for one question. */
  size?: LabelSize | undefined;
}

export type LabelSize = "s" | "m" | "l";

export const hintId = (field: Field) => `${field.id}-hint`;
export const errorId = (field: Field) => `${field.id}-error`;
export const hasErrors = (field: Field) => Boolean(field.errors?.length);

/**
 * The value of aria-describedby: hint, then error, then what else there is.
 * @param more ids of further texts, e.g. a word count
 */
export function describedBy(
  field: Field,
  hint: string | undefined,
  ...more: string[]
): string | undefined {
  const ids = [
    ...(hint ? [hintId(field)] : []),
    ...(hasErrors(field) ? [errorId(field)] : []),
    ...more,
  ];
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** A field's value as text; a list gives its first. */
export function textOf({ initialValue }: Field): string {
  const value: unknown = Array.isArray(initialValue)
    ? initialValue[0]
    : initialValue;
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}

/** A field's values; a single one gives a list of it. */
export function listOf(field: Field): string[] {
  const { initialValue } = field;
  if (Array.isArray(initialValue)) {
    return initialValue.filter((value) => typeof value === "string");
  }
  const text = textOf(field);
  return text === "" ? [] : [text];
}

/** What `aria-invalid` and the id of a control are made of. */
export function controlOf(
  field: Field,
  hint: string | undefined,
  ...more: string[]
) {
  return {
    id: field.id,
    name: field.name,
    "aria-describedby": describedBy(field, hint, ...more),
    "aria-invalid": hasErrors(field) ? (true as const) : undefined,
  };
}
