import type { Nation } from "#workflows/bank-holidays.ts";
import { addDays, addMonths, isDate } from "#workflows/calendar.ts";
import { addWorkingDays, isWorkingDay } from "#workflows/working-days.ts";

/** Where a day lies: so much after (negative: before) a day known by then. */
interface Offset {
  from: "firstDay" | "lastDay" | "draftReport" | "commentsDue";
  months?: number;
  days?: number;
  workingDays?: number | "commentWindow" | "daysOnSite";
}

interface DayData {
  title: string;
  offset: Offset;
  /** A day off that the offset falls on moves to the working day … */
  moves: "back" | "on" | "never";
  /** Where the offset comes from. */
  source: string;
}

const lga = "Local Government Association, peer challenge process";
const peers = "Local Government Association, information for peers";
const ours = "Our proposal; no published rule was found";

/**
 * The days that are planned for a peer challenge in order, and what we propose.
 * None of this is law: every day can be changed.
 */
const proposals = {
  scopingMeeting: {
    title: "Scoping meeting",
    offset: { from: "firstDay", months: -5 },
    moves: "back",
    source: `${lga}: four to six months before`,
  },
  teamAgreed: {
    title: "Peer team agreed",
    offset: { from: "firstDay", months: -3 },
    moves: "back",
    source: "Welsh Local Government Association, peer review process",
  },
  selfAssessmentDue: {
    title: "Self-assessment and evidence due",
    offset: { from: "firstDay", days: -35 },
    moves: "back",
    source: ours,
  },
  packToPeers: {
    title: "Pack reaches the peers",
    offset: { from: "firstDay", days: -21 },
    moves: "back",
    source: `${peers}: two to three weeks before`,
  },
  teamCall: {
    title: "Team call",
    offset: { from: "firstDay", days: -10 },
    moves: "back",
    source: `${peers}: one to two weeks before`,
  },
  eveningMeeting: {
    title: "Team meeting, the evening before",
    offset: { from: "firstDay", days: -1 },
    // Peers travel on a Sunday for a Monday start.
    moves: "never",
    source: "Local Government Association, peer role description",
  },
  firstDay: {
    title: "First day on site",
    offset: { from: "firstDay" },
    moves: "never",
    source: "Agreed with the council",
  },
  lastDay: {
    title: "Last day on site",
    offset: { from: "firstDay", workingDays: "daysOnSite" },
    moves: "on",
    source: "Local Government Association, equality peer challenge: three days",
  },
  verbalFeedback: {
    title: "Verbal feedback",
    offset: { from: "lastDay" },
    moves: "on",
    source: "Local Government Association, equality peer challenge: last day",
  },
  draftReport: {
    title: "Draft report sent",
    offset: { from: "lastDay", days: 21 },
    moves: "back",
    source:
      "Local Government Association, equality peer challenge: within three weeks",
  },
  commentsDue: {
    title: "Council’s comments due",
    offset: { from: "draftReport", workingDays: "commentWindow" },
    moves: "on",
    source:
      "The comment window of this challenge; ten working days by analogy with the Care Quality Commission",
  },
  finalReport: {
    title: "Final report",
    offset: { from: "commentsDue", workingDays: 10 },
    moves: "on",
    source: ours,
  },
  planAgreed: {
    title: "Improvement plan agreed",
    offset: { from: "lastDay", months: 3 },
    moves: "on",
    source:
      "By analogy with the corporate peer challenge: three months, five at the latest",
  },
  progressReview: {
    title: "Progress review",
    offset: { from: "firstDay", months: 10 },
    moves: "on",
    source:
      "Local Government Association: about ten to twelve months after the visit",
  },
} as const satisfies Record<string, DayData>;

export type PlannedDay = keyof typeof proposals;

/** The planned days by name, in the order in which they come. */
export const plannedDays = Object.keys(proposals) as PlannedDay[];

/** All but the first day on site, which is kept with the scope. */
export const otherDays = plannedDays.filter((name) => name !== "firstDay");

/** What is planned for a day, and where the proposal comes from. */
export function dayWords(name: PlannedDay): {
  title: string;
  source: string;
} {
  const { title, source } = proposals[name];
  return { title, source };
}

/** Whether it may be a day off as well. */
export const mayBeAnyDay = (name: PlannedDay): boolean =>
  name !== "firstDay" && proposals[name].moves === "never";

/** What decides the proposed days. */
export interface Terms {
  firstDay: string;
  daysOnSite: number;
  commentWorkingDays: number;
  nation: Nation;
}

/**
 * In: the first day on site and the challenge's terms. Out: all planned days,
 * moved to working days of the nation except where it may be any day.
 * @throws RangeError when the first day is no date
 */
export function proposeDates(terms: Terms): Record<PlannedDay, string> {
  const days = { firstDay: terms.firstDay } as Record<PlannedDay, string>;
  for (const name of otherDays)
    days[name] = dayFor(proposals[name], days, terms);
  return days;
}

function dayFor(
  { offset, moves }: DayData,
  days: Record<PlannedDay, string>,
  terms: Terms,
): string {
  const { nation } = terms;
  let day = addMonths(days[offset.from], offset.months ?? 0);
  day = addDays(day, offset.days ?? 0);
  day = addWorkingDays(day, workingDaysOf(offset, terms), nation);
  if (moves === "never" || isWorkingDay(day, nation)) return day;
  return addWorkingDays(day, moves === "back" ? -1 : 1, nation);
}

function workingDaysOf({ workingDays = 0 }: Offset, terms: Terms): number {
  if (workingDays === "commentWindow") return terms.commentWorkingDays;
  // The first day is one of the days on site.
  if (workingDays === "daysOnSite") return terms.daysOnSite - 1;
  return workingDays;
}

/** Something about a planned day that a person may want to look at again. */
export type Doubt = "notWorkingDay" | "beforePrevious";

/**
 * In: the planned days, some perhaps missing. Out: for each doubtful one why:
 * it falls on a weekend or bank holiday, or before one that comes earlier.
 * Doubts are shown; they stop nobody.
 */
export function doubtsAbout(
  days: Partial<Record<string, string>>,
  nation: Nation,
): Partial<Record<PlannedDay, Doubt>> {
  const doubts: Partial<Record<PlannedDay, Doubt>> = {};
  let latest = "";
  for (const name of plannedDays) {
    const day = days[name];
    if (!day || !isDate(day)) continue;
    if (day < latest) doubts[name] = "beforePrevious";
    else if (!mayBeAnyDay(name) && !isWorkingDay(day, nation)) {
      doubts[name] = "notWorkingDay";
    }
    if (day > latest) latest = day;
  }
  return doubts;
}
