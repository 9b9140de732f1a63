import { Details } from "../ui/Details.tsx";
import { CheckboxesField } from "./CheckboxesField.tsx";
import {
  FindFields,
  type Finding,
  Found,
  Pages,
  PressedByEnter,
  useLongList,
} from "./LongList.tsx";
import { type FieldProps, hasErrors } from "./field.ts";

interface Props extends Finding, Pick<FieldProps, "label" | "optional"> {
  /** Under what is picked, and where nothing is. */
  hint: { some?: string; none: string };
  /** Over what is not picked. */
  more: { summary: string; label: string; open?: boolean | undefined };
}

/**
 * Any number of a long list. Whatever shows others of it sends the form, so
 * that nothing picked or typed is lost.
 */
export function PickMany(props: Props) {
  const { field, hint, more } = props;
  const list = useLongList(props);
  const { picked, others, offered, isLong } = list.shown;
  const isNone = picked.length === 0;
  return (
    <>
      {isLong && <PressedByEnter {...list} />}
      {/* The error summary leads here where no box does. */}
      <div id={isNone ? field.id : undefined} tabIndex={-1}>
        <CheckboxesField
          field={field}
          label={props.label}
          optional={props.optional}
          hint={isNone ? hint.none : hint.some}
          options={picked}
        />
      </div>
      {others > 0 && (
        <Details
          summary={`${more.summary} (${others}${isNone ? "" : " more"})`}
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
      )}
    </>
  );
}
