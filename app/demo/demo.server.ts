import { atOnce } from "#db/at-once.ts";
import type { Nation } from "#workflows/bank-holidays.ts";
import { addDays } from "#workflows/calendar.ts";
import type { Context } from "../context.server.ts";
import { castPerson } from "./cast.server.ts";
import { firstCouncil } from "./first.ts";
import { findCouncilByName } from "#db/queries/councils.ts";
import { everyArea } from "./content/areas.ts";
import { type Script, play } from "./play.server.ts";
import { workingDay } from "./story.server.ts";

const award = { mode: "award", nation: "england-and-wales" } as const;
const bespoke = { mode: "bespoke", nation: "england-and-wales" } as const;

/** A council's challenge, by when its visit is, and one that it had before. */
interface Planned extends Omit<Script, "firstDay"> {
  /** Days from today. */
  visit: number;
  /** An earlier challenge, closed long ago. */
  before?: Pick<Script, "mode" | "nation" | "areas" | "notYet"> & {
    visit: number;
  };
}

/** The challenges of the demonstration; the first is the richest. */
export const scripts = [
  {
    ...award,
    council: firstCouncil.name,
    short: firstCouncil.short,
    areas: everyArea,
    visit: -45,
    until: "finalising",
    lively: true,
    before: {
      ...bespoke,
      areas: ["communities", "engagement", "workforce"],
      visit: -1130,
    },
  },
  {
    ...award,
    council: "Thornley Vale Borough Council",
    short: "Thornley Vale",
    areas: everyArea,
    visit: -150,
    until: "improvement",
  },
  {
    ...award,
    council: "Wexcombe City Council",
    short: "Wexcombe",
    areas: everyArea,
    visit: -25,
    until: "councilResponse",
  },
  {
    ...bespoke,
    council: "Ashfold District Council",
    short: "Ashfold",
    areas: ["leadership", "engagement", "services"],
    visit: -17,
    until: "recommendations",
  },
  {
    ...bespoke,
    council: "Merrin Bay Council",
    short: "Merrin Bay",
    areas: ["engagement", "services"],
    visit: -10,
    until: "findings",
  },
  {
    ...award,
    council: "Calder Hythe Borough Council",
    short: "Calder Hythe",
    areas: everyArea,
    visit: -1,
    until: "interviews",
    lively: true,
  },
  {
    ...bespoke,
    nation: "scotland",
    council: "Strathlorne Council",
    short: "Strathlorne",
    areas: ["communities", "leadership"],
    visit: 14,
    until: "evidence",
    lively: true,
  },
  {
    ...award,
    council: "Oakhampton Vale District Council",
    short: "Oakhampton Vale",
    areas: everyArea,
    visit: 45,
    until: "selfAssessment",
    lively: true,
    before: {
      ...award,
      areas: everyArea.filter((key) => key !== "workforce"),
      notYet: ["services"],
      visit: -1100,
    },
  },
  {
    ...award,
    council: "Lynmarsh Borough Council",
    short: "Lynmarsh",
    areas: everyArea,
    visit: 120,
    until: "scoping",
  },
  {
    ...bespoke,
    council: "Pellbrook Borough Council",
    short: "Pellbrook",
    areas: ["services", "workforce"],
    visit: -330,
    until: "closed",
  },
  {
    ...bespoke,
    nation: "northern-ireland",
    council: "Glenarrow Council",
    short: "Glenarrow",
    areas: ["leadership", "engagement"],
    visit: -60,
    until: "withdrawn",
  },
] as const satisfies readonly Planned[];

/**
 * Fills the database with what is not there yet of the demonstration, council
 * by council, each as a whole: what was broken off goes on the next time.
 * @param say is told how far it is
 */
export async function prepareDemonstration(
  app: Context,
  say: (words: string) => void,
): Promise<void> {
  if (!app.settings.demo) {
    throw new Error(
      "This is not the demonstration: set DEMO=1, and never where real councils are.",
    );
  }
  const today = app.now().slice(0, 10);
  await castPerson(app, "Ines Farrow", true);
  for (const [place, planned] of scripts.entries()) {
    const { council } = planned;
    if (await findCouncilByName(app.db, council)) continue;
    say(
      `Preparing the demonstration, ${place + 1} of ${scripts.length}: ${council}`,
    );
    await atOnce(app.db, (db) => playAll({ ...app, db }, planned, today));
  }
}

async function playAll(
  app: Context,
  { visit, before, ...script }: Planned,
  today: string,
) {
  const on = (days: number) => {
    const from = days < -100 ? visitLongAgo : visitFrom;
    return from(addDays(today, days), script.nation);
  };
  if (before) {
    const { council, short } = script;
    const earlier = { ...before, council, short, until: "closed" as const };
    await play(app, { ...earlier, firstDay: on(before.visit) });
  }
  await play(app, { ...script, firstDay: on(visit) });
}

/** The first working day of a day's week: visits begin with the week. */
function visitFrom(day: string, nation: Nation): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return workingDay(addDays(day, -((weekday + 6) % 7)), nation);
}

/** Nobody came at Christmas, where there was another week to come in. */
function visitLongAgo(day: string, nation: Nation): string {
  const atChristmas = day.slice(5) > "12-18" || day.slice(5) < "01-04";
  return visitFrom(atChristmas ? addDays(day, -21) : day, nation);
}
