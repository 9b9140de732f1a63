import {
  type PlanColumn,
  insertPlanColumns,
  updatePlanColumn,
} from "#db/queries/plan-columns.ts";
import { updatePlaces } from "#db/queries/places.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import { type OrderInput, backTo, newOrder } from "../../forms/order.ts";
import { folded } from "../../report/placing/alike.ts";
import {
  type PlanAttempt,
  editPlan,
  editPlanOnce,
} from "../change-plan.server.ts";
import { type ColumnInput, columnsListed, isOwnColumn } from "./column.ts";
import { missingColumn } from "./missing-column.server.ts";
import { columnMeant, withOwnColumns } from "./own-columns.server.ts";

/**
 * Adds a column of the plan's own behind the others. Returns the address of
 * their list.
 * @throws Invalid where another is called so, NotNow when there are as many as
 *   a page lists
 */
export async function addColumn(
  app: Context,
  attempt: PlanAttempt,
  input: ColumnInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "columns", async (change) => {
    const { db, plan, who, at } = change;
    const columns = await withOwnColumns(change);
    refuseMore(columns, "columns");
    refuseSameName(columns, input.name, null);
    const { name, isHidden } = input;
    const id = change.newId();
    const hand = { by: who.id, at };
    const column = { id, field: "other", name };
    await insertPlanColumns(db, plan.id, [column], hand);
    if (isHidden) {
      const row = { id, version: 1, name, isHidden, ...hand };
      await updatePlanColumn(db, plan.id, row);
    }
    await change.record({ event: "columnAdded", subject: name });
    return `/plans/${plan.id}/columns`;
  });
}

/**
 * Saves what a column is called, and whether it is hidden, over the version
 * that was read. Returns the address of their list.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid as for a new one, and for hiding what is not the plan's own
 */
export async function changeColumn(
  app: Context,
  attempt: PlanAttempt,
  key: string,
  input: ColumnInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "columns", async (change) => {
    const { db, plan, who, at } = change;
    const columns = await withOwnColumns(change);
    const present = columnMeant(columns, key);
    if (!present) throw await missingColumn(db, change, key);
    const { name, isHidden } = input;
    // What had no row of its own when it was read was as it is made.
    const version = input.version === 0 ? 1 : input.version;
    if (present.version !== version) throw staleColumn(present);
    if (isHidden && !isOwnColumn(present)) {
      throw new Invalid({ isHidden: "This column cannot be hidden" });
    }
    refuseSameName(columns, name, present.id);
    const row = { id: present.id, version, name, isHidden };
    const hand = { by: who.id, at };
    await updatePlanColumn(db, plan.id, { ...row, ...hand });
    await change.record({
      ...{ event: "columnChanged", subject: name },
      note: noteOf(present, input),
    });
    return `/plans/${plan.id}/columns`;
  });
}

/**
 * Gives the columns of a plan a new order. Returns the address of their list, to
 * come back to.
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderColumns(
  app: Context,
  attempt: PlanAttempt,
  input: OrderInput,
): Promise<string> {
  return editPlan(app, attempt, "columns", async (change) => {
    const { db, plan } = change;
    const columns = await withOwnColumns(change);
    const idOf = (key: string) => columnMeant(columns, key)?.id ?? key;
    const asked = {
      ...input,
      was: input.was.map(idOf),
      ids: input.ids?.map(idOf),
      move: input.move?.replace(/:(.*)/, (_, key: string) => `:${idOf(key)}`),
    };
    const present = columnsListed(columns).map(({ key: id }) => ({ id }));
    const order = newOrder(present, asked);
    if (order.join() !== present.map(({ id }) => id).join()) {
      const rest = columns
        .map(({ id }) => id)
        .filter((id) => !order.includes(id));
      await updatePlaces(db, "plan_column", plan.id, [...order, ...rest]);
      await change.record({ event: "columnsOrdered" });
    }
    return backTo(`/plans/${plan.id}/columns`, asked);
  });
}

function refuseSameName(
  columns: readonly PlanColumn[],
  name: string,
  id: string | null,
): void {
  const same = columnsListed(columns).some(
    (one) => one.key !== id && folded(one.name) === folded(name),
  );
  if (!same) return;
  throw new Invalid({ name: "Another column of this plan is called that" });
}

function noteOf(
  was: Pick<PlanColumn, "name" | "isHidden">,
  { name, isHidden }: ColumnInput,
): string {
  return [
    was.name === name ? "" : `It was called “${was.name}”.`,
    was.isHidden === isHidden ? "" : isHidden ? "Hidden." : "Shown again.",
  ]
    .filter(Boolean)
    .join(" ");
}

const staleColumn = (present: PlanColumn): Stale =>
  new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: { name: present.name, isHidden: hiddenSaid(present.isHidden) },
  });

/** Whether a column is hidden, for who is shown both choices. */
const hiddenSaid = (isHidden: boolean) => (isHidden ? "Yes" : "No");
