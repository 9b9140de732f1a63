import { atOnce } from "#db/at-once.ts";
import { findCouncilByName } from "#db/queries/councils.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { type Mode, type Stage, stageLine } from "#workflows/stages.ts";
import type { Nation } from "#workflows/bank-holidays.ts";
import { addDays } from "#workflows/calendar.ts";
import type { Context } from "../context.server.ts";
import { outbox } from "../people/mail.server.ts";
import { addCouncil } from "../programme/add-council.server.ts";
import { startChallenge } from "../programme/start-challenge.server.ts";
import { steps } from "../steps.server.ts";
import { assessSelf, signOff, writeScope } from "./before-visit.server.ts";
import { cast, peopleOfCouncil, teamParts } from "./cast.server.ts";
import { allAreas } from "./content/areas.ts";
import { settleRequests, workAtDesk } from "./desk.server.ts";
import { writeFindings, writeReport } from "./findings.server.ts";
import { workThroughPlan } from "./plan.server.ts";
import {
  answerComments,
  commentOnDraft,
  gatherResponse,
} from "./response.server.ts";
import {
  type Take,
  carryEarlier,
  secondDraft,
  sendBack,
  signTooEarly,
  tendRegister,
} from "./scenes.server.ts";
import {
  type Story,
  at,
  clockAt,
  idIn,
  startsAt,
  workingDay,
} from "./story.server.ts";
import { told } from "./told.ts";
import { planVisit, takeNotes } from "./visit.server.ts";

/** A challenge to be played to a stage. */
export interface Script {
  council: string;
  /** Tells this council's people from another's. */
  short: string;
  nation: Nation;
  mode: Mode;
  /** The keys of the areas in scope. */
  areas: readonly string[];
  /** The first day on site. */
  firstDay: string;
  until: Stage;
  /** The keys of areas that do not reach the level sought yet. */
  notYet?: readonly string[];
  /** Whether what happens beside the straight way happens too. */
  lively?: boolean;
}

/**
 * Plays a challenge from its first day to the stage of its script: the whole
 * of it is kept, or nothing.
 */
export async function play(app: Context, script: Script): Promise<void> {
  await atOnce(app.db, (db) => act({ ...app, db }, script));
}

async function act(outer: Context, script: Script) {
  const story = await setUp(outer, script);
  const { until, lively = false } = script;
  const take: Take = (...asked) => step(story, ...asked);
  const { on } = story;
  const goal = until === "withdrawn" ? "evidence" : until;
  const reaches = (stage: Stage) =>
    stageLine.findIndex((one) => one === goal) >=
    stageLine.findIndex((one) => one === stage);

  if (!reaches("selfAssessment")) return;
  await writeScope(story);
  on(-133);
  await take("agreeScope", "challengeManager");
  on(-70);
  if (lively) await carryEarlier(story);
  await assessSelf(story, !reaches("evidence"));
  if (!reaches("evidence")) {
    if (lively) await signTooEarly(story);
    return;
  }
  on(-35);
  await signOff(story);
  await take("submitSelfAssessment", "councilLead");
  on(-32);
  if (lively) await sendBack(story, take);
  const asked = await workAtDesk(story, lively && !reaches("interviews"));
  if (lively) await tendRegister(story);
  if (until === "withdrawn") {
    on(-13);
    const why =
      "The council is to merge with its neighbour and asks to stop. Both would like to come back to it as one.";
    return take("withdraw", "challengeManager", why);
  }
  if (!reaches("interviews")) {
    if (lively) await planVisit(story, true);
    return;
  }
  await settleRequests(story, asked);
  await visit(story, take, script, reaches);
}

type Reaches = (stage: Stage) => boolean;

async function visit(
  story: Story,
  take: Take,
  script: Script,
  reaches: Reaches,
) {
  const { on } = story;
  const { lively = false } = script;
  on(-12);
  const sessions = await planVisit(story, lively && !reaches("findings"));
  on(-4);
  await take("closeEvidence", "challengeManager");
  await takeNotes(story, sessions, !reaches("findings"));
  if (!reaches("findings")) return;
  on(3);
  await take("finishInterviews", "leadPeer");
  await writeFindings(story, !reaches("recommendations"));
  if (!reaches("recommendations")) return;
  await take("agreeFindings", "leadPeer");
  await writeReport(story, script);
  await respond(story, take, script, reaches);
}

async function respond(
  story: Story,
  take: Take,
  { until, lively = false }: Script,
  reaches: Reaches,
) {
  const { on } = story;
  if (!reaches("councilResponse")) return;
  on(18);
  await take("sendDraft", "challengeManager");
  const comments = await commentOnDraft(story);
  if (!reaches("finalising")) return;
  on(31);
  await gatherResponse(story, comments);
  await take("sendResponse", "councilLead");
  on(35);
  await answerComments(story, comments, reaches("improvement"));
  if (lively && !reaches("improvement")) await secondDraft(story, take);
  if (!reaches("improvement")) return;
  on(43);
  await take("issueFinal", "leadPeer");
  on(52);
  await take("publish", "councilLead");
  await workThroughPlan(story, until === "closed" ? 300 : 145);
  on(308);
  if (until === "closed") await take("close", "councilLead");
}

/** Takes a step of the process, as the person whose step it is. */
async function step(
  { app, by, challengeId }: Story,
  event: Event,
  role: ChallengeRole,
  note = "",
  questions: Readonly<Record<string, string>> = {},
): Promise<void> {
  const challenge = await findChallenge(app.db, challengeId);
  const version = challenge?.version ?? 0;
  await steps[event](app, { ...by(role), version, note, questions });
}

async function setUp(outer: Context, script: Script): Promise<Story> {
  const clock = clockAt(addDays(script.firstDay, -140));
  const { db, newId } = outer;
  // Letters are dated by the play's clock, and none leaves the house.
  const settings = { ...outer.settings, smtpUrl: null };
  const mail = outbox({ db, settings, now: clock.now, newId });
  const app = { ...outer, now: clock.now, mail };
  const { council, short, nation, mode, firstDay } = script;
  const tell = <T>(content: T) => told(content, { council, firstDay });
  const areas = tell(allAreas.filter(({ key }) => script.areas.includes(key)));
  const once = undefined;
  const known = await findCouncilByName(app.db, council);
  if (!known) await addCouncil(app, "system", { name: council, nation, once });
  const { id: councilId = "" } =
    known ?? (await findCouncilByName(app.db, council)) ?? {};
  const address = await startChallenge(app, "system", {
    councilId,
    title: `Equality peer challenge ${firstDay.slice(0, 4)}`,
    frameworkKey: "eflg-2009",
    mode,
    levelSought: mode === "award" ? "achieving" : "",
    areasInScope: areas.map(({ key }) => key),
    managerName: "",
    managerEmail: undefined,
    managerOrganisation: "",
    once,
  });
  const challengeId = idIn(address);
  const parts = [...teamParts, ...peopleOfCouncil(short)];
  const members = await cast(app, challengeId, parts);
  return {
    app,
    clock,
    challengeId,
    council,
    areas,
    firstDay,
    team: members.slice(0, teamParts.length).map(({ person }) => person),
    by: (role, place = 0) => ({
      who: at(
        members.filter((member) => member.role === role),
        place,
      ).person,
      challengeId,
    }),
    evidence: new Map(),
    notes: new Map(),
    findings: new Map(),
    recommendations: new Map(),
    told: tell,
    on: (days, time = startsAt(days)) =>
      clock.goTo(workingDay(addDays(firstDay, days), nation), time),
  };
}
