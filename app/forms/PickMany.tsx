import { Details } from "../ui/Details.tsx";
import { Checkboxes, CheckboxesField } from "./CheckboxesField.tsx";
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
import { type FieldProps, describedBy, hasErrors } from "./field.ts";

interface Props extends Finding, Pick<FieldProps, "label" | "optional"> {
  /** Under what is picked, and where nothing is. */
  hint: { some?: string; none: string };
  /** Over what is not picked. */
  more: { summary: string; label: string; open?: boolean | undefined };
}

/**
 * Any number of a long list: what is picked, and under it what can be. Whatever
 * shows others of it sends the form, so that nothing picked or typed is lost.
 */
export function PickMany(props: Props) {
  const { field, label, optional, all } = props;
  const list = useLongList(props);
  const { picked, isLong } = list.shown;
  const hint = picked.length === 0 ? props.hint.none : props.hint.some;
  // The error summary leads here where no box does.
  const id = picked.length === 0 ? field.id : undefined;
  return (
    <FormGroup field={field}>
      {isLong && <PressedByEnter {...list} />}
      <div id={id} tabIndex={-1}>
        {all.length === 0 ? (
          <>
            <p className="govuk-label govuk-label--s">{label}</p>
            <HintAndError field={field} hint={hint} />
          </>
        ) : (
          <Fieldset
            legend={label}
            optional={optional}
            describedBy={describedBy(field, hint)}
          >
            <HintAndError field={field} hint={hint} />
            {picked.length > 0 && <Checkboxes field={field} options={picked} />}
            <Others {...props} list={list} />
          </Fieldset>
        )}
      </div>
    </FormGroup>
  );
}

function Others(props: Props & { list: ReturnType<typeof useLongList> }) {
  const { field, more, list } = props;
  const { picked, others, offered, isLong } = list.shown;
  if (others === 0) return null;
  const count = picked.length === 0 ? `${others}` : `${others} more`;
  return (
    <Details
      summary={`${more.summary} (${count})`}
      open={list.isAsked || more.open || hasErrors(field)}
    >
      {isLong && <FindFields {...props} {...list} />}
      {list.again && <Found {...props} {...list} />}
      {offered.length > 0 && (
        <CheckboxesField
          field={{ id: `${field.id}-more`, name: field.name }}
          label={more.label}
          options={offered}
        />
      )}
      <Pages {...props} {...list} />
    </Details>
  );
}
