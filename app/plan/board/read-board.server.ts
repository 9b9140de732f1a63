import { actionStatuses } from "#workflows/action.ts";
import type { PlanCall } from "../../respond.server.ts";
import { isFiltered, queryOf } from "../filter.ts";
import { narrowed } from "../filters/narrowed.server.ts";
import { ownersToAsk } from "../owners/ask-owner.ts";

/** How many cards a column shows; the table has the rest. */
const mostInColumn = 25;

/** The plan as a board: a column for each status that is asked for. */
export async function boardOf(call: PlanCall) {
  const { plan } = call;
  const top = `/plans/${plan.id}`;
  const { actions, sections, tags, book, filter, fitting } =
    await narrowed(call);
  const columns = actionStatuses
    .filter((status) => [status, ""].includes(filter.status))
    .map((status) => {
      const inIt = fitting.filter((action) => action.status === status);
      return {
        status,
        count: inIt.length,
        cards: inIt.slice(0, mostInColumn),
        all: top + queryOf({ ...filter, status }, 1),
      };
    });
  return {
    ...{ top, sections, tags, filter, columns },
    owners: ownersToAsk(book, filter),
    may: call.mayWrite("actions"),
    filtered: isFiltered(filter),
    found: fitting.length,
    total: actions.length,
  };
}
