import type { Kysely } from "kysely";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import { blocksFrom } from "../report/blocks.ts";
import type { PlanSource } from "./enter-plan.server.ts";
import { type Answerable, answerableIn } from "./answerable.ts";

/**
 * What the last final report asks of a council; nothing of a plan that came
 * from no challenge.
 */
export async function readReport(
  db: Kysely<Tables>,
  source: Pick<PlanSource, "challenge" | "framework"> | null,
): Promise<Answerable[]> {
  if (!source) return [];
  const report = await findLatestVersion(db, source.challenge.id, "final");
  return answerableIn(blocksFrom(report?.blocks), source.framework);
}
