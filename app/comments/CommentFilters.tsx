import { SelectField } from "../forms/SelectField.tsx";
import { Button } from "../ui/Button.tsx";
import { PhoneFold } from "../ui/PhoneFold.tsx";
import type { FilterField } from "./filter.ts";

interface Props {
  fields: readonly FilterField[];
}

/** Narrows a list of comments; a plain form that leads to an address. */
export function CommentFilters({ fields }: Props) {
  const useful = fields.filter(({ options }) => options.length > 0);
  const any = fields.some(({ value }) => value !== "");
  return (
    <PhoneFold summary="Narrow down the comments" open={any}>
      <form
        method="get"
        className="cf-filters"
        aria-label="Filter the comments"
      >
        {useful.map(({ name, label, value, options }) => (
          <SelectField
            key={name}
            field={{ id: `filter-${name}`, name, initialValue: value }}
            label={label}
            empty="All"
            options={options}
          />
        ))}
        <Button look="secondary" small>
          Show
        </Button>
        {any && <a href="?">Show all</a>}
      </form>
    </PhoneFold>
  );
}
