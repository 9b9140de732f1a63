import { isOpenAction } from "#workflows/action.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { filterFrom, queryOf } from "../filter.ts";
import { isWhose, names, readers } from "../owners/ask-owner.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import type { ActionShown } from "../shown.ts";

const pageSize = 50;

/**
 * The open actions whose owners name a person, what is due first at the top.
 * Owners are kept as written: whom the plan knows by a post or by initials is
 * found by those; who is named by others says so, and the address keeps it.
 */
export async function mineOf(call: PlanCall) {
  const { plan, url, who } = call;
  const { actions, sections, book } = await actionsOfPlan(call);
  const known = { sections, book, tags: [] };
  const asked = filterFrom(url.searchParams, known);
  const owner = asked.owner || who.name;
  const isByName = owner === who.name;
  const all = filterFrom(new URLSearchParams(), known);
  const filter = isByName ? { ...all, whose: readers } : { ...all, owner };
  const named = actions.filter(
    (action) => names(action, filter.owner) && isWhose(action, filter.whose),
  );
  const open = named
    .filter(({ status }) => isOpenAction(status))
    .sort(dueFirst);
  const page = pageOf(url, open.length, pageSize);
  const top = `/plans/${plan.id}`;
  return {
    ...{ top, owner, isByName },
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    done: named.length - open.length,
    all: top + queryOf(filter, 1),
    actions: open.slice(page.offset, page.offset + pageSize),
    page: page.number,
    pages: page.count,
  };
}

/** What has no last day comes after all that has one. */
function dueFirst(one: ActionShown, other: ActionShown): number {
  const [first, second] = [one.due.latest ?? "~", other.due.latest ?? "~"];
  return first < second ? -1 : first > second ? 1 : one.number - other.number;
}
