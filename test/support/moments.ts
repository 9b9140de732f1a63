import type { Context } from "#app/context.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { setDepartment } from "#app/response/keep-departments.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { steps } from "#app/steps.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { type Stage, stageLine } from "#workflows/stages.ts";
import { played } from "./played.ts";

/** A moment in the life of a challenge, and how it comes to it. */
export interface Moment {
  name: string;
  /** The furthest stage so far: what was sent then stays sent. */
  reached: Stage;
  /** Plays a challenge to this moment; returns its id. */
  come: (app: Context) => Promise<string>;
}

const at = (stage: Stage): Moment => ({
  name: stage,
  reached: stage,
  come: async (app) => (await played(app, stage)).id,
});

const before = stageLine.slice(0, stageLine.indexOf("councilResponse"));
const after = stageLine.slice(stageLine.indexOf("councilResponse"));

/** Until the council has a draft to read, with what sends a challenge back. */
export const beforeTheDraft: Moment[] = [
  ...before.map(at),
  {
    name: "selfAssessment, sent back",
    reached: "evidence",
    come: async (app) => {
      const { id } = await played(app, "evidence");
      await take(app, id, "returnSelfAssessment", "leadPeer");
      return id;
    },
  },
  {
    name: "scoping, sent back before",
    reached: "evidence",
    come: (app) => sentBack(app, "reopen"),
  },
  {
    name: "withdrawn, sent back before",
    reached: "evidence",
    come: (app) => sentBack(app, "withdraw"),
  },
  {
    name: "withdrawn from recommendations",
    reached: "recommendations",
    come: (app) => withdrawn(app, "recommendations"),
  },
];

/** From the first draft on, with a second one. */
export const afterTheDraft: Moment[] = [
  ...after.map(at),
  {
    name: "councilResponse, second draft",
    reached: "finalising",
    come: secondDraft,
  },
  {
    name: "finalising, second response",
    reached: "finalising",
    come: async (app) => {
      const id = await secondDraft(app);
      await signOffAgain(app, id);
      await take(app, id, "sendResponse", "councilLead");
      return id;
    },
  },
  {
    name: "recommendations, reopened",
    reached: "councilResponse",
    come: async (app) => {
      const { id } = await played(app, "councilResponse");
      await take(app, id, "reopen", "challengeManager");
      return id;
    },
  },
  {
    name: "councilResponse, reopened",
    reached: "finalising",
    come: async (app) => {
      const { id } = await played(app, "finalising");
      await take(app, id, "reopen", "challengeManager");
      return id;
    },
  },
  {
    name: "withdrawn from finalising",
    reached: "finalising",
    come: (app) => withdrawn(app, "finalising"),
  },
];

async function withdrawn(app: Context, from: Stage) {
  const { id } = await played(app, from);
  await take(app, id, "withdraw", "challengeManager");
  return id;
}

/** Sent back to the council, then taken out of its hands. */
async function sentBack(app: Context, then: "reopen" | "withdraw") {
  const { id } = await played(app, "evidence");
  await take(app, id, "returnSelfAssessment", "leadPeer");
  await take(app, id, then, "challengeManager");
  return id;
}

/** Another draft is before the council, with a comment it has not sent. */
async function secondDraft(app: Context) {
  const { id } = await played(app, "finalising");
  await take(app, id, "issueAnotherDraft", "leadPeer");
  const draft = await findLatestVersion(app.db, id);
  const who = await personIn(app, id, "councilLead");
  await annotate(app, { who, challengeId: id }, draft?.number ?? 0, {
    block: "",
    quote: "",
    start: undefined,
    kind: "context",
    department: "",
    text: "Said of the second draft: canary-second-comment",
    once: undefined,
  });
  return id;
}

async function signOffAgain(app: Context, challengeId: string) {
  const who = await personIn(app, challengeId, "councilLead");
  const lead = { who, challengeId };
  for (const { id, version } of await listDepartments(app.db, challengeId)) {
    const gathered = {
      status: "gathered",
      reason: "",
      version,
    } as const;
    await setDepartment(app, lead, id, gathered);
  }
  const seen = (await lastResponseEdit(app.db, challengeId)) ?? "";
  await markReady(app, lead, { seen });
  const sponsor = await personIn(app, challengeId, "sponsor");
  await signOffResponse(app, { who: sponsor, challengeId }, { seen });
}

async function take(
  app: Context,
  challengeId: string,
  event: Event,
  role: ChallengeRole,
) {
  const who = await personIn(app, challengeId, role);
  const challenge = await findChallenge(app.db, challengeId);
  const version = challenge?.version ?? 0;
  await steps[event](app, { who, challengeId, version, note: "For a reason." });
}

/** The first who holds a role in a challenge. */
export async function personIn(
  { db }: Context,
  challengeId: string,
  role: ChallengeRole,
): Promise<Visitor> {
  const { id, name, email } = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select(["person.id", "person.name", "person.email"])
    .where("challenge_id", "=", challengeId)
    .where("role", "=", role)
    .orderBy("membership.id")
    .executeTakeFirstOrThrow();
  return { id, name, email, isProgrammeManager: false, signInId: "" };
}
