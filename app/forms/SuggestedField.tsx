import { TextField } from "./TextField.tsx";
import type { FieldProps } from "./field.ts";

interface Props extends FieldProps {
  /** What may be typed, best first: the first hundred are suggested. */
  suggestions: readonly string[];
}

const most = 100;

/** One line of text that suggests what to type, and takes what its form takes. */
export function SuggestedField({ suggestions, ...props }: Props) {
  const list = `${props.field.id}-suggestions`;
  return (
    <>
      <TextField {...props} list={list} />
      <datalist id={list}>
        {suggestions.slice(0, most).map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
