import { countIdleCouncils } from "#db/queries/councils.ts";
import { countNotSent } from "#db/queries/mail.ts";
import {
  countByState,
  listLiveChallenges,
  listLiveDates,
} from "#db/queries/programme.ts";
import { stagesOver } from "#workflows/challenge.ts";
import { lateDay } from "#workflows/late-days.ts";
import { sideTitle } from "#workflows/people.ts";
import {
  type Stage,
  stageLine,
  stageTitle,
  turnOf,
} from "#workflows/stages.ts";
import { dayWords } from "#workflows/planned-days.ts";
import { addDays } from "#workflows/calendar.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { byMail } from "../people/mail.server.ts";
import { dayInLondon } from "../ui/dates.ts";

/** A challenge that somebody should ask about. */
export interface Stuck {
  id: string;
  title: string;
  council: string;
  stage: string;
  turn: string;
  /** What should have been or since when it stands, before the day. */
  what: string;
  day: string;
}

/** What a person who runs the programme wants to know in the morning. */
export interface DeskShown {
  stuck: Stuck[];
  /** How many more there are than are shown. */
  moreStuck: number;
  stages: Array<{ key: Stage; title: string; turn: string; count: number }>;
  letters: { byMail: boolean; count: number };
  councils: { all: number; idle: number };
}

const mostShown = 20;
/** So long at one stage with no planned day ahead is worth a question. */
const daysStandingStill = 90;
/** Letters are looked after for a week; older ones were passed on, or never. */
const daysOfLetters = 7;
/** One that a mail server has not taken by then may never have reached it. */
const minutesUnderWay = 15;

/** The programme as it stands; a fixed number of queries. */
export async function programmeDesk(app: Context): Promise<DeskShown> {
  const { db, now } = app;
  const at = now();
  const stuck = await stuckOnes(db, dayInLondon(at));
  return {
    stuck: stuck.slice(0, mostShown),
    moreStuck: Math.max(0, stuck.length - mostShown),
    stages: await stagesOf(db),
    letters: await lettersNotSent(app, at),
    councils: await countIdleCouncils(db, stagesOver),
  };
}

async function lettersNotSent(
  app: Context,
  at: string,
): Promise<DeskShown["letters"]> {
  const sends = byMail(app);
  const wait = sends ? minutesUnderWay * 60 * 1000 : 0;
  const count = await countNotSent(app.db, {
    since: addDays(at.slice(0, 10), -daysOfLetters),
    waitingSince: new Date(Date.parse(at) - wait).toISOString(),
  });
  return { byMail: sends, count };
}

async function stagesOf(db: Context["db"]): Promise<DeskShown["stages"]> {
  const counts = await countByState(db);
  return stageLine.flatMap((stage) => {
    const turn = turnOf(stage);
    const count = counts.get(stage) ?? 0;
    if (!turn || count === 0) return [];
    return [
      { key: stage, title: stageTitle(stage), turn: sideTitle(turn), count },
    ];
  });
}

/** Those whose planned day has passed or that stand still, the longest first. */
async function stuckOnes(db: Context["db"], today: string): Promise<Stuck[]> {
  const days = await listLiveDates(db, stagesOver);
  return (await listLiveChallenges(db, stagesOver))
    .flatMap(({ state, firstDayOnSite, commentsDue, since, ...challenge }) => {
      const stage = stageFrom(state);
      const turn = turnOf(stage);
      const why = whyStuck(stage, today, since, {
        ...days.get(challenge.id),
        ...(firstDayOnSite && { firstDay: firstDayOnSite }),
        ...(commentsDue && { commentsDue }),
      });
      if (!turn || !why) return [];
      const shown = { stage: stageTitle(stage), turn: sideTitle(turn) };
      return [{ ...challenge, ...shown, ...why }];
    })
    .sort((one, other) => one.day.localeCompare(other.day));
}

function whyStuck(
  stage: Stage,
  today: string,
  since: string,
  days: Partial<Record<string, string>>,
): { what: string; day: string } | null {
  const late = lateDay(days, stage, today);
  if (late) return { what: `${dayWords(late.name).title}:`, day: late.day };
  // A plan is worked through for months; what has a day ahead was planned so.
  const isPlanned = Object.values(days).some((day) => day && day >= today);
  if (stage === "improvement" || isPlanned) return null;
  const day = dayInLondon(since);
  if (day > addDays(today, -daysStandingStill)) return null;
  return { what: "At this stage since", day };
}
