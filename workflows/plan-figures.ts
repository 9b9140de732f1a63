import { type ActionStatus, type Rag, actionStatuses, rags } from "./action.ts";

/** What of an action is counted. */
export interface CountedAction {
  status: ActionStatus;
  rag: Rag | null;
  /** Open, with a firm last day that has passed. */
  overdue: boolean;
}

/** How many actions there are, by where they stand. */
export interface PlanFigures {
  all: number;
  overdue: number;
  status: Record<ActionStatus, number>;
  /** By rating, "none" for those that nobody has rated: they count too. */
  rag: Record<Rag | "none", number>;
}

/**
 * In: actions of a plan, all or those of a section. Out: how many there are,
 * how many are overdue, and how many have each status and each rating; every
 * status and rating is named, also where none has it. Throws nothing.
 */
export function planFigures(actions: readonly CountedAction[]): PlanFigures {
  const having = (test: (action: CountedAction) => boolean) =>
    actions.filter(test).length;
  return {
    all: actions.length,
    overdue: having(({ overdue }) => overdue),
    status: counted(actionStatuses, (key) =>
      having(({ status }) => status === key),
    ),
    rag: counted([...rags, "none"], (key) =>
      having(({ rag }) => (rag ?? "none") === key),
    ),
  };
}

const counted = <Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
) =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<
    Key,
    number
  >;
