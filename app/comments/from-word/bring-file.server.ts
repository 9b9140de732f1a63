import {
  deleteBroughtFiles,
  insertBroughtFile,
} from "#db/queries/brought-files.ts";
import { type Attempt, edit, editOnce } from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import { isRefused } from "../../documents/guard/refused.ts";
import type { SentDocument } from "../../documents/sent-document.ts";
import { openVersion } from "../annotate.server.ts";
import { type BringInput, mostTaken } from "./brought.ts";

/**
 * Reads a Word file that somebody brings and keeps what is in it, for them to
 * look at; nothing of it is a comment yet.
 * @param number the version that is commented on
 * @returns the page that shows what is in it
 * @throws Invalid for a file that is not read, in a sentence; NotFound, NotNow
 *   as for a comment on that version
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
  const document = await app.documents
    .run("readWord", file.bytes)
    .catch(refused);
  if (document.comments.length > mostTaken) {
    throw new Invalid({
      file: `This file holds ${document.comments.length} comments; at most ${mostTaken} are taken in. Split it, or take some out.`,
    });
  }
  const asked = { ...attempt, form: { once } };
  return editOnce(app, asked, "annotations", async (change) => {
    const { db, challenge, who, at } = change;
    const version = await openVersion(change, number);
    const id = change.newId();
    await deleteBroughtFiles(db, daysBefore(at));
    await insertBroughtFile(db, {
      id,
      challenge_id: challenge.id,
      person_id: who.id,
      report_version_id: version.id,
      file_name: file.name,
      department,
      document: JSON.stringify(document),
      at,
    });
    return `/challenges/${challenge.id}/report/versions/${number}/from-word/${id}`;
  });
}

function refused(error: unknown): never {
  if (!isRefused(error)) throw error;
  throw new Invalid({ file: error.message }, 422);
}

/** Nobody looks at a file for longer: it can be brought again. */
const longest = 14 * 24 * 60 * 60 * 1000;

const daysBefore = (at: string) =>
  new Date(Date.parse(at) - longest).toISOString();
