import { DateField } from "../forms/DateField.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import type { Field } from "../forms/field.ts";
import { CriteriaField } from "./CriteriaField.tsx";
import type { AreaChoice } from "./criteria.ts";
import { sensitivities, sensitivityWords } from "./evidence.ts";

interface Props {
  fields: Record<"description" | "dated" | "sensitivity" | "criteria", Field>;
  areas: readonly AreaChoice[];
}

/** What is asked about every item, whatever its kind. */
export function DetailsFields({ fields, areas }: Props) {
  return (
    <>
      <TextArea
        field={fields.description}
        label="What it shows"
        hint="One or two sentences that tell the peer team why to read it."
        rows={3}
        optional
      />
      <DateField
        field={fields.dated}
        label="Date of the document"
        hint="When it was written or agreed, not when it is added here."
        optional
      />
      <RadioField
        field={fields.sensitivity}
        label="How sensitive is it?"
        options={sensitivities.map((value) => ({
          value,
          ...sensitivityWords[value],
        }))}
      />
      <CriteriaField field={fields.criteria} areas={areas} />
    </>
  );
}
