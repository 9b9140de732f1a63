import { Tag } from "../../ui/Tag.tsx";
import { fieldOptions, kindOptions } from "./names.ts";
import type { TableShown } from "./table-shown.ts";

interface Props {
  table: TableShown;
  /** What stands in a field: what was chosen, or what is kept. */
  chosen: (name: string, kept: string) => string;
}

/** A table as it stands in the file, with what is taken for what. */
export function GridRead({ table, chosen }: Props) {
  const { name, columns, rows } = table;
  const label = `${name} as it stands in the file`;
  return (
    <div className="cf-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="cf-written-table cf-written-table--file">
        <caption className="govuk-visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Row, and what it is</th>
            {columns.map((column) => (
              <th key={column.index} scope="col">
                <label htmlFor={`mapping-${column.field}`}>
                  {column.name}
                  <span className="govuk-visually-hidden"> holds</span>
                </label>
                <Choose
                  name={column.field}
                  value={chosen(column.field, column.holds)}
                  options={fieldOptions}
                />
                {column.isGuess && <Tag tone="wait">Guessed</Tag>}{" "}
                {column.isHidden && <Tag>Hidden in the file</Tag>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">
                <label htmlFor={`mapping-${row.field}`}>
                  {row.number}
                  <span className="govuk-visually-hidden"> is</span>
                </label>
                <Choose
                  name={row.field}
                  value={chosen(row.field, row.kind)}
                  options={kindOptions}
                />
                {row.kind !== "row" && !row.isCorrected && (
                  <Tag tone="wait">Guessed</Tag>
                )}{" "}
                {row.isHidden && <Tag>Hidden in the file</Tag>}
              </th>
              {row.cells.map(({ text, rest }, at) => (
                <td key={at}>
                  {rest === null ? (
                    text
                  ) : (
                    <span className="cf-secondary">
                      {rest === "down" ? "As above" : "As beside"}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChooseProps {
  name: string;
  value: string;
  options: ReadonlyArray<{ value: string; label: string }>;
}

/** One of a list. */
export const Choose = ({ name, value, options }: ChooseProps) => (
  <select
    className="govuk-select"
    id={`mapping-${name}`}
    name={name}
    defaultValue={value}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
