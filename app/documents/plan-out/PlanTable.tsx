import {
  type LaidPlan,
  type LaidRow,
  type LaidSection,
  sharedOut,
} from "./lay-out.ts";
import { PlanCell } from "./PlanCell.tsx";
import type { PrintedTag } from "./printed-plan.ts";

interface Props {
  section: LaidSection;
  columns: LaidPlan["columns"];
  tags: readonly PrintedTag[];
  /** What its caption calls it. */
  name: string;
}

/** A section's rows under its own column names, within reach of the keyboard. */
export function PlanTable({ section, columns, tags, name }: Props) {
  return (
    <div
      className="cf-scroll"
      role="region"
      aria-label={`Table: ${name}`}
      tabIndex={0}
    >
      <table>
        <caption>{name}</caption>
        <colgroup>
          {sharedOut(columns, 100).map((width, at) => (
            <col key={at} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {section.names.map((words, at) => (
              <th key={at} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row, at) => (
            <Row key={at} row={row} columns={columns} tags={tags} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A reference names its row; where there is none, no cell does. */
function Row({
  row,
  columns,
  tags,
}: Pick<Props, "columns" | "tags"> & { row: LaidRow }) {
  return (
    <tr>
      {row.cells.map(({ text, down }, at) => {
        if (down === 0) return null;
        const { field = "other" } = columns[at] ?? {};
        const run = down > 1 ? { rowSpan: down } : {};
        if (field === "reference" && text !== "") {
          return (
            <th key={at} scope="row" {...run}>
              {text}
            </th>
          );
        }
        return (
          <PlanCell
            key={at}
            {...{ text, field, run, tags }}
            rag={field === "rag" ? row.rag : null}
          />
        );
      })}
    </tr>
  );
}
