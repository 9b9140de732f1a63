import { TextField } from "./TextField.tsx";
import type { FieldProps } from "./field.ts";

/** A time of day; posts "09:30". */
export function TimeField(props: FieldProps) {
  return <TextField {...props} type="time" width={10} />;
}
