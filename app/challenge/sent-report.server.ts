import type { Context } from "../context.server.ts";
import { versionName } from "../report/version-name.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import type { Standing } from "./enter.server.ts";
import { latestReport } from "./latest-report.server.ts";

/** The report as it was last sent to the council. */
export interface SentReport {
  /** "Draft 2" or "Final report (version 3)". */
  name: string;
  href: string;
  blocks: readonly Block[];
}

/** What whoever sees only what was sent reads; null before the first draft. */
export async function sentReport({
  app,
  challenge,
}: Pick<Standing, "challenge"> & {
  app: Pick<Context, "db">;
}): Promise<SentReport | null> {
  const version = await latestReport(app.db, { challenge });
  return (
    (version && {
      name: versionName(version),
      href: `/challenges/${challenge.id}/report/versions/${version.number}`,
      blocks: blocksFrom(version.blocks),
    }) ??
    null
  );
}
