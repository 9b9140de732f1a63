import type { FindingInput } from "#app/findings/finding.ts";
import type { Context } from "#app/context.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { listFindings } from "#db/queries/findings.ts";
import { insertActionLinks } from "#db/queries/action-changes.ts";
import { insertActions } from "#db/queries/plan-row-changes.ts";
import { aPlanOf } from "#test/app/plan/a-plan.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

/** A challenge in findings, with its areas' keys and its list of findings. */
export async function aFindingsRoom(
  stage: "findings" | "evidence" = "findings",
) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const [area, otherArea] = challenge.framework.areas;
  if (!area || !otherArea) throw new Error("The framework has two areas");
  const words: FindingInput = {
    areaKey: area.key,
    criterionKey: "",
    kind: "strength",
    subheading: "",
    text: "Councillors speak up for equality.",
    version: 0,
    once: undefined,
  };
  return {
    app,
    ...challenge,
    area,
    otherArea,
    words,
    list: () => shown(app, challenge.id),
    /** Adds a finding by a peer and gives its id. */
    add: async (change: Partial<FindingInput> = {}) => {
      const to = await addFinding(app, challenge.by("peer"), {
        ...words,
        ...change,
      });
      return to.split("/").at(-2) ?? "";
    },
  };
}

const shown = (app: Context, challengeId: string) =>
  listFindings(app.db, { challengeId, sight: "all" });

/** A note of this challenge on an area, and its id. */
export async function aNote(
  app: Context,
  challengeId: string,
  areaKey: string,
  source = "observation",
  criterionKey: string | null = null,
): Promise<string> {
  const id = app.newId();
  const member = await app.db
    .selectFrom("membership")
    .select("person_id")
    .where("challenge_id", "=", challengeId)
    .where("role", "=", "peer")
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto("note")
    .values({
      id,
      challenge_id: challengeId,
      source,
      area_key: areaKey,
      criterion_key: criterionKey,
      judgement: "neutral",
      confidence: "medium",
      text: "Heard at the front desk.",
      author_id: member.person_id,
      at: app.now(),
      version: 1,
      updated_at: app.now(),
    })
    .execute();
  return id;
}

/** An action of the improvement plan that answers findings, and its id. */
export async function anAction(
  app: Context,
  challengeId: string,
  findings: readonly string[],
): Promise<string> {
  const [id, at] = [app.newId(), app.now()];
  const { id: by } = await aPerson(app, `Ada ${id}`);
  const { planId } = await aPlanOf(app, challengeId);
  const words = {
    text: "Train every councillor",
    owners: "",
    byWhen: "",
    reviewOn: null,
    measure: "",
    status: "notStarted",
    rag: null,
    ragReason: "",
    ...{ ragBy: null, ragAt: null },
  };
  const action = { id, rowId: app.newId(), sectionId: null, words };
  await insertActions(app.db, planId, [action], { by, at });
  await insertActionLinks(
    app.db,
    findings.map((findingId) => ({
      id: app.newId(),
      actionId: id,
      answers: { findingId },
    })),
  );
  return id;
}
