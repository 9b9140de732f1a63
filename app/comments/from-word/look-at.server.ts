import { listWordKeys } from "#db/queries/brought-files.ts";
import type { ReportVersion } from "#db/queries/reports.ts";
import { isRefused } from "../../documents/guard/refused.ts";
import type { WordDocument } from "../../documents/word-in/word-document.ts";
import { NotNow } from "../../errors.ts";
import { blocksFrom } from "../../report/blocks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { wordComments } from "../word-comments.server.ts";
import { findChanges } from "./find-changes.ts";
import { findComments } from "./find-comments.ts";
import { type Found, counted, filtered } from "./found.ts";
import { keysOf } from "./keys.ts";

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
  const keyOf = keysOf();
  const said = findComments({ document, placed, written, versionId, keyOf });
  const changed = findChanges({ document, returned, blocks, versionId, keyOf });
  const taken = new Set(await listWordKeys(call.app.db, call.challenge.id));
  const all = { ...said, ...changed };
  const isNew = ({ key }: { key: string }) => !taken.has(key);
  const fresh = filtered(all, isNew);
  return { ...fresh, known: all.known + counted(all) - counted(fresh) };
}

/** Others are being read, or its words are too many to be found again. */
function notNow(error: unknown): never {
  throw isRefused(error) ? new NotNow(error.message) : error;
}
