import type { Context } from "#app/context.server.ts";
import { insertFinding } from "#db/queries/finding-changes.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aChallenge } from "#test/support/app.ts";
import { aPlanOf } from "./a-plan.ts";

const plainBlock = {
  label: "",
  leadIn: "",
  depth: 0,
  areaKey: null,
  sort: "",
  ref: null,
};

/**
 * A challenge with a final report of two recommendations (the first on two
 * areas), an area for consideration and a strength; and, never sent, one more
 * of each. Its plan is begun, and empty.
 */
export async function aReportedChallenge(app: Context) {
  const challenge = await aChallenge(app, { stage: "improvement" });
  const { id, people } = challenge;
  const [area = "", other = ""] = challenge.framework.areas.map(
    ({ key }) => key,
  );
  const own = (name: string) => `${name}-${id}`;
  const by = people.peer.id;
  for (const name of ["r1", "r2", "unsent"]) {
    await app.db
      .insertInto("recommendation")
      .values({
        id: own(name),
        challenge_id: id,
        position: 1,
        lead_in: `WORKING ${name}`,
        text: "WORKING",
        priority: "high",
        version: 1,
        updated_by: by,
        updated_at: app.now(),
      })
      .execute();
  }
  for (const name of ["consideration", "strength"]) {
    await insertFinding(app.db, {
      id: own(name),
      challengeId: id,
      words: {
        areaKey: area,
        criterionKey: null,
        kind: name,
        subheading: "",
        text: "WORKING",
      },
      by,
      at: app.now(),
    });
  }
  const entry = (
    kind: "recommendation" | "finding" | "nestedBullet",
    type: "recommendation" | "finding",
    name: string,
    also: object,
  ) => ({
    ...plainBlock,
    id: `${kind}-${name}`,
    kind,
    ref: { type, id: own(name) },
    ...also,
  });
  const blocks = [
    entry("recommendation", "recommendation", "r1", {
      label: "1",
      leadIn: "Own the plan:",
      text: "Own the plan: give each action an owner.",
      areaKeys: [area, other],
    }),
    entry("nestedBullet", "recommendation", "r1", { text: "at board level" }),
    entry("recommendation", "recommendation", "r2", {
      label: "2",
      leadIn: "Publish data.",
      text: "Publish data. Every year.",
    }),
    entry("finding", "finding", "strength", {
      label: "1",
      areaKey: area,
      sort: "strength",
      text: "Staff networks are heard.",
    }),
    entry("finding", "finding", "consideration", {
      label: "1",
      areaKey: area,
      sort: "consideration",
      text: "Data is seldom used.",
    }),
  ];
  await app.db
    .insertInto("report_version")
    .values({
      id: own("final"),
      challenge_id: id,
      number: 2,
      kind: "final",
      title: "Final report",
      blocks: JSON.stringify(blocks),
      sha256: "0".repeat(64),
      created_at: "2026-03-01T10:00:00.000Z",
      created_by: by,
    })
    .execute();
  const plan = await aPlanOf(app, id);
  const inPlan = (role: ChallengeRole) => plan.planAttempt(challenge.by(role));
  return { ...challenge, ...plan, inPlan, area, other, own };
}

/** An action as its form gives it, with nothing optional. */
export const plainAction = {
  text: "Name an owner for every action",
  section: "",
  owners: "",
  ...{ byWhen: "", dueReason: "", dueCorrected: false },
  reviewOn: null as string | null,
  measure: "",
  recommendations: [] as string[],
  findings: [] as string[],
  status: "notStarted" as const,
  rag: null,
  ragReason: "",
  progress: "",
  version: 0,
  once: undefined,
};
