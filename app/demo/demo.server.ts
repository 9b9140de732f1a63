import { addDays } from "#workflows/working-days.ts";
import type { Context } from "../context.server.ts";
import { castPerson } from "./cast.server.ts";
import { findCouncilByName } from "#db/queries/councils.ts";
import { type Script, play } from "./play.server.ts";

const award = { mode: "award", nation: "england-and-wales" } as const;
const bespoke = { mode: "bespoke", nation: "england-and-wales" } as const;

/** The challenges of the demonstration; the first is the richest. */
export const scripts = [
  {
    ...award,
    council: "Harrowmere District Council",
    short: "Harrowmere",
    areas: 5,
    visit: -38,
    until: "finalising",
  },
  {
    ...award,
    council: "Thornley Vale Borough Council",
    short: "Thornley Vale",
    areas: 5,
    visit: -150,
    until: "improvement",
  },
  {
    ...award,
    council: "Wexcombe City Council",
    short: "Wexcombe",
    areas: 5,
    visit: -25,
    until: "councilResponse",
  },
  {
    ...bespoke,
    council: "Ashfold District Council",
    short: "Ashfold",
    areas: 3,
    visit: -14,
    until: "recommendations",
  },
  {
    ...bespoke,
    council: "Merrin Bay Council",
    short: "Merrin Bay",
    areas: 2,
    visit: -6,
    until: "findings",
  },
  {
    ...award,
    council: "Calder Hythe Borough Council",
    short: "Calder Hythe",
    areas: 5,
    visit: -1,
    until: "interviews",
  },
  {
    ...bespoke,
    nation: "scotland",
    council: "Strathlorne Council",
    short: "Strathlorne",
    areas: 2,
    visit: 18,
    until: "evidence",
  },
  {
    ...award,
    council: "Oakhampton Vale District Council",
    short: "Oakhampton Vale",
    areas: 5,
    visit: 45,
    until: "selfAssessment",
  },
  {
    ...award,
    council: "Lynmarsh Borough Council",
    short: "Lynmarsh",
    areas: 5,
    visit: 120,
    until: "scoping",
  },
  {
    ...bespoke,
    council: "Pellbrook Town Council",
    short: "Pellbrook",
    areas: 2,
    visit: -330,
    until: "closed",
  },
  {
    ...bespoke,
    nation: "northern-ireland",
    council: "Glenarrow Council",
    short: "Glenarrow",
    areas: 2,
    visit: -60,
    until: "withdrawn",
  },
] as const satisfies ReadonlyArray<
  Omit<Script, "firstDay"> & { visit: number }
>;

/** Fills an empty database with the demonstration; does nothing a second time. */
export async function prepareDemonstration(app: Context): Promise<void> {
  if (!app.settings.demo) throw new Error("This is not the demonstration.");
  if (await findCouncilByName(app.db, scripts[0].council)) return;
  const today = app.now().slice(0, 10);
  console.log("Preparing the demonstration: this takes a little while once.");
  await castPerson(app, "Ines Farrow", true);
  for (const { visit, ...script } of scripts) {
    await play(app, {
      ...script,
      firstDay: mondayBefore(addDays(today, visit)),
    });
  }
}

/** The Monday on or before a day: visits begin with the week. */
function mondayBefore(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
