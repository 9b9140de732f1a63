import { insertBroughtFile } from "#db/queries/brought-files.ts";
import { listVersions } from "#db/queries/reports.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import { refusedFile } from "../../documents/refused-file.ts";
import type { SentDocument } from "../../documents/sent-document.ts";
import { openVersion } from "../annotate.server.ts";
import { type BringInput, refuseMoreComments } from "./brought.ts";
import { kept } from "./kept.ts";
import { type MadeOf, originOf } from "./origin.ts";

/**
 * Reads a Word file that somebody brings and keeps what is in it, for them to
 * look at; nothing of it is a comment yet.
 * @param number the version that is commented on
 * @returns the page that shows what is in it
 * @throws Invalid for a file that is not read or of another report, in a
 *   sentence; NotFound, NotNow as for a comment on that version
 */
export async function bringFile(
  app: Context,
  attempt: Attempt,
  number: number,
  { department, once }: BringInput,
  file: SentDocument,
): Promise<string> {
  // Before its file is read: whether it may come at all.
  await edit(app, attempt, "annotations", (open) => openVersion(open, number));
  const { document, about } = await app.documents
    .run("readBrought", file.bytes)
    .catch(refusedFile);
  refuseMoreComments(about);
  const asked = { ...attempt, form: { once } };
  return editOnce(app, asked, "annotations", async (change) => {
    const { db, challenge, who, at } = change;
    const version = await openVersion(change, number);
    await refuseOthers(change, about, number);
    const id = change.newId();
    await insertBroughtFile(db, {
      id,
      challenge_id: challenge.id,
      person_id: who.id,
      report_version_id: version.id,
      file_name: file.name,
      department,
      document: kept({ about, document }),
      at,
    });
    return `/challenges/${challenge.id}/report/versions/${number}/from-word/${id}`;
  });
}

/** Whose report it is need not be known to whoever has the file: it is not said. */
async function refuseOthers(
  { db, challenge }: Change,
  about: MadeOf,
  number: number,
): Promise<void> {
  const versions = await listVersions(db, challenge.id);
  if (originOf(about, challenge.id, versions) !== "elsewhere") return;
  throw new Invalid({
    file: `This file is of another report, so nothing of it was taken. Bring a copy of draft ${number} of this one.`,
  });
}
