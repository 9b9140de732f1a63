import { listActionsOfRow } from "#db/queries/actions.ts";
import { listPlanCells, listPlanColumns } from "#db/queries/plan-columns.ts";
import {
  type PlanCell,
  insertPlanRows,
  updatePlanRow,
} from "#db/queries/plan-row-changes.ts";
import { moveRow } from "#db/queries/plan-row-places.ts";
import { type PlanRowWords, findPlanRow } from "#db/queries/plan-rows.ts";
import { listPlanTags } from "#db/queries/plan-tags.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import { excerpt } from "../../ui/excerpt.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import { sectionMeant } from "../section-meant.server.ts";
import { missingRow } from "./missing-row.server.ts";
import { type RowInput, ownField, rowName } from "./row.ts";
import { staleRow } from "./stale-row.server.ts";

/**
 * Adds a row at the end of a section. Returns its address, or that of the form
 * for its first action.
 * @throws Invalid for a row that says nothing, and for what is not of this plan
 */
export async function addRow(
  app: Context,
  attempt: PlanAttempt,
  input: RowInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const { sectionId } = await sectionMeant(change, input.section);
    const id = change.newId();
    const row = {
      ...{ id, sectionId, words: wordsOf(input), actions: [] },
      cells: await cellsIn(change, input, null),
      tagIds: await tagsIn(change, input),
    };
    refuseEmpty(row);
    await insertPlanRows(db, plan.id, [row], { by: who.id, at });
    await change.record({
      ...{ event: "rowAdded", subject: rowName(row.words) },
      note: noteOf(row.words),
    });
    return input.then === "action"
      ? `/plans/${plan.id}/actions/new?row=${id}`
      : `/plans/${plan.id}/rows/${id}`;
  });
}

/**
 * Saves a row over the version that was read; in another section it goes to the
 * end of that. Returns its address.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid as for a new one, but that a row with actions may say nothing else
 */
export async function changeRow(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: RowInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanRow(db, plan.id, id);
    if (!present) throw await missingRow(db, change, id);
    const { sectionId } = await sectionMeant(change, input.section);
    const stale = await staleRow(change, present);
    const row = {
      ...{ id, words: wordsOf(input), version: input.version },
      cells: await cellsIn(change, input, id),
      tagIds: await tagsIn(change, input),
    };
    const actions = await listActionsOfRow(db, plan.id, id);
    if (actions.length === 0) refuseEmpty(row);
    const hand = { by: who.id, at };
    const kept = await updatePlanRow(db, plan.id, { ...row, ...hand });
    if (!kept) throw stale;
    if (sectionId !== present.sectionId) {
      await moveRow(db, plan.id, { id, sectionId, ...hand });
    }
    await change.record({
      ...{ event: "rowChanged", subject: rowName(row.words) },
      note: noteOf(row.words),
    });
    return `/plans/${plan.id}/rows/${id}`;
  });
}

const wordsOf = ({ reference, evidenced, gap }: RowInput): PlanRowWords => ({
  ...{ reference, evidence: evidenced, gap },
});

const noteOf = ({ evidence, gap }: PlanRowWords) =>
  [evidence, gap]
    .filter(Boolean)
    .map((said) => excerpt(said, 200))
    .join("\n");

/** A tag alone says nothing: it only tells rows apart. */
function refuseEmpty({
  words: { reference, evidence, gap },
  cells,
}: {
  words: PlanRowWords;
  cells: readonly PlanCell[];
}) {
  if (
    [reference, evidence, gap, ...cells.map(({ text }) => text)].some(Boolean)
  )
    return;
  throw new Invalid({
    reference: "Say something in this row: a reference alone is enough",
  });
}

/**
 * What a row says in the columns of the plan's own: as typed, and what stands
 * already in those that the form did not have.
 */
async function cellsIn(
  { db, plan }: PlanChange,
  { own }: RowInput,
  rowId: string | null,
): Promise<PlanCell[]> {
  const columns = await listPlanColumns(db, plan.id);
  const ids = new Set(
    columns.filter(({ field }) => field === "other").map(({ id }) => id),
  );
  const lost = own.filter(({ columnId, text }) => !ids.has(columnId) && text);
  if (lost.length > 0) {
    throw new Invalid(
      Object.fromEntries(
        lost.map(({ columnId }) => [ownField(columnId), removedMeanwhile]),
      ),
    );
  }
  const typed = new Set(own.map(({ columnId }) => columnId));
  const stands = rowId
    ? await listPlanCells(db, plan.id, { rowIds: [rowId], hidden: true })
    : [];
  return [
    ...own.filter(({ columnId }) => ids.has(columnId)),
    ...stands.filter(({ columnId }) => !typed.has(columnId)),
  ];
}

const removedMeanwhile =
  "This column was removed while you were writing. Move your words to another field, and empty this one";

async function tagsIn({ db, plan }: PlanChange, { tags }: RowInput) {
  const known = new Set((await listPlanTags(db, plan.id)).map(({ id }) => id));
  if (tags.every((id) => known.has(id))) return [...new Set(tags)];
  throw new Invalid({
    tags: "A tag that you ticked is no longer in this plan. Look at the tags again",
  });
}
