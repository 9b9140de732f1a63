export interface MatrixRow {
  key: string;
  label: string;
  href?: string | undefined;
  /** By column key: how many, and where they are listed. */
  cells: Readonly<Record<string, { count: number; href?: string | undefined }>>;
  /** What the row lacks, in words; left out when it lacks nothing. */
  gap?: string | undefined;
}

interface Props {
  caption: string;
  rowTitle: string;
  columns: ReadonlyArray<{ key: string; label: string }>;
  rows: readonly MatrixRow[];
}

/** What rests on what: counts, "none" where there is nothing, gaps in words. */
export function Matrix({ caption, rowTitle, columns, rows }: Props) {
  return (
    <div className="cf-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="cf-matrix">
        <caption>
          <span className="cf-matrix__caption">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {columns.map(({ key, label }) => (
              <th scope="col" className="cf-matrix__cell" key={key}>
                {label}
              </th>
            ))}
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  row: MatrixRow;
  columns: Props["columns"];
}

function Line({ row, columns }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {row.href ? <a href={row.href}>{row.label}</a> : row.label}
      </th>
      {columns.map(({ key, label }) => (
        <td className="cf-matrix__cell" key={key}>
          <Count
            {...(row.cells[key] ?? { count: 0 })}
            of={`${label}, ${row.label}`}
          />
        </td>
      ))}
      <td className="cf-matrix__remark">{row.gap ?? "No gap"}</td>
    </tr>
  );
}

interface CountProps {
  count: number;
  href?: string | undefined;
  of: string;
}

function Count({ count, href, of }: CountProps) {
  if (count === 0) return <span className="cf-matrix__none">none</span>;
  if (!href) return <span className="cf-matrix__count">{count}</span>;
  return (
    <a className="cf-matrix__count" href={href}>
      {count}
      <span className="govuk-visually-hidden"> {of}</span>
    </a>
  );
}
