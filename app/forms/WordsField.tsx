import { TextArea } from "./TextArea.tsx";
import { TextField } from "./TextField.tsx";
import { type FieldProps, textOf } from "./field.ts";

/**
 * One line of words, or several where several stand: a file may have brought
 * them, and one line would join them.
 */
export function WordsField(props: FieldProps) {
  const text = textOf(props.field);
  const isLong = text.includes("\n") || text.length > 150;
  return isLong ? (
    <TextArea {...props} rows={Math.min(8, 2 + text.split("\n").length)} />
  ) : (
    <TextField {...props} />
  );
}
