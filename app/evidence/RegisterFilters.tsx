import { Checkbox } from "../forms/Checkbox.tsx";
import { choicesFrom } from "../forms/choices.ts";
import { SelectField } from "../forms/SelectField.tsx";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import type { AreaChoice } from "./criteria.ts";
import { kindWords, sensitivities, sensitivityWords } from "./evidence.ts";
import { type Filters, isFiltered } from "./filters.ts";

interface Props {
  filters: Filters;
  areas: ReadonlyArray<AreaChoice & { items: number }>;
}

const field = (name: keyof Filters, filters: Filters) => ({
  id: `filter-${name}`,
  name,
  initialValue: filters[name],
});

/** Which items to list; a plain form that changes the address. */
export function RegisterFilters({ filters, areas }: Props) {
  return (
    <Details summary="Choose which items to list" open={isFiltered(filters)}>
      <form method="get" className="cf-stack">
        <div className="cf-filters">
          <SelectField
            field={field("place", filters)}
            label="Area or criterion"
            empty="All"
            options={areas.flatMap(placesOf)}
          />
          <SelectField
            field={field("kind", filters)}
            label="Kind"
            empty="All"
            options={choicesFrom(kindWords)}
          />
          <SelectField
            field={field("sensitivity", filters)}
            label="Sensitivity"
            empty="All"
            options={sensitivities.map((value) => ({
              value,
              label: sensitivityWords[value].label,
            }))}
          />
        </div>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {ticks.map(({ name, label }) => (
            <Checkbox
              key={name}
              id={`filter-${name}`}
              name={name}
              value="1"
              label={label}
              checked={filters[name] === "1"}
            />
          ))}
        </div>
        <div className="cf-cluster">
          <Button look="secondary" small>
            List these
          </Button>
          {isFiltered(filters) && <a href="?">List all items</a>}
        </div>
      </form>
    </Details>
  );
}

const ticks = [
  { name: "neverOpened", label: "Never opened by the peer team" },
  { name: "notReliedOn", label: "Not relied on by any finding" },
  { name: "notLinked", label: "Not linked to any criterion" },
] as const;

const placesOf = (area: Props["areas"][number]) => {
  const group = `${area.number} ${area.title}`;
  return [
    {
      value: `area:${area.key}`,
      label: `All of area ${area.number} (${area.items})`,
      group,
    },
    ...area.criteria.map(({ key, number, title }) => ({
      value: key,
      label: `${number} ${title}`,
      group,
    })),
  ];
};
