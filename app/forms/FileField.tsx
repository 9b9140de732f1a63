import { FieldHead, FormGroup } from "./FormGroup.tsx";
import { type FieldProps, controlOf, hasErrors } from "./field.ts";

interface Props extends FieldProps {
  multiple?: boolean | undefined;
  /** What the file dialogue offers, e.g. ".docx,.pdf". */
  accept?: string | undefined;
}

/** Files. Its form needs encType="multipart/form-data". */
export function FileField(props: Props) {
  const { field, hint, multiple, accept } = props;
  const error = hasErrors(field) ? "govuk-file-upload--error" : "";
  return (
    <FormGroup field={field}>
      <FieldHead {...props} />
      <input
        className={`govuk-file-upload ${error}`}
        type="file"
        multiple={multiple}
        accept={accept}
        {...controlOf(field, hint)}
      />
    </FormGroup>
  );
}
