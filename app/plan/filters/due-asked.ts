import { addDays } from "#workflows/calendar.ts";
import { type DueDate, isOverdue } from "#workflows/due-dates.ts";
import { type ActionStatus, isOpenAction } from "#workflows/action.ts";

/** What may be asked of "by when". */
export const dueAsked = ["overdue", "in30", "in90", "none", "review"] as const;

export type DueAsked = (typeof dueAsked)[number];

const said = {
  overdue: "Overdue",
  in30: "Due in 30 days",
  in90: "Due in 90 days",
  none: "No date",
  review: "To be looked at",
} as const satisfies Record<DueAsked, string>;

/** What is asked of "by when", for a field. */
export const dueOptions = dueAsked.map((value) => ({
  value,
  label: said[value],
}));

interface Dated {
  status: ActionStatus;
  due: DueDate;
  overdue: boolean;
  toLookAt: boolean;
}

/** Whether "by when" of an action is as asked for, on a day. */
export function isDueAs(
  { status, due, overdue, toLookAt }: Dated,
  asked: DueAsked | "",
  today: string,
): boolean {
  const within = (days: number) =>
    isOpenAction(status) &&
    !overdue &&
    isOverdue(due, addDays(today, days + 1));
  if (asked === "overdue") return overdue;
  if (asked === "in30") return within(30);
  if (asked === "in90") return within(90);
  if (asked === "review") return toLookAt;
  return asked === "" || (due.earliest === null && due.latest === null);
}
