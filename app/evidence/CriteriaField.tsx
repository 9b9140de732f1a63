import { Checkbox } from "../forms/Checkbox.tsx";
import { Fieldset } from "../forms/Fieldset.tsx";
import { FormGroup, HintAndError } from "../forms/FormGroup.tsx";
import { type Field, describedBy, listOf } from "../forms/field.ts";
import type { AreaChoice } from "./criteria.ts";

interface Props {
  field: Field;
  areas: readonly AreaChoice[];
}

const hint = "Choose every criterion that it is evidence for.";

/** Any number of criteria, under their areas; areas in use stand open. */
export function CriteriaField({ field, areas }: Props) {
  const chosen = listOf(field);
  return (
    <FormGroup field={field}>
      <Fieldset
        legend="Criteria"
        optional
        describedBy={describedBy(field, hint)}
      >
        <HintAndError field={field} hint={hint} />
        <div className="cf-stack cf-stack--s" id={field.id} tabIndex={-1}>
          {areas.map((area) => (
            <AreaCriteria
              key={area.key}
              name={field.name}
              idPrefix={field.id}
              area={area}
              chosen={chosen}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

interface AreaProps {
  name: string;
  idPrefix: string;
  area: AreaChoice;
  chosen: readonly string[];
}

function AreaCriteria({ name, idPrefix, area, chosen }: AreaProps) {
  const count = area.criteria.filter(({ key }) => chosen.includes(key)).length;
  return (
    <details className="cf-evidence-area" open={count > 0}>
      <summary>
        {area.number} {area.title}
        {count > 0 && <span className="cf-secondary"> ({count} chosen)</span>}
      </summary>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {area.criteria.map(({ key, number, title }) => (
          <Checkbox
            key={key}
            id={`${idPrefix}-${key}`}
            name={name}
            value={key}
            label={`${number} ${title}`}
            checked={chosen.includes(key)}
          />
        ))}
      </div>
    </details>
  );
}
