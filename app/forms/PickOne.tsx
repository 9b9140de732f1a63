import { Button } from "../ui/Button.tsx";
import { Fieldset } from "./Fieldset.tsx";
import { FormGroup, HintAndError } from "./FormGroup.tsx";
import {
  FindFields,
  type Finding,
  Found,
  Pages,
  PressedByEnter,
  useLongList,
} from "./LongList.tsx";
import { Radios } from "./RadioField.tsx";
import type { Choice } from "./choices.ts";
import { type FieldProps, describedBy, hasErrors } from "./field.ts";
import { onPage } from "./picks.ts";
import { find } from "./typed-again.ts";

interface Props extends Finding, Omit<FieldProps, "field" | "size"> {
  /** What stands first: it is chosen unless another is. */
  first?: Choice;
  /** The button that shows the list; without it the list is there at once. */
  choose?: string | undefined;
}

/**
 * One of a long list. What is chosen stands in one list with the others, so
 * that arrow keys lead from it to them: they pass over what is between lists.
 */
export function PickOne(props: Props) {
  const { field, label, hint, optional, first, choose } = props;
  const list = useLongList(props);
  const { picked, others, offered, isLong } = list.shown;
  const isOpen = !choose || list.isAsked || hasErrors(field);
  const standing = [...(first ? [first] : []), ...picked];
  const options = isOpen ? [...standing, ...offered] : standing;
  const offers = others > 0 && !isOpen;
  return (
    <FormGroup field={field}>
      {(isLong || offers) && <PressedByEnter {...list} />}
      <Fieldset
        legend={label}
        optional={optional}
        describedBy={describedBy(field, hint)}
      >
        <HintAndError field={field} hint={hint} />
        {isOpen && isLong && <FindFields {...props} {...list} />}
        {list.again && <Found {...props} {...list} />}
        {/* The error summary leads here where no button does. */}
        <div id={options.length === 0 ? field.id : undefined} tabIndex={-1}>
          <Radios field={field} options={options} />
        </div>
        {isOpen && <Pages {...props} {...list} />}
      </Fieldset>
      {offers && (
        <Button
          look="secondary"
          small
          name="then"
          value={find}
          formAction={onPage(list.url, 1)}
        >
          {choose}
        </Button>
      )}
    </FormGroup>
  );
}
