import type { ActionStatus } from "./action.ts";

/** An action as an edition or the plan of today has it. */
export interface ActionThen {
  id: string;
  status: ActionStatus;
  /** As written. */
  byWhen: string;
}

/** A change of "by when"; the moment is ISO text. */
export interface DateRevised {
  actionId: string;
  at: string;
  reason: string;
  /** Only the writing was corrected: the date did not move. */
  isCorrection: boolean;
}

/** What became of the actions of a plan between two moments. */
export interface ChangesSince<Then extends ActionThen> {
  added: Then[];
  completed: Then[];
  /** With what "by when" said before, and why it was changed. */
  revised: Array<{ action: Then; from: string; reasons: string[] }>;
  removed: Then[];
}

/**
 * In: the actions of an edition, those of a later one or of today, and every
 * revision of "by when" between the two. Out: the actions that came, were
 * completed, had their date revised, and went. One that came and was completed
 * meanwhile stands under both. A date counts as revised when its words differ
 * and not only their writing was corrected; of several revisions the first text
 * and all reasons are told. Throws nothing.
 */
export function changesSince<Then extends ActionThen>(
  before: readonly Then[],
  after: readonly Then[],
  revisions: readonly DateRevised[],
): ChangesSince<Then> {
  const earlier = new Map(before.map((action) => [action.id, action]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    completed: after.filter(
      ({ id, status }) =>
        status === "complete" && earlier.get(id)?.status !== "complete",
    ),
    revised: after.flatMap((action) => {
      const from = earlier.get(action.id)?.byWhen ?? "";
      const own = revisions.filter(
        ({ actionId, isCorrection }) => actionId === action.id && !isCorrection,
      );
      if (from === "" || from === action.byWhen || own.length === 0) return [];
      return [{ action, from, reasons: own.map(({ reason }) => reason) }];
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}
