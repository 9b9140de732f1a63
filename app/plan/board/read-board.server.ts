import { actionStatuses } from "#workflows/action.ts";
import type { PlanCall } from "../../respond.server.ts";
import { filterFrom, isFiltered, matches, queryOf } from "../filter.ts";
import { ownersToAsk } from "../owners/ask-owner.ts";
import { actionsOfPlan } from "../read-plan.server.ts";

/** How many cards a column shows; the table has the rest. */
const mostInColumn = 25;

/** The plan as a board: a column for each status that is asked for. */
export async function boardOf(call: PlanCall) {
  const { plan, url } = call;
  const top = `/plans/${plan.id}`;
  const { actions, sections, book } = await actionsOfPlan(call);
  const filter = filterFrom(url.searchParams, sections, book);
  const found = actions.filter((action) => matches(action, filter));
  const columns = actionStatuses
    .filter((status) => [status, ""].includes(filter.status))
    .map((status) => {
      const inIt = found.filter((action) => action.status === status);
      return {
        status,
        count: inIt.length,
        cards: inIt.slice(0, mostInColumn),
        all: top + queryOf({ ...filter, status }, 1),
      };
    });
  return {
    ...{ top, sections, filter, columns },
    owners: ownersToAsk(book, filter),
    may: call.mayWrite("actions"),
    filtered: isFiltered(filter),
    found: found.length,
    total: actions.length,
  };
}
