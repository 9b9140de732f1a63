import type { ReactNode } from "react";

interface Props {
  /** Said, not shown: "Table: Who was asked". */
  name: string;
  /** The first is the header. */
  rows: ReadonlyArray<readonly ReactNode[]>;
}

/** A table somebody wrote in a text; one too wide for a screen is scrolled. */
export function WrittenTable({ name, rows: [head = [], ...rows] }: Props) {
  return (
    <div className="cf-scroll" role="group" aria-label={name} tabIndex={0}>
      <table className="cf-written-table">
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
