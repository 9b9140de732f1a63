import { Button } from "../ui/Button.tsx";
import { DateField } from "../forms/DateField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { PlanFilter } from "./filter.ts";
import type { NamesOfPlan } from "./filters/chips.ts";
import { dueOptions } from "./filters/due-asked.ts";
import { orderOptions, orderSaid } from "./filters/order.ts";
import { ragOptions, statusOptions } from "./words.ts";

interface Props extends NamesOfPlan {
  filter: PlanFilter;
  /** What else the address asks for. */
  also?: { name: string; value: string } | undefined;
  isTable?: boolean | undefined;
}

/** Narrows the plan down; a plain form whose answer is an address. */
export function PlanFilters(props: Props) {
  const { filter, also, isTable } = props;
  return (
    <form method="get" className="cf-filters" aria-label="Narrow down the plan">
      {also && <input type="hidden" {...also} />}
      {filter.order !== "" && !isTable && (
        <input type="hidden" name="order" value={filter.order} />
      )}
      <Choices {...props} />
      <TextField
        field={fieldOf(filter, "owner")}
        label="Owner contains"
        width={10}
      />
      <TextField field={fieldOf(filter, "words")} label="Words" width={10} />
      <DateField field={fieldOf(filter, "since")} label="Changed since" />
      {isTable && (
        <SelectField
          field={fieldOf(filter, "order")}
          label="Order"
          empty={orderSaid("")}
          options={orderOptions}
        />
      )}
      <Button look="secondary">Show</Button>
    </form>
  );
}

const fieldOf = (
  filter: PlanFilter,
  name: Exclude<keyof PlanFilter, "lost">,
) => ({ id: `filter-${name}`, name, initialValue: filter[name] });

/** What is chosen from a list, with what stands for all of it. */
function Choices({ sections, tags, owners, filter }: Props) {
  const inPlan = sections.map(({ key, title }) => ({
    ...{ value: key, label: title },
  }));
  const tagged = tags.map(({ id, name }) => ({ value: id, label: name }));
  const lists = [
    ["section", "Section", "All sections", inPlan],
    ["status", "Status", "Any status", statusOptions],
    ["rag", "Rating", "Any rating", ragOptions],
    ["due", "By when", "Any date", dueOptions],
    ["whose", "Whose", "Anybody’s", owners],
    ...(tags.length > 0 || filter.tag !== ""
      ? ([
          [
            "tag",
            "Tag",
            "Any tag",
            [...tagged, { value: "none", label: "No tag" }],
          ],
        ] as const)
      : []),
  ] as const;
  return lists.map(([name, label, empty, options]) => (
    <SelectField
      key={name}
      field={fieldOf(filter, name)}
      {...{ label, empty, options }}
    />
  ));
}
