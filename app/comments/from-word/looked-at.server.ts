import { listBroughtFiles } from "#db/queries/brought-files.ts";
import { findVersion } from "#db/queries/reports.ts";
import { allowRole } from "../../challenge/change.server.ts";
import { NotFound } from "../../errors.ts";
import type { ChallengeCall } from "../../respond.server.ts";

/**
 * The files that this person brought to a version and did not take in whole.
 * @throws NotFound for a version that is not there
 */
export async function lookedAt(call: ChallengeCall) {
  allowRole(call, "annotations");
  const { app, challenge, who, param } = call;
  const version = await findVersion(
    app.db,
    challenge.id,
    Number(param("number")),
  );
  if (!version) throw new NotFound();
  return listBroughtFiles(app.db, {
    challengeId: challenge.id,
    personId: who.id,
    versionId: version.id,
  });
}
