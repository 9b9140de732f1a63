import { Details } from "../../ui/Details.tsx";
import type { TableShown } from "./table-shown.ts";

interface Props {
  table: TableShown;
  chosen: (name: string, kept: string) => string;
}

/** What colours stand for, and what sections are called. */
export function NamesRead({ table, chosen }: Props) {
  const { tags, titles } = table;
  return (
    <>
      {tags.length > 0 && (
        <Details summary={`What colours stand for (${tags.length})`}>
          <p>Left empty, a colour is only the look of the table.</p>
          {tags.map(({ field, colour, name }) => (
            <Named
              key={field}
              field={field}
              label={`Tag for the colour ${colour}`}
              value={chosen(field, name)}
            />
          ))}
        </Details>
      )}
      {titles.length > 0 && (
        <Details summary={`What the sections are called (${titles.length})`}>
          {titles.map(({ field, read, title }, at) => (
            <Named
              key={`${field}${at}`}
              field={field}
              label={`Section “${read}”`}
              value={chosen(field, title)}
            />
          ))}
        </Details>
      )}
    </>
  );
}

const Named = (props: { field: string; label: string; value: string }) => (
  <div className="govuk-form-group">
    <label className="govuk-label" htmlFor={`mapping-${props.field}`}>
      {props.label}
    </label>
    <input
      className="govuk-input"
      id={`mapping-${props.field}`}
      name={props.field}
      defaultValue={props.value}
    />
  </div>
);
