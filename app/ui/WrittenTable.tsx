import type { ReactNode } from "react";

/** A cell as it is drawn; its words alone tell whether it is empty. */
export interface Cell {
  text: string;
  drawn: ReactNode;
}

interface Props {
  /** Said, not shown: "Table: Who was asked". */
  name: string;
  /** The first is the header. */
  rows: ReadonlyArray<readonly Cell[]>;
}

/** A table somebody wrote in a text; one too wide for a screen is scrolled. */
export function WrittenTable({ name, rows: [head = [], ...rows] }: Props) {
  return (
    <div className="cf-scroll" role="group" aria-label={name} tabIndex={0}>
      <table className="cf-written-table">
        <thead>
          <tr>
            {head.map(({ text, drawn }, index) =>
              // A header without words names no column.
              text.trim() === "" ? (
                <td key={index}>{drawn}</td>
              ) : (
                <th key={index} scope="col">
                  {drawn}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map(({ drawn }, at) => (
                <td key={at}>{drawn}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
