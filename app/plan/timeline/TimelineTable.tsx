import { excerpt } from "../../ui/excerpt.ts";
import { ByWhen } from "../ActionsTable.tsx";
import type { timelineViewOf } from "./read-timeline.server.ts";
import type { BarCell } from "./timeline-words.ts";

type View = Awaited<ReturnType<typeof timelineViewOf>>;
type Row = View["groups"][number]["rows"][number];

interface Props extends Pick<View, "top" | "columns" | "now"> {
  title: string;
  rows: readonly Row[];
}

/** Columns of time, a row for each action; its cells say what its bar shows. */
export function TimelineTable({ top, columns, now, title, rows }: Props) {
  const name = `When the actions of “${title}” fall due`;
  return (
    <div className="cf-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="cf-timetable">
        <caption className="govuk-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            {columns.map(({ key, name: when, isNow }) => (
              <th key={key} scope="col" data-now={isNow || undefined}>
                {when}
                {isNow && (
                  <span className="govuk-visually-hidden">, today</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ActionRow key={row.action.id} {...{ top, now, row }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, "top" | "now"> {
  row: Row;
}

function ActionRow({ top, now, row: { action, bar } }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a className="govuk-link" href={`${top}/actions/${action.id}`}>
          {action.number}. {excerpt(action.text, 60)}
        </a>{" "}
        <span className="cf-timetable__when">
          <ByWhen action={action} />
        </span>
      </th>
      {bar.map((cell, index) => (
        <td key={index}>
          <Drawn cell={cell} today={todayIn(now, index)} />
          {cell.words && (
            <span className="govuk-visually-hidden">{cell.words}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Where today lies in a column, in hundredths; null in another. */
const todayIn = (now: number | null, index: number) =>
  now !== null && Math.floor(now) === index
    ? Math.round((now - index) * 100)
    : null;

interface DrawnProps {
  cell: BarCell;
  today: number | null;
}

/** A picture: style attributes would not pass the content security policy. */
function Drawn({ cell, today }: DrawnProps) {
  const { from, to } = cell;
  if (from === null && today === null) return null;
  return (
    <svg
      className="cf-timetable__drawn"
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {from !== null && to !== null && <Bar {...{ cell, from, to }} />}
      {today !== null && (
        <path className="cf-timetable__today" d={`M${today} 0V40`} />
      )}
    </svg>
  );
}

interface BarProps {
  cell: BarCell;
  from: number;
  to: number;
}

function Bar({ cell: { isStartVague, isEndVague }, from, to }: BarProps) {
  // A single day in a wide column is seen too.
  const [x, width] = [Math.min(from, 96), Math.max(to - from, 4)];
  if (!isStartVague && !isEndVague) {
    return (
      <rect
        className="cf-timetable__bar"
        {...{ x, width }}
        y={10}
        height={20}
      />
    );
  }
  const stripes = Array.from(
    { length: Math.ceil(width / 12) },
    (_, index) => `M${x + index * 12 + 3} 10v20`,
  );
  return <path className="cf-timetable__vague" d={stripes.join("")} />;
}
