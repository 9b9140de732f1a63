import { Button } from "../ui/Button.tsx";
import { CheckboxField } from "../forms/CheckboxField.tsx";
import { SelectField, type SelectOption } from "../forms/SelectField.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { PlanFilter } from "./filter.ts";
import { ragOptions, statusOptions } from "./words.ts";

interface Props {
  sections: ReadonlyArray<{ key: string; title: string }>;
  /** Whose actions may be asked for. */
  owners: readonly SelectOption[];
  filter: PlanFilter;
  /** What else the address asks for. */
  also?: { name: string; value: string } | undefined;
}

/** Narrows the plan down; a plain form whose answer is an address. */
export function PlanFilters({ sections, owners, filter, also }: Props) {
  const field = (name: "section" | "status" | "rag" | "owner" | "whose") => ({
    id: `filter-${name}`,
    name,
    initialValue: filter[name],
  });
  return (
    <form method="get" className="cf-filters" aria-label="Narrow down the plan">
      {also && <input type="hidden" {...also} />}
      <SelectField
        field={field("section")}
        label="Section"
        empty="All sections"
        options={sections.map(({ key, title }) => ({
          value: key,
          label: title,
        }))}
      />
      <SelectField
        field={field("status")}
        label="Status"
        empty="Any status"
        options={statusOptions}
      />
      <SelectField
        field={field("rag")}
        label="Rating"
        empty="Any rating"
        options={ragOptions}
      />
      <SelectField
        field={field("whose")}
        label="Whose"
        empty="Anybody’s"
        options={owners}
      />
      <TextField field={field("owner")} label="Owner contains" width={10} />
      <CheckboxField
        field={{
          id: "filter-overdue",
          name: "overdue",
          initialValue: filter.overdue,
        }}
        label="Overdue only"
      />
      <CheckboxField
        field={{
          id: "filter-review",
          name: "review",
          initialValue: filter.review,
        }}
        label="To be looked at only"
      />
      <Button look="secondary">Show</Button>
    </form>
  );
}
