import type { ReactNode } from "react";

interface Props {
  /** The first is the header. */
  rows: ReadonlyArray<readonly ReactNode[]>;
}

/** A table somebody wrote in a text; one too wide for a screen is scrolled. */
export function WrittenTable({ rows: [head = [], ...rows] }: Props) {
  return (
    <div className="cf-scroll" role="group" aria-label="Table" tabIndex={0}>
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
