import type { Kysely } from "kysely";
import { findPublishedChallenge } from "#db/queries/challenges.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import { NotFound } from "../errors.ts";
import { blocksFrom } from "./blocks.ts";
import { contentsOf } from "./outline.ts";
import { renderedReport } from "./rendered.server.tsx";

/**
 * The latest final version behind a public address.
 * @throws NotFound unless it is published
 */
export async function readPublicReport(db: Kysely<Tables>, publicKey: string) {
  const challenge = await findPublishedChallenge(db, publicKey);
  if (!challenge?.publishedAt) throw new NotFound();
  const version = await findLatestVersion(db, challenge.id, "final");
  if (!version) throw new NotFound();
  const blocks = blocksFrom(version.blocks);
  return {
    title: version.title,
    council: challenge.councilName,
    publishedAt: challenge.publishedAt,
    number: version.number,
    sha256: version.sha256,
    html: renderedReport(version, blocks),
    contents: contentsOf(blocks),
  };
}

export type PublicReportRead = Awaited<ReturnType<typeof readPublicReport>>;
