import { insertBroughtFile } from "#db/queries/brought-files.ts";
import {
  findCommentsOffered,
  listCommentsOffered,
} from "#db/queries/foreign-reports.ts";
import { findVersion } from "#db/queries/reports.ts";
import {
  allowRole,
  type Attempt,
  editOnce,
} from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { NotFound } from "../../errors.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { openVersion } from "../annotate.server.ts";

/**
 * The files in which the team brought a report that was written elsewhere, as
 * far as the comments in them are the council’s and stand for this version.
 */
export async function cameWith(call: ChallengeCall) {
  allowRole(call, "annotations");
  const version = await versionAt(call);
  const rows = await listCommentsOffered(call.app.db, version);
  return rows.map(({ id, file_name: fileName, comments_on }) => ({
    ...{ id, fileName },
    isTakenIn: comments_on !== null,
  }));
}

/** One of them, for the page that refuses it. @throws NotFound */
export async function oneCameWith(call: ChallengeCall) {
  allowRole(call, "annotations");
  const version = await versionAt(call);
  const id = call.param("foreignId");
  const row = await findCommentsOffered(call.app.db, version, id);
  if (!row) throw new NotFound();
  const { challenge } = call;
  return {
    fileName: row.file_name,
    back: `/challenges/${challenge.id}/report/versions/${version.number}/from-word`,
  };
}

/**
 * Opens the comments that came with a report written elsewhere, for this person
 * to look at as if they had brought the file; of the rest of it they see nothing.
 * @returns the page that shows them
 * @throws NotFound for what the team did not say is the council’s; NotNow as
 *   for a comment on that version
 */
export async function openCameWith(
  app: Context,
  attempt: Attempt,
  number: number,
  { reportId, once }: { reportId: string; once: string | undefined },
): Promise<string> {
  const asked = { ...attempt, form: { once } };
  return editOnce(app, asked, "annotations", async (change) => {
    const { db, challenge, who, at } = change;
    const version = await openVersion(change, number);
    const row = await findCommentsOffered(db, version, reportId);
    if (!row) throw new NotFound();
    const id = change.newId();
    await insertBroughtFile(db, {
      id,
      challenge_id: challenge.id,
      person_id: who.id,
      report_version_id: version.id,
      file_name: row.file_name,
      department: "",
      document: row.document,
      at,
      foreign_report_id: row.id,
    });
    return `/challenges/${challenge.id}/report/versions/${number}/from-word/${id}`;
  });
}

async function versionAt({ app, challenge, param }: ChallengeCall) {
  const version = await findVersion(
    app.db,
    challenge.id,
    Number(param("number")),
  );
  if (!version) throw new NotFound();
  return version;
}
