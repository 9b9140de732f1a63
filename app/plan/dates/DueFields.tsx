import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { WordsField } from "../../forms/WordsField.tsx";
import type { Field } from "../../forms/field.ts";

interface Props {
  fields: Record<"byWhen" | "dueReason" | "dueCorrected", Field>;
  /** Whether it has been said before: then a change of it needs a reason. */
  dated: boolean;
  /** Says after the label that it is the present date that is asked for. */
  now?: boolean;
  /** What the plan calls it. */
  label?: string;
}

/** Asks by when an action is done, and why that changes. */
export function DueFields({
  fields,
  dated,
  now = false,
  label = "By when",
}: Props) {
  return (
    <>
      <WordsField
        field={fields.byWhen}
        label={now ? `${label} now` : label}
        hint="In your words, such as “September 2026”, “Q3 2026/27” or “Ongoing”. Only a firm date can become overdue."
        optional
      />
      {dated && (
        <>
          <TextField
            field={fields.dueReason}
            label="Reason for a change of “by when”"
            hint="Needed when you change it. What it said before stays visible."
            optional
          />
          <CheckboxField
            field={fields.dueCorrected}
            label="This only corrects how “by when” was written"
          />
        </>
      )}
    </>
  );
}
