import { TextField } from "./TextField.tsx";
import type { FieldProps } from "./field.ts";

/** A day; posts an ISO day such as "2026-03-12". */
export function DateField(props: FieldProps) {
  return <TextField {...props} type="date" width={10} />;
}
