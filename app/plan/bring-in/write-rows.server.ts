import { insertPlanRows } from "#db/queries/plan-row-changes.ts";
import { insertEntries } from "#db/queries/progress.ts";
import type { RowRead } from "../../documents/plan-in/plan-read.ts";
import type { PlanChange } from "../change-plan.server.ts";
import type { PlanFile } from "./read-file.server.ts";
import { actionsMade, cellsMade, entryMade } from "./row-made.ts";

/** Where what a row says goes. */
interface Places {
  /** By the place of a section in the file. */
  sections: readonly string[];
  /** By the name of a column of its own. */
  columns: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
}

/**
 * Writes rows of a file behind those of the plan, each with what the file said
 * of it. Returns how many actions are in them.
 */
export async function writeRows(
  { db, plan, who, at, newId }: PlanChange,
  file: Pick<PlanFile, "id" | "file_name">,
  rows: readonly RowRead[],
  { sections, columns, tags }: Places,
): Promise<number> {
  const made = rows.map((row) => ({
    id: newId(),
    sectionId: row.section === null ? null : (sections[row.section] ?? null),
    words: {
      reference: row.ref ?? "",
      evidence: row.evidence ?? "",
      gap: row.gap ?? "",
    },
    cells: [...cellsMade(row)].flatMap(([name, text]) => {
      const columnId = columns.get(name);
      return columnId === undefined ? [] : [{ columnId, text }];
    }),
    tagIds: row.tags.flatMap((tag) => tags.get(tag) ?? []),
    actions: actionsMade(row).map((words) => ({ id: newId(), words })),
    from: { fileId: file.id, asRead: JSON.stringify(row) },
    entry: entryMade(row, file.file_name),
  }));
  await insertPlanRows(db, plan.id, made, { by: who.id, at });
  const entries = made.flatMap(({ actions: [first], entry }) =>
    first && entry !== null
      ? [{ id: newId(), actionId: first.id, text: entry }]
      : [],
  );
  await insertEntries(db, entries, { by: who.id, at });
  return made.reduce((sum, { actions }) => sum + actions.length, 0);
}
