import type { Block } from "./blocks.ts";

/**
 * Gives the blocks of a new draft the ids that the same blocks had in the
 * draft before. Fixed ids (headings, standard sentences) stay as they are.
 * Free text is matched within the thing it belongs to (one section, one
 * finding …): first equal words, wherever they moved; then similar words in
 * the same order; then the opening paragraphs of the same thing.
 * Ids that nothing was matched to are made of the words: see `markOf`.
 */
export function keepIds(
  previous: readonly Block[],
  next: readonly Block[],
): Block[] {
  const before = groupedByOwner(previous);
  const kept = new Map<Block, string>();
  for (const [owner, blocks] of groupedByOwner(next)) {
    for (const [block, old] of pairs(before.get(owner) ?? [], blocks)) {
      kept.set(block, old.id);
    }
  }
  const taken = new Set(kept.values());
  return next.map((block) => {
    const id = kept.get(block) ?? unused(block.id, taken);
    taken.add(id);
    return { ...block, id };
  });
}

/**
 * Blocks with the ids of those of the same kind that say the same, or nearly,
 * in their order: what a bullet said is not what a paragraph says.
 */
export function withIdsOf(
  previous: readonly Block[],
  next: readonly Block[],
): Block[] {
  const kinds = new Set(next.map(({ kind }) => kind));
  const kept = new Map(
    [...kinds].flatMap((kind) => {
      const isOfKind = (one: Block) => one.kind === kind;
      return pairs(previous.filter(isOfKind), next.filter(isOfKind));
    }),
  );
  return next.map((block) => ({
    ...block,
    id: kept.get(block)?.id ?? block.id,
  }));
}

/** The first of "id", "id.2", "id.3" … that is not taken. */
export function unused(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2, name = id; ; n++) {
    if (!taken.has(name)) return name;
    name = `${id}.${n}`;
  }
}

/** Free text of a thing: "finding:7f3a:0" and "finding:7f3a:~k2j9x". */
const free = /^(.+):(0|~[^:]+)$/;

function groupedByOwner(blocks: readonly Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const owner = free.exec(block.id)?.[1];
    if (!owner) continue;
    const group = groups.get(owner) ?? [];
    groups.set(owner, group);
    group.push(block);
  }
  return groups;
}

type Pair = [next: Block, previous: Block];

function pairs(previous: readonly Block[], next: readonly Block[]): Pair[] {
  const equal = equalPairs(previous, next);
  const similar = similarPairs(...rest(previous, next, equal));
  const found = [...equal, ...similar];
  const [oldHead] = previous;
  const [head] = next;
  const headsLeft =
    oldHead &&
    head &&
    head.kind === oldHead.kind &&
    isHead(head) &&
    !found.some(([to, from]) => to === head || from === oldHead);
  return headsLeft ? [...found, [head, oldHead]] : found;
}

const isHead = ({ kind }: Block) =>
  kind === "finding" || kind === "recommendation" || kind === "example";

function rest(
  previous: readonly Block[],
  next: readonly Block[],
  found: readonly Pair[],
): [Block[], Block[]] {
  return [
    previous.filter((block) => !found.some(([, from]) => from === block)),
    next.filter((block) => !found.some(([to]) => to === block)),
  ];
}

function equalPairs(previous: readonly Block[], next: readonly Block[]) {
  const byText = new Map<string, Block[]>();
  for (const block of previous) {
    byText.set(block.text, [...(byText.get(block.text) ?? []), block]);
  }
  return next.flatMap((block): Pair[] => {
    const same = byText.get(block.text)?.shift();
    return same ? [[block, same]] : [];
  });
}

/** The pairing in order with the most similarity, by dynamic programming. */
function similarPairs(previous: Block[], next: Block[]): Pair[] {
  const alike = next.map(({ text }) =>
    previous.map((old) => similarity(old.text, text)),
  );
  const at = (row: number, column: number) => alike[row]?.[column] ?? 0;
  const best = table(next.length, previous.length, at);
  const found: Pair[] = [];
  for (let n = 0, p = 0; n < next.length && p < previous.length;) {
    const to = next[n];
    const from = previous[p];
    const value = best[n]?.[p] ?? 0;
    if (value === (best[n + 1]?.[p] ?? 0)) n += 1;
    else if (value === (best[n]?.[p + 1] ?? 0)) p += 1;
    else {
      if (to && from) found.push([to, from]);
      n += 1;
      p += 1;
    }
  }
  return found;
}

function table(
  rows: number,
  columns: number,
  at: (row: number, column: number) => number,
): number[][] {
  const best = Array.from({ length: rows + 1 }, () =>
    new Array<number>(columns + 1).fill(0),
  );
  const value = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      best[row]?.splice(
        column,
        1,
        Math.max(
          value(row + 1, column),
          value(row, column + 1),
          at(row, column) && at(row, column) + value(row + 1, column + 1),
        ),
      );
    }
  }
  return best;
}

/** The share of words two texts have in common (Dice), 0 when under a half. */
function similarity(one: string, other: string): number {
  const words = wordsOf(one);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  const others = wordsOf(other);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  const share = (2 * common) / Math.max(1, words.length + others.length);
  return share < 0.5 ? 0 : share;
}

const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
