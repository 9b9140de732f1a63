import type { Kysely } from "kysely";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { blocksFrom } from "../report/blocks.ts";
import { type Answerable, answerableIn } from "./answerable.ts";

/**
 * What the last final report asks of a council; nothing of a plan that came
 * from no challenge.
 */
export async function readReport(
  db: Kysely<Tables>,
  from: Pick<Standing, "challenge" | "framework"> | null,
): Promise<Answerable[]> {
  if (!from) return [];
  const report = await findLatestVersion(db, from.challenge.id, "final");
  return answerableIn(blocksFrom(report?.blocks), from.framework);
}
