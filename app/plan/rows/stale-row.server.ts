import { listPlanCells } from "#db/queries/plan-columns.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import type { PlanRow } from "#db/queries/plan-rows.ts";
import { listPlanTags, listRowTags } from "#db/queries/plan-tags.ts";
import { Stale } from "../../errors.ts";
import type { PlanChange } from "../change-plan.server.ts";
import { noSectionTitle, sectionsShown } from "../sections.ts";
import { ownField } from "./row.ts";

/** All that the other person saved of a row, for the page that shows both. */
export async function staleRow(
  { db, plan, source }: PlanChange,
  present: PlanRow,
): Promise<Stale> {
  const { id, sectionId } = present;
  const sections = sectionsShown(await listPlanSections(db, plan.id), source);
  const cells = await listPlanCells(db, plan.id, {
    rowIds: [id],
    hidden: true,
  });
  const tags = await listPlanTags(db, plan.id);
  const borne = (await listRowTags(db, plan.id))
    .filter(({ rowId }) => rowId === id)
    .map(({ tagId }) => tagId);
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      section:
        sections.find(({ key }) => key === sectionId)?.title ?? noSectionTitle,
      reference: present.reference,
      evidenced: present.evidence,
      gap: present.gap,
      tags: tags
        .filter((tag) => borne.includes(tag.id))
        .map(({ name }) => name)
        .join("\n"),
      ...Object.fromEntries(
        cells.map(({ columnId, text }) => [ownField(columnId), text]),
      ),
    },
  });
}
