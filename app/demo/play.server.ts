import { findChallenge } from "#db/queries/challenges.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Mode, Stage } from "#workflows/stages.ts";
import { addDays } from "#workflows/working-days.ts";
import type { Context } from "../context.server.ts";
import { addCouncil } from "../programme/add-council.server.ts";
import { startChallenge } from "../programme/start-challenge.server.ts";
import { steps } from "../steps.server.ts";
import {
  assessSelf,
  readEvidence,
  signOff,
  writeScope,
} from "./before-visit.server.ts";
import { cast, peopleOfCouncil, teamParts } from "./cast.server.ts";
import { communities } from "./content/communities.ts";
import { engagement } from "./content/engagement.ts";
import { leadership } from "./content/leadership.ts";
import { services } from "./content/services.ts";
import { workforce } from "./content/workforce.ts";
import { writeFindings, writeReport } from "./findings.server.ts";
import { planVisit, takeNotes } from "./visit.server.ts";
import { type Set, at, clockAt } from "./set.server.ts";

/** A challenge to be played to a stage. */
export interface Script {
  council: string;
  /** Tells this council's people from another's. */
  short: string;
  nation: "england-and-wales" | "scotland" | "northern-ireland";
  mode: Mode;
  /** Keys of the areas in scope. */
  areas: readonly string[];
  /** The first day on site. */
  firstDay: string;
  until: Stage;
}

const allAreas = [communities, leadership, engagement, services, workforce];

/** Plays a challenge from its first day to the stage of its script. */
export async function play(outer: Context, script: Script): Promise<void> {
  const set = await setUp(outer, script);
  const { until } = script;
  const acts: Array<[Stage, () => Promise<void>]> = [
    ["scoping", () => writeScope(set)],
    ["selfAssessment", () => act(set, ["agreeScope", "challengeManager"])],
  ];
  for (const [, run] of acts) await run();
  void until;
}

/** Takes a step of the process, as the person whose step it is. */
async function act(
  { app, by, challengeId }: Set,
  [event, role]: [Event, ChallengeRole],
  note = "",
): Promise<void> {
  const challenge = await findChallenge(app.db, challengeId);
  const version = challenge?.version ?? 0;
  await steps[event](app, { ...by(role), version, note });
}

async function setUp(outer: Context, script: Script): Promise<Set> {
  const clock = clockAt(addDays(script.firstDay, -140));
  const app = { ...outer, now: clock.now };
  await addCouncil(app, "system", {
    name: script.council,
    nation: script.nation,
    once: undefined,
  });
  return { app, clock } as Set;
}
void [
  assessSelf,
  readEvidence,
  signOff,
  cast,
  peopleOfCouncil,
  teamParts,
  writeFindings,
  writeReport,
  planVisit,
  takeNotes,
  at,
  allAreas,
  startChallenge,
];
