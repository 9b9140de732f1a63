import { SelectField } from "../forms/SelectField.tsx";
import { Button } from "../ui/Button.tsx";
import { PhoneFold } from "../ui/PhoneFold.tsx";
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
    <PhoneFold summary="Narrow down the comments" open={any}>
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
    </PhoneFold>
  );
}

/**
 * The same inside a form with ticks, which are saved with it: others that are
 * shown next would forget them. Pressed, its button says `then` is "show".
 */
export function FiltersThatSave({
  fields,
  button,
}: Props & { button: string }) {
  return (
    <PhoneFold summary="Narrow down the comments" open={isNarrowed({ fields })}>
      <div className="cf-filters" role="group" aria-label="Filter the comments">
        <Selects fields={fields} />
        <Button look="secondary" small name="then" value="show">
          {button}
        </Button>
      </div>
    </PhoneFold>
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
