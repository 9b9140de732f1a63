import { listWordKeys } from "#db/queries/brought-files.ts";
import type { ReportVersion } from "#db/queries/reports.ts";
import { isRefused } from "../../documents/guard/refused.ts";
import type { WordDocument } from "../../documents/word-in/word-document.ts";
import { NotNow } from "../../errors.ts";
import { blocksFrom } from "../../report/blocks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { wordComments } from "../word-comments.server.ts";
import { findChanges } from "./find-changes.server.ts";
import { findComments } from "./find-comments.server.ts";
import type { Found } from "./found.ts";

/**
 * What a Word file brings that is not here yet, placed in a version: its
 * comments, replies and other words. Nothing is saved.
 */
export async function lookAt(
  call: ChallengeCall,
  document: WordDocument,
  version: ReportVersion,
): Promise<Found> {
  const blocks = blocksFrom(version.blocks);
  const isOurs = document.properties["CriticalFriendReport"] === version.id;
  const { paragraphs, comments } = document;
  const asked = {
    document: { paragraphs, comments },
    blocks,
    byMark: isOurs,
  };
  const returned = await call.app.documents
    .run("placeReturned", asked)
    .catch(notNow);
  const written = await wordComments(call, version);
  const { placed } = returned;
  const versionId = version.id;
  const said = findComments({ document, placed, written, versionId });
  const changed = findChanges({ document, returned, blocks, versionId });
  const taken = new Set(await listWordKeys(call.app.db, call.challenge.id));
  const all = { ...said, ...changed };
  const isNew = ({ key }: { key: string }) => !taken.has(key);
  const fresh = {
    comments: all.comments.filter(isNew),
    replies: all.replies.filter(isNew),
    wordings: all.wordings.filter(isNew),
    added: all.added.filter(isNew),
    removed: all.removed.filter(isNew),
  };
  return { ...fresh, known: all.known + counted(all) - counted(fresh) };
}

/** Others are being read, or its words are too many to be found again. */
function notNow(error: unknown): never {
  throw isRefused(error) ? new NotNow(error.message) : error;
}

const counted = (found: Omit<Found, "known">) =>
  found.comments.length +
  found.replies.length +
  found.wordings.length +
  found.added.length +
  found.removed.length;
