import { isOpenAction } from "#workflows/action.ts";
import { timelineOf } from "#workflows/timeline.ts";
import type { ActionShown } from "../shown.ts";
import { columnName } from "../timeline/timeline-words.ts";
import { type Picture, type PictureBar, dueParts } from "./picture.ts";
import { actionsIn } from "./said.ts";

/** What falls due in each quarter, or year in a long plan, by its last day. */
export function byWhen(
  actions: readonly ActionShown[],
  today: string,
): Picture {
  const { columns, unit } = timelineOf(actions, today, "quarter");
  const bars = columns.map(({ from, to }) => ({
    ...{ key: from, label: columnName(from, unit) },
    counts: countsOf(
      actions.filter(({ due: { latest } }) => isWithin(latest, from, to)),
    ),
  }));
  const [first, last] = [
    bars.findIndex(isFilled),
    bars.findLastIndex(isFilled),
  ];
  const drawn = first < 0 ? [] : bars.slice(first, last + 1);
  const undated = actions.filter(({ due }) => due.latest === null).length;
  return {
    ...{ key: "by-when", title: "When actions are due" },
    said: saidOf(drawn, unit === "year" ? "year" : "quarter"),
    of: "By when",
    ...{ parts: dueParts, bars: drawn },
    left:
      undated === 0
        ? ""
        : `${actionsIn(undated)} ${undated === 1 ? "names" : "name"} no last day, and ${undated === 1 ? "is" : "are"} not drawn.`,
  };
}

const isWithin = (day: string | null, from: string, to: string) =>
  day !== null && day >= from && day <= to;

const isFilled = ({ counts }: { counts: Record<string, number> }) =>
  Object.values(counts).some((count) => count > 0);

function countsOf(due: readonly ActionShown[]) {
  const done = due.filter(({ status }) => !isOpenAction(status)).length;
  const overdue = due.filter((action) => action.overdue).length;
  return { done, overdue, open: due.length - done - overdue };
}

function saidOf(bars: readonly PictureBar[], span: string): string {
  const count = ({ counts }: PictureBar) => counts.open ?? 0;
  const most = Math.max(0, ...bars.map(count));
  if (most === 0) return "No open action is still to fall due on a day.";
  const first = bars.filter((bar) => count(bar) === most);
  const fall = `${most === 1 ? "1 open action falls" : `${most} open actions fall`} due`;
  const [only] = first;
  return only && first.length === 1
    ? `${fall} in ${only.label}, more than in any other ${span}.`
    : `${fall} in each of ${first.length} ${span}s, and in no ${span} more.`;
}
