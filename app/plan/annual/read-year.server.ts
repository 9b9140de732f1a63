import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { listProgressEvidence } from "#db/queries/progress-evidence.ts";
import { type ProgressEntry, listProgressSince } from "#db/queries/progress.ts";
import {
  type CompletionSeen,
  type EqualityYear,
  isCompletedIn,
  isInYear,
  lastCouncilYear,
} from "#workflows/equality-year.ts";
import { addDays } from "#workflows/calendar.ts";
import { positionTitle } from "#workflows/response.ts";
import { optionalDay } from "../../forms/fields.ts";
import { dayInLondon } from "../../ui/dates.ts";
import type { EditionAction } from "../editions/edition-content.ts";
import { keptEdition } from "../editions/edition-pages.server.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { positionsSent } from "../positions-sent.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import type { ActionShown } from "../shown.ts";

/** An entry of progress on the day that it speaks of. */
export interface YearEntry {
  day: string;
  text: string;
  /** The names of what shows it. */
  evidence: string[];
}

export interface YearAction {
  number: number;
  text: string;
  section: string;
  /** Of the year, oldest first. */
  entries: YearEntry[];
}

/** An edition that tells how the plan stood at an end of the year. */
interface End {
  number: number;
  at: string;
  actions: EditionAction[];
}

/** What a plan did in a year. */
export interface YearRead {
  year: EqualityYear;
  /** The days as they were asked for, and what is wrong with each. */
  typed: EqualityYear;
  problems: Partial<EqualityYear>;
  completed: YearAction[];
  progressed: YearAction[];
  start: End | null;
  end: End | null;
  recommendations: Array<{
    name: string;
    title: string;
    position: string;
    actions: number[];
    complete: number;
  }>;
}

/**
 * The year that an address asks for, or the last one that is over: days that
 * make no year stay as they were typed.
 */
function yearFrom(query: URLSearchParams, today: string) {
  const usual = lastCouncilYear(today);
  const typed = {
    from: query.get("from") || usual.from,
    to: query.get("to") || usual.to,
  };
  const problemIn = (day: string) =>
    optionalDay.safeParse(day).error?.issues[0]?.message;
  const [from, to] = [problemIn(typed.from), problemIn(typed.to)];
  if (from ?? to) {
    const problems = { ...(from && { from }), ...(to && { to }) };
    return { year: usual, typed, problems };
  }
  if (typed.from <= typed.to) return { year: typed, typed, problems: {} };
  const problems = { to: "The last day must not be before the first" };
  return { year: usual, typed, problems };
}

/** Reads what a plan did in the year that an address asks for. */
export async function readYear(
  read: PlanRead,
  query: URLSearchParams,
): Promise<YearRead> {
  const { year, typed, problems } = yearFrom(
    query,
    dayInLondon(read.app.now()),
  );
  const known = await actionsOfPlan(read);
  const titles = new Map(known.sections.map(({ key, title }) => [key, title]));
  const entries = await entriesSince(read, year);
  const ends = await endsOf(read, year);
  const told = known.actions.map((shown) => {
    const own = entries.get(shown.id) ?? [];
    return {
      number: shown.number,
      text: shown.text,
      section: titles.get(shown.section) ?? "",
      entries: own.filter(({ day }) => isInYear(day, year)),
      isCompleted: isCompletedIn(completionOf(shown, own, ends), year),
    };
  });
  return {
    ...{ year, typed, problems, ...ends },
    completed: told.filter(({ isCompleted }) => isCompleted),
    progressed: told.filter((action) => action.entries.length > 0),
    recommendations: await answeredOf(read, known),
  };
}

interface Ends {
  start: End | null;
  end: End | null;
}

function completionOf(
  shown: ActionShown,
  entries: readonly Entry[],
  { start, end }: Ends,
): CompletionSeen {
  return {
    isComplete: shown.status === "complete",
    lastProgressOn: entries.at(-1)?.day ?? null,
    atStart: wasComplete(start, shown),
    atEnd: wasComplete(end, shown),
    wentOn: entries.some(({ at }) => end !== null && at > end.at),
  };
}

/** What answers each recommendation of the final report. */
async function answeredOf(
  { app, source }: PlanRead,
  { actions, links, answerable }: Awaited<ReturnType<typeof actionsOfPlan>>,
): Promise<YearRead["recommendations"]> {
  if (!source) return [];
  const positions = await positionsSent(app.db, source.challenge.id);
  return answerable
    .filter(({ kind }) => kind === "recommendation")
    .map(({ id, name, title }) => {
      const ids = new Set(
        links
          .filter(({ recommendationId }) => recommendationId === id)
          .map(({ actionId }) => actionId),
      );
      const answers = actions.filter((action) => ids.has(action.id));
      const position = positions.get(id);
      return {
        ...{ name, title },
        position: position ? positionTitle(position) : "",
        actions: answers.map(({ number }) => number),
        complete: answers.filter(({ status }) => status === "complete").length,
      };
    });
}

const wasComplete = (end: End | null, { id }: ActionShown) =>
  end && end.actions.some((one) => one.id === id && one.status === "complete");

/** The last editions from before either end; one of them serves one end only. */
async function endsOf(
  read: PlanRead,
  { from, to }: EqualityYear,
): Promise<Ends> {
  const editions = await listPlanEditions(read.app.db, read.plan.id);
  const lastBy = (day: string) =>
    editions.find(({ at }) => dayInLondon(at) <= day);
  const [first, last] = [lastBy(from), lastBy(to)];
  const kept = async (one: (typeof editions)[number] | undefined) =>
    one ? await keptEdition(read, String(one.number)) : null;
  return {
    start: await kept(first),
    end: await kept(last?.number === first?.number ? undefined : last),
  };
}

/** With the moment at which it was written. */
type Entry = YearEntry & { at: string };

/**
 * The entries of each action since a year began, by the day they speak of,
 * oldest first. What a later entry corrects is left to that one.
 */
async function entriesSince(
  { app, plan }: PlanRead,
  { from }: EqualityYear,
): Promise<Map<string, Entry[]>> {
  const all = await listProgressSince(
    app.db,
    plan.id,
    // In summer a day begins in London before it does in UTC.
    addDays(from, -1),
  );
  const corrected = new Set(all.map(({ corrects }) => corrects?.id));
  const told = all.filter(({ id }) => !corrected.has(id));
  const shows = await listProgressEvidence(
    app.db,
    plan.id,
    told.map(({ id }) => id),
  );
  const entries = new Map<string, Entry[]>();
  for (const entry of told.toSorted(byDay)) {
    const one = {
      ...{ day: dayOfEntry(entry), at: entry.at, text: entry.text },
      evidence: shows
        .filter(
          ({ progressId, withdrawn }) => progressId === entry.id && !withdrawn,
        )
        .map(({ file, url }) => file?.fileName ?? url),
    };
    entries.set(entry.actionId, [...(entries.get(entry.actionId) ?? []), one]);
  }
  return entries;
}

const dayOfEntry = ({ aboutOn, at }: ProgressEntry) =>
  aboutOn ?? dayInLondon(at);

const byDay = (one: ProgressEntry, other: ProgressEntry) =>
  dayOfEntry(one) < dayOfEntry(other) ? -1 : 1;
