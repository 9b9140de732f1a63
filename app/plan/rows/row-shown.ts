import type { PlanRowPlace, PlanRowWords } from "#db/queries/plan-rows.ts";
import { noSection } from "../sections.ts";
import type { TagShown } from "../tags/tag.ts";
import type { ActionShown } from "../shown.ts";

/** What a row says beside its actions. */
export interface RowWordsShown extends PlanRowWords {
  /** By the columns of the council's own. */
  cells: Readonly<Record<string, string>>;
  tags: readonly TagShown[];
}

/** A row as a page shows it, with those of its actions that were asked for. */
export interface RowShown extends RowWordsShown {
  id: string;
  /** The section it stands in, or "none". */
  section: string;
  actions: ActionShown[];
}

/** Where a row stands, and its actions that fit what was asked for. */
export type RowFound = Pick<
  RowShown,
  "id" | "section" | "actions" | "reference"
>;

interface Fitting {
  /** The actions that were asked for, in order. */
  fitting: readonly ActionShown[];
  fitsWithoutAction: (id: string) => boolean;
}

/**
 * The rows that were asked for, in order: each with a fitting action, and those
 * without any that fit without one.
 */
export function rowsFound(
  places: ReadonlyArray<Pick<PlanRowPlace, "id" | "sectionId" | "reference">>,
  actions: readonly ActionShown[],
  { fitting, fitsWithoutAction }: Fitting,
): RowFound[] {
  const withAction = new Set(actions.map(({ rowId }) => rowId));
  const byRow = byTheirRow(fitting);
  return places
    .map(({ id, sectionId, reference }) => ({
      ...{ id, reference, section: sectionId ?? noSection },
      actions: byRow.get(id) ?? [],
    }))
    .filter(
      ({ id, actions: of }) =>
        of.length > 0 || (!withAction.has(id) && fitsWithoutAction(id)),
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
