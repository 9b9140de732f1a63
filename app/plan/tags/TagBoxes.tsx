import { Checkbox } from "../../forms/Checkbox.tsx";
import { Fieldset } from "../../forms/Fieldset.tsx";
import { FormGroup, HintAndError } from "../../forms/FormGroup.tsx";
import { choiceId } from "../../forms/choices.ts";
import { type Field, describedBy, listOf } from "../../forms/field.ts";
import { PlanTag } from "./PlanTag.tsx";
import type { TagShown } from "./tag.ts";

interface Props {
  field: Field;
  label: string;
  tags: readonly TagShown[];
}

/** The tags of a plan to tick, each drawn as it is drawn elsewhere. */
export function TagBoxes({ field, label, tags }: Props) {
  const chosen = listOf(field);
  return (
    <FormGroup field={field}>
      <Fieldset
        legend={label}
        optional
        describedBy={describedBy(field, undefined)}
      >
        <HintAndError field={field} />
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {tags.map((tag, index) => (
            <Checkbox
              key={tag.id}
              id={choiceId(field, index)}
              name={field.name}
              value={tag.id}
              label={<PlanTag tag={tag} />}
              checked={chosen.includes(tag.id)}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
