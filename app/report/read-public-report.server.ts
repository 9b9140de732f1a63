import type { Kysely } from "kysely";
import { findChallengeAtKey } from "#db/queries/challenges.ts";
import { listMoments } from "#db/queries/events.ts";
import { findPublishedVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import { NotFound, TakenDown } from "../errors.ts";
import { blocksFrom } from "./blocks.ts";
import { contentsOf } from "./outline.ts";
import { renderedReport } from "./rendered.server.tsx";
import { isAsSealed } from "./seal.server.ts";
import { sizeOfPdf } from "./version-pdf.server.ts";

/**
 * The published version behind a public address. One issued after it was
 * published stays inside until it is published in its turn.
 * @throws NotFound unless it was published, TakenDown when it no longer is
 */
export async function findPublicVersion(db: Kysely<Tables>, publicKey: string) {
  const challenge = await findChallengeAtKey(db, publicKey);
  if (!challenge) throw notThere();
  const { id, publishedAt, councilName } = challenge;
  if (!publishedAt) {
    throw new TakenDown(
      `This report was public and has been taken down. Ask ${councilName} about it.`,
    );
  }
  const version = await findPublishedVersion(db, id, publishedAt);
  if (!version) throw notThere();
  return { id, publishedAt, version };
}

/** The same for reading, with what its page says of it. */
export async function readPublicReport(db: Kysely<Tables>, publicKey: string) {
  const { id, publishedAt, version } = await findPublicVersion(db, publicKey);
  const [first = publishedAt] = await listMoments(db, id, "publish");
  const blocks = blocksFrom(version.blocks);
  return {
    href: `/reports/${publicKey}`,
    pdfBytes: sizeOfPdf(version.id),
    title: version.title,
    publishedAt,
    /** When an earlier version was first public; null when this is the first. */
    firstPublishedAt: first < publishedAt ? first : null,
    number: version.number,
    sha256: version.sha256,
    matches: isAsSealed(version),
    html: renderedReport(version, blocks),
    contents: contentsOf(blocks),
  };
}

const notThere = () =>
  new NotFound(
    "No published report is at this address. Check that the address is whole, or ask the council for it.",
  );

export type PublicReportRead = Awaited<ReturnType<typeof readPublicReport>>;
