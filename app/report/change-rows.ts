import { blockNames } from "./block-names.ts";
import type { Block } from "./blocks.ts";
import type { Difference } from "./compare.ts";

/** A block of a comparison as a page shows it. */
export interface ChangeRow {
  /** The later block, or one that is gone. */
  block: Block;
  difference: Exclude<Difference, { how: "movedAway" }>;
  /** By which links count the changes, from 1; null for what is the same. */
  number: number | null;
  /** The headings it stands under: "4.2 Leadership: Strengths". */
  place: string;
  /** Of a moved block, what it stood after before; else "". */
  stood: string;
}

/** A comparison as rows. Another number alone is not counted as a change. */
export function changeRows(differences: readonly Difference[]): ChangeRow[] {
  const stood = placesBefore(differences);
  const [here, gone] = [headings(), headings()];
  let count = 0;
  return differences.flatMap((difference): ChangeRow[] => {
    const { how } = difference;
    const moved = isMoved(difference);
    if (how !== "inserted" && !moved) gone.read(difference.before);
    if (how === "movedAway") return [];
    const block = how === "deleted" ? difference.before : difference.after;
    if (how !== "deleted") here.read(block);
    return [
      {
        block,
        difference,
        number: how === "kept" && !moved ? null : ++count,
        place: (how === "deleted" ? gone : here).words(),
        stood: moved ? (stood.get(block.id) ?? "") : "",
      },
    ];
  });
}

export const isMoved = (difference: Difference): boolean =>
  "moved" in difference && difference.moved;

/** What each moved block stood after in the earlier version, by its new id. */
function placesBefore(differences: readonly Difference[]): Map<string, string> {
  const stood = new Map<string, string>();
  if (!differences.some(isMoved)) return stood;
  const before = differences.flatMap((one) =>
    one.how === "inserted" || isMoved(one) ? [] : [one],
  );
  const names = blockNames(before.map((one) => one.before));
  let last = "";
  for (const one of before) {
    if (one.how === "movedAway") stood.set(one.after.id, last);
    last = names.get(one.before.id) ?? "";
  }
  return stood;
}

/** The headings that a block stands under, as blocks are read in order. */
function headings() {
  let [section, list] = ["", ""];
  return {
    read({ kind, depth, label, text }: Block) {
      if (kind !== "heading") return;
      if (depth > 2) list = text;
      else [section, list] = [`${label} ${text}`.trim(), ""];
    },
    words: () => [section, list].filter((words) => words !== "").join(": "),
  };
}

/** Rows that are read together, under the headings they stand under. */
export interface ChangeGroup {
  place: string;
  rows: ChangeRow[];
}

const context = 2;

/**
 * Only what changed, each with the two blocks before and after it; changes
 * whose surroundings meet under the same headings are one group.
 */
export function onlyChanged(rows: readonly ChangeRow[]): ChangeGroup[] {
  const near = new Set(
    rows.flatMap(({ number }, at) =>
      number === null
        ? []
        : Array.from({ length: 2 * context + 1 }, (_, n) => at - context + n),
    ),
  );
  const groups: ChangeGroup[] = [];
  rows.forEach((row, at) => {
    if (!near.has(at)) return;
    const last = near.has(at - 1) ? groups.at(-1) : undefined;
    if (last?.place === row.place) last.rows.push(row);
    else groups.push({ place: row.place, rows: [row] });
  });
  return groups
    .map((group) => ({ ...group, rows: withoutHead(group.rows) }))
    .filter(({ rows: own }) => own.some(({ number }) => number !== null));
}

/** The group is called after its headings: as context they say it twice. */
function withoutHead(rows: ChangeRow[]): ChangeRow[] {
  const first = rows.findIndex(
    ({ block, number }) => number !== null || block.kind !== "heading",
  );
  return rows.slice(first);
}

/** How much changed, in blocks. */
export interface ChangeCounts {
  changed: number;
  added: number;
  removed: number;
  moved: number;
  renumbered: number;
}

/** Counts the changes; a block that was moved and changed is both. */
export function countChanges(rows: readonly ChangeRow[]): ChangeCounts {
  const count = (is: (difference: Difference) => boolean) =>
    rows.filter(({ difference }) => is(difference)).length;
  return {
    changed: count(({ how }) => how === "changed"),
    added: count(({ how }) => how === "inserted"),
    removed: count(({ how }) => how === "deleted"),
    moved: count(isMoved),
    renumbered: count((one) => "renumbered" in one && one.renumbered),
  };
}

/** "12 blocks changed, 2 added, 1 removed, 1 moved"; "" for none of these. */
export function countsInWords(counts: ChangeCounts): string {
  const { changed, added, removed, moved } = counts;
  const all = [
    [changed, "changed"],
    [added, "added"],
    [removed, "removed"],
    [moved, "moved"],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, word], at) => {
      const noun = at > 0 ? "" : count === 1 ? " block" : " blocks";
      return `${count}${noun} ${word}`;
    })
    .join(", ");
}
