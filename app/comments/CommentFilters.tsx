import { SelectField } from "../forms/SelectField.tsx";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import type { FilterField } from "./filter.ts";

interface Props {
  fields: readonly FilterField[];
}

const isNarrowed = ({ fields }: Props) =>
  fields.some(({ value }) => value !== "");

/** Narrows a list of comments; a plain form that leads to an address. */
export function CommentFilters({ fields }: Props) {
  const any = isNarrowed({ fields });
  return (
    <Details onPhone summary="Narrow down the comments" open={any}>
      <form
        method="get"
        className="cf-filters"
        aria-label="Filter the comments"
      >
        <Selects fields={fields} />
        <Button look="secondary" small>
          Show
        </Button>
        {any && <a href="?">Show all</a>}
      </form>
    </Details>
  );
}

interface InFormProps extends Props {
  /** What its buttons say: "narrow" carries the form, "show" saves it too. */
  then: "narrow" | "show";
  button?: string | undefined;
}

/**
 * The same inside a form with ticks, which is sent with it: links would forget
 * what was ticked in rows that are not shown next.
 */
export function FiltersInForm({ fields, then, button }: InFormProps) {
  const any = isNarrowed({ fields });
  return (
    <Details onPhone summary="Narrow down the comments" open={any}>
      <div
        className="cf-filters"
        role="group"
        aria-label="Filter the comments"
        data-finds
      >
        <Selects fields={fields} />
        <Button look="secondary" small name="then" value={then}>
          {button ?? "Show"}
        </Button>
        {any && then === "narrow" && (
          <Button look="quiet" name="then" value="show" formAction="?">
            Show all
          </Button>
        )}
      </div>
    </Details>
  );
}

function Selects({ fields }: Props) {
  return fields
    .filter(({ options }) => options.length > 0)
    .map(({ name, label, value, options }) => (
      <SelectField
        key={name}
        field={{ id: `filter-${name}`, name, initialValue: value }}
        label={label}
        empty="All"
        options={options}
      />
    ));
}
