import { findBroughtFile } from "#db/queries/brought-files.ts";
import { findVersion } from "#db/queries/reports.ts";
import { allowRole } from "../../challenge/change.server.ts";
import type { WordDocument } from "../../documents/word-in/word-document.ts";
import { NotFound } from "../../errors.ts";
import { blockNames } from "../../report/block-names.ts";
import { blocksFrom } from "../../report/blocks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { annotatePage } from "../annotate-page.server.ts";
import type { Found } from "./found.ts";
import { lookAt } from "./look-at.server.ts";

/**
 * A file that this person brought, with what it brings to its version.
 * @throws NotFound for a file of somebody else, or that was forgotten by now
 */
export async function broughtFile(call: ChallengeCall) {
  const { app, challenge, who, param } = call;
  allowRole(call, "annotations");
  const row = await findBroughtFile(app.db, {
    challengeId: challenge.id,
    personId: who.id,
    id: param("fileId"),
  });
  const version = await findVersion(
    app.db,
    challenge.id,
    Number(param("number")),
  );
  if (!row || version?.id !== row.report_version_id) throw new NotFound();
  // Written by `bringFile`, from what the reader gave.
  const document = JSON.parse(row.document) as WordDocument;
  return {
    row,
    version,
    document,
    found: await lookAt(call, document, version),
  };
}

/** The page that shows what a file brings, before anything is taken in. */
export async function broughtPage(call: ChallengeCall) {
  const { row, version, document, found } = await broughtFile(call);
  const { closed, reportHref } = await annotatePage(call);
  const blocks = blocksFrom(version.blocks);
  const names = blockNames(blocks);
  const nameOf = (blockId: string | null) => names.get(blockId ?? "") ?? "";
  return {
    closed,
    reportHref,
    fileName: row.file_name,
    department: row.department,
    warnings: document.warnings,
    found: named(found, nameOf),
  };
}

/** With what blocks are called, in place of their ids. */
function named(found: Found, nameOf: (blockId: string | null) => string) {
  const placed = <One extends { blockId: string | null }>(all: One[]) =>
    all.map(({ blockId, ...one }) => ({ ...one, place: nameOf(blockId) }));
  return {
    known: found.known,
    replies: found.replies,
    comments: placed(found.comments),
    wordings: placed(found.wordings),
    added: placed(found.added),
    removed: placed(found.removed),
    moved: placed(found.moved),
  };
}

export type BroughtShown = Awaited<ReturnType<typeof broughtPage>>;
