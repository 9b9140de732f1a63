import { FieldHead, FormGroup } from "./FormGroup.tsx";
import {
  type Field,
  type FieldProps,
  controlOf,
  hasErrors,
  textOf,
} from "./field.ts";
import { countWords, wordsSaid } from "./words.ts";

interface Props extends FieldProps {
  rows?: number | undefined;
  /** Shown with the count so far; nothing is ever cut off. */
  wordLimit?: number | undefined;
  spellCheck?: boolean | undefined;
  /** Where a person goes on typing when the page opens. */
  focused?: boolean | undefined;
}

/** Several lines of text. */
export function TextArea(props: Props) {
  const { field, hint, rows = 5, wordLimit, spellCheck, focused } = props;
  const error = hasErrors(field) ? "govuk-textarea--error" : "";
  const more = wordLimit === undefined ? [] : [countId(field)];
  return (
    <FormGroup field={field}>
      <FieldHead {...props} />
      <textarea
        className={`govuk-textarea ${error}`}
        rows={rows}
        spellCheck={spellCheck}
        autoFocus={focused}
        data-word-limit={wordLimit}
        defaultValue={textOf(field)}
        {...controlOf(field, hint, ...more)}
      />
      {wordLimit !== undefined && <Count field={field} limit={wordLimit} />}
    </FormGroup>
  );
}

const countId = (field: Field) => `${field.id}-count`;

function Count({ field, limit }: { field: Field; limit: number }) {
  const count = countWords(textOf(field));
  const over = count > limit ? "cf-count--over" : "";
  return (
    <p className={`cf-count ${over}`} id={countId(field)}>
      {wordsSaid(count, limit)}
    </p>
  );
}
