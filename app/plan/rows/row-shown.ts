import type { PlanRowWords } from "#db/queries/plan-rows.ts";
import { type PlanFilter, isOfActions } from "../filter.ts";
import { noSection } from "../sections.ts";
import type { ActionShown } from "../shown.ts";

/** What a row says beside its actions. */
export interface RowWordsShown extends PlanRowWords {
  /** By the columns of the council's own. */
  cells: Readonly<Record<string, string>>;
  tags: readonly string[];
}

/** A row as a page shows it, with those of its actions that were asked for. */
export interface RowShown extends RowWordsShown {
  id: string;
  /** The section it stands in, or "none". */
  section: string;
  actions: ActionShown[];
}

/** Where a row stands, and its actions that fit what was asked for. */
export type RowFound = Pick<RowShown, "id" | "section" | "actions">;

/**
 * The rows that were asked for, in order: each with a fitting action, and those
 * without any where nothing is asked that only an action answers.
 * @param fitting the actions that were asked for, in order
 */
export function rowsFound(
  places: ReadonlyArray<{ id: string; sectionId: string | null }>,
  actions: readonly ActionShown[],
  { fitting, filter }: { fitting: readonly ActionShown[]; filter: PlanFilter },
): RowFound[] {
  const withAction = new Set(actions.map(({ rowId }) => rowId));
  const byRow = byTheirRow(fitting);
  return places
    .map(({ id, sectionId }) => ({
      ...{ id, section: sectionId ?? noSection },
      actions: byRow.get(id) ?? [],
    }))
    .filter(
      ({ id, section, actions: of }) =>
        of.length > 0 ||
        (!withAction.has(id) &&
          !isOfActions(filter) &&
          ["", section].includes(filter.section)),
    );
}

/**
 * Rows as lines, one for each action: a page is so many lines, as one row may
 * have hundreds of actions.
 */
export const inLines = (rows: readonly RowFound[]): RowFound[] =>
  rows.flatMap((row) =>
    row.actions.length < 2
      ? [row]
      : row.actions.map((action) => ({ ...row, actions: [action] })),
  );

/** Lines as rows again: those of one row that stand together. */
export function inRows(lines: readonly RowFound[]): RowFound[] {
  const rows = new Map<string, RowFound>();
  for (const line of lines) {
    const { actions } = rows.get(line.id) ?? { actions: [] };
    rows.set(line.id, { ...line, actions: [...actions, ...line.actions] });
  }
  return [...rows.values()];
}

/** Things of rows, by the row that each is of; in the order they came. */
export function byTheirRow<T extends { rowId: string }>(
  things: readonly T[],
): Map<string, T[]> {
  const byRow = new Map<string, T[]>();
  for (const thing of things) {
    const before = byRow.get(thing.rowId);
    if (before) before.push(thing);
    else byRow.set(thing.rowId, [thing]);
  }
  return byRow;
}
