import type { Context } from "#app/context.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { aChallenge } from "#test/support/app.ts";
import type { Mode, Stage } from "#workflows/stages.ts";
import { aNote } from "../findings/support.ts";

/** A challenge with findings that rest on a note, a recommendation and what a draft needs. */
export async function aReport(
  app: Context,
  {
    mode = "award",
    stage = "recommendations",
  }: { mode?: Mode; stage?: Stage } = {},
) {
  const challenge = await aChallenge(app, { mode, stage });
  const { id, framework, people } = challenge;
  const stamp = { updated_at: app.now(), updated_by: people.peer.id };
  const findings = framework.areas.flatMap(({ key }) =>
    ["strength", "consideration"].map((kind, index) => ({
      id: app.newId(),
      challenge_id: id,
      area_key: key,
      kind,
      subheading: "",
      text: `What the team saw of ${key} (${kind}).`,
      status: "agreed",
      position: index + 1,
      version: 1,
      created_by: people.peer.id,
      created_at: stamp.updated_at,
      ...stamp,
    })),
  );
  await app.db.insertInto("finding").values(findings).execute();
  const noteId = await aNote(app, id, framework.areas[0]?.key ?? "");
  await app.db
    .insertInto("finding_source")
    .values(
      findings.map(({ id: finding_id }) => ({
        id: app.newId(),
        finding_id,
        kind: "note",
        note_id: noteId,
      })),
    )
    .execute();
  const recommendation = {
    id: app.newId(),
    challenge_id: id,
    position: 1,
    lead_in: "Data",
    text: "Collect it by ward.",
    priority: "high",
    version: 1,
    ...stamp,
  };
  await app.db.insertInto("recommendation").values(recommendation).execute();
  await app.db
    .insertInto("recommendation_finding")
    .values({
      recommendation_id: recommendation.id,
      finding_id: findings[0]?.id ?? "",
    })
    .execute();
  await app.db
    .insertInto("report_section")
    .values({
      challenge_id: id,
      section: "executiveSummary",
      text: "A fair picture.",
      version: 1,
      ...stamp,
    })
    .execute();
  if (mode === "award") {
    const keys = ["overall", ...framework.areas.map(({ key }) => key)];
    await app.db
      .insertInto("outcome")
      .values(
        keys.map((area_key) => ({
          challenge_id: id,
          area_key,
          outcome: "met",
          level: "achieving",
          reason: "As the findings show.",
          version: 1,
          ...stamp,
        })),
      )
      .execute();
  }
  return { ...challenge, findings, move: mover(app, challenge) };
}

type Challenge = Awaited<ReturnType<typeof aChallenge>>;

/** A move by a role, at the version the challenge is at now. */
function mover(app: Context, { id, by }: Challenge) {
  return async (role: Parameters<Challenge["by"]>[0]) => ({
    ...by(role),
    version: (await findChallenge(app.db, id))?.version ?? 0,
    note: "",
  });
}
