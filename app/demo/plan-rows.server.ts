import type { PlanAttempt } from "../plan/change-plan.server.ts";
import { listPlanTags } from "#db/queries/plan-tags.ts";
import { addColumn } from "../plan/columns/write-column.server.ts";
import { addRow } from "../plan/rows/write-row.server.ts";
import { addTag } from "../plan/tags/write-tag.server.ts";
import { hiddenColumn, strengthRow, tags } from "./content/plan.ts";
import type { Story } from "./story.server.ts";

/**
 * What the council tells rows of its plan apart by, and a row that only says
 * what it can show already.
 * @param sectionId where that row stands
 */
export async function writeRows(
  { app }: Story,
  attempt: PlanAttempt,
  sectionId: string,
): Promise<void> {
  for (const tag of tags) {
    await addTag(app, attempt, { ...tag, version: 0, once: undefined });
  }
  await addColumn(app, attempt, {
    ...{ name: hiddenColumn, isHidden: true },
    ...{ version: 0, once: undefined },
  });
  const [first] = await listPlanTags(app.db, attempt.planId);
  await addRow(app, attempt, {
    ...{ section: sectionId, reference: "", ...strengthRow },
    ...{ tags: first ? [first.id] : [], own: [], then: undefined },
    ...{ version: 0, once: undefined },
  });
}
