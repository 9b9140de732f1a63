import type { Kysely } from "kysely";
import { findLatestVersion, listVersions } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { blocksFrom } from "../report/blocks.ts";
import { dayInLondon } from "../ui/dates.ts";
import { type Answerable, answerableIn } from "./answerable.ts";

/**
 * What the last final report asks of a council, and the day its plan began:
 * the first final report started it, also where one was issued again.
 */
export async function readReport(
  db: Kysely<Tables>,
  { challenge, framework }: Pick<Standing, "challenge" | "framework">,
): Promise<{ answerable: Answerable[]; planBegan: string | null }> {
  const report = await findLatestVersion(db, challenge.id, "final");
  const first = (await listVersions(db, challenge.id)).findLast(
    ({ kind }) => kind === "final",
  );
  return {
    answerable: answerableIn(blocksFrom(report?.blocks), framework),
    planBegan: first ? dayInLondon(first.created_at) : null,
  };
}
