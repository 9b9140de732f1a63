import type { Kysely } from "kysely";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { blocksFrom } from "../report/blocks.ts";
import { dayInLondon } from "../ui/dates.ts";
import { type Answerable, answerableIn } from "./answerable.ts";

/** What the last final report asks of a council, and when it was issued. */
export async function readReport(
  db: Kysely<Tables>,
  { challenge, framework }: Pick<Standing, "challenge" | "framework">,
): Promise<{ answerable: Answerable[]; issued: string | null }> {
  const report = await findLatestVersion(db, challenge.id, "final");
  return {
    answerable: answerableIn(blocksFrom(report?.blocks), framework),
    issued: report ? dayInLondon(report.created_at) : null,
  };
}
