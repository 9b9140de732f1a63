import {
  isAsked,
  isDateLike,
  isOwnerLike,
  isRagOnly,
  isReference,
  isStatusWord,
  ragSaid,
} from "./cell-words.ts";
import { ragOfColour } from "./colours.ts";
import type { Cell, GridRow } from "./grid.ts";
import type { ColumnField } from "./plan-read.ts";

/** What the cells of a column are like. */
export interface Held {
  /** How many hold words. */
  filled: number;
  /** Shares of those, 0 to 1. */
  dates: number;
  rag: number;
  references: number;
  statuses: number;
  owners: number;
  asked: number;
  /** Share of all the rows whose cell is nothing but a red, amber or green fill. */
  ragFills: number;
  /** Different texts for each filled cell: 1 where none comes twice. */
  variety: number;
  /** Middling length of its texts. */
  length: number;
}

/** Enough to tell what a column holds. */
const looked = 80;

/** Looks at the cells of a column in the rows of the plan. */
export function heldIn(rows: readonly GridRow[], at: number): Held {
  const some = rows.slice(0, looked);
  const cells = some.flatMap(({ cells }) => cells[at] ?? []);
  const texts = cells.flatMap(({ text }) => text.trim() || []);
  const share = (fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  return {
    filled: texts.length,
    dates: share((text) => text.split("\n").every(isDateLike)),
    rag: share((text) => ragSaid(text) !== null),
    references: share(isReference),
    statuses: share((text) => text.length < 40 && isStatusWord(text)),
    owners: share(isOwnerLike),
    asked: share(isAsked),
    ragFills:
      cells.length === 0 ? 0 : cells.filter(isRagFill).length / cells.length,
    variety: new Set(texts).size / Math.max(texts.length, 1),
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

const isRagFill = ({ text, fill }: Cell) =>
  (text.trim() === "" || isRagOnly(text)) &&
  fill !== null &&
  ragOfColour(fill) !== null;

/** Whether what a column holds speaks against its name. */
export function speaksAgainst(field: ColumnField, held: Held): boolean {
  if (held.filled < 3) return false;
  if (field === "byWhen") {
    return held.dates < 0.3 && (held.length > 40 || held.owners > 0.6);
  }
  if (field === "rag") return held.rag < 0.3 && held.ragFills < 0.3;
  if (field === "reference") return held.length > 20;
  if (field === "owners") return held.dates > 0.8 || held.length > 150;
  if (field === "status") return held.rag > 0.7 || held.ragFills > 0.7;
  if (field === "measure") return held.dates > 0.7;
  if (field === "section") return isTooVaried(held) || isPriority(held);
  return false;
}

/** A heading for each row is none. */
const isTooVaried = ({ filled, variety }: Held) => filled > 3 && variety > 0.7;

const isPriority = ({ length, variety, filled }: Held) =>
  length <= 8 && filled > 3 && variety <= 0.5;

/** What a column without a name holds, by its cells; null for long text. */
export function fieldHeld(held: Held): ColumnField | null {
  if (held.ragFills > 0.6 && held.length <= 8) return "rag";
  if (held.filled === 0) return null;
  if (held.rag > 0.8) return "rag";
  if (held.references > 0.8) return "reference";
  if (held.statuses > 0.7 && held.variety < 0.8) return "status";
  if (held.dates > 0.6) return "byWhen";
  if (held.owners > 0.6 && held.length < 70) return "owners";
  return null;
}
