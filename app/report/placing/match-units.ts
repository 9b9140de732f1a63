import { folded, likenessTo } from "./alike.ts";
import type { Unit } from "./units.ts";

/** Which unit of a document is which block, and how that is known. */
export interface Match {
  unit: number;
  block: number;
  /**
   * "marked": our bookmark says so and the words agree; "same": the same words;
   * "alike": much the same words, and no other block comes near.
   */
  how: "marked" | "same" | "alike";
}

/** The words of a block, and how files print it otherwise. */
interface BlockWords {
  text: string;
  printed?: readonly string[];
}

/** The least alike that a marked unit may be: below, its mark was dragged. */
const leastMarked = 0.35;
/** The least alike that a unit without a mark may be. */
const leastAlike = 0.5;
/** From here on a unit is like another block too, as reports repeat themselves. */
const likeOthers = 0.5;
/** So much alike, a unit is told from others by its place among neighbours. */
const nearlyAll = 0.8;
/** The same where nothing seems to have been added there, or taken away. */
const mostly = 0.65;
/** So many units are looked at: no copy of a report has more that changed. */
const mostChanged = 5000;
/** Shorter words than these are told by their neighbours alone. */
const tooShort = 24;

/**
 * Finds the blocks of a report again in a document. Each is found at most
 * once; where two would do, neither is taken: whoever is not sure says so.
 * @param byMark whether the bookmarks are of this very version
 */
export function matchUnits(
  units: readonly Unit[],
  blocks: readonly BlockWords[],
  byMark: boolean,
): Match[] {
  // What was only put in since is none of the blocks, and parts no neighbours.
  const sent = units.flatMap((unit, at) =>
    unit.text.trim() === "" ? [] : [{ ...unit, at }],
  );
  const state = newState(sent, blocks);
  if (byMark) matchMarked(state, sent);
  matchSame(
    state,
    state.blocks.map((words) => [words]),
  );
  matchSame(
    state,
    blocks.map(({ printed = [] }) => printed.map(folded)),
  );
  matchNeighbours(state);
  matchAlike(state);
  matchNeighbours(state);
  return state.matches
    .map((match) => ({ ...match, unit: sent[match.unit]?.at ?? match.unit }))
    .toSorted((a, b) => a.unit - b.unit);
}

interface State {
  /** The folded words of each. */
  units: readonly string[];
  blocks: readonly string[];
  likeness: ReturnType<typeof likenessTo>;
  matches: Match[];
  blockOf: Map<number, number>;
  unitOf: Map<number, number>;
}

function newState(
  units: ReadonlyArray<{ text: string }>,
  blocks: ReadonlyArray<{ text: string }>,
): State {
  const words = blocks.map(({ text }) => folded(text));
  return {
    units: units.map(({ text }) => folded(text)),
    blocks: words,
    likeness: likenessTo(words),
    matches: [],
    blockOf: new Map(),
    unitOf: new Map(),
  };
}

function take(state: State, match: Match): void {
  if (state.blockOf.has(match.unit) || state.unitOf.has(match.block)) return;
  state.matches.push(match);
  state.blockOf.set(match.unit, match.block);
  state.unitOf.set(match.block, match.unit);
}

function matchMarked(state: State, units: readonly Unit[]): void {
  units.forEach(({ marked }, unit) => {
    if (marked === null) return;
    const words = state.units[unit] ?? "";
    if (marked >= state.blocks.length) return;
    // However much somebody wrote around them, they are the block's own words.
    const own = state.blocks[marked] ?? "";
    const isAllThere = own !== "" && words.includes(own);
    if (!isAllThere && state.likeness.to(words, marked) < leastMarked) return;
    take(state, { unit, block: marked, how: "marked" });
  });
}

/** What is left, by each of the ways in which its words may stand. */
function leftByWords(
  all: ReadonlyArray<readonly string[]>,
  taken: ReadonlyMap<number, number>,
) {
  const places = new Map<string, number[]>();
  all.forEach((ways, place) => {
    if (taken.has(place)) return;
    for (const words of new Set(ways)) {
      if (words === "") continue;
      places.set(words, [...(places.get(words) ?? []), place]);
    }
  });
  return places;
}

/** Words that stand once on both sides. */
function matchSame(state: State, said: ReadonlyArray<readonly string[]>): void {
  const units = leftByWords(
    state.units.map((words) => [words]),
    state.blockOf,
  );
  const blocks = leftByWords(said, state.unitOf);
  for (const [words, here] of units) {
    const there = blocks.get(words) ?? [];
    const [unit, block] = [here[0], there[0]];
    if (here.length !== 1 || there.length !== 1) continue;
    if (unit === undefined || block === undefined) continue;
    take(state, { unit, block, how: "same" });
  }
}

/** Words that stand more than once are told by the block found beside them. */
function matchNeighbours(state: State): void {
  for (let before = -1; before !== state.matches.length;) {
    before = state.matches.length;
    for (const { unit, block } of [...state.matches]) {
      for (const step of [-1, 1]) tryBeside(state, unit + step, block + step);
    }
  }
}

function tryBeside(state: State, unit: number, block: number) {
  const words = state.units[unit];
  if (words === undefined || words !== state.blocks[block]) return;
  if (state.blockOf.has(unit) || state.unitOf.has(block)) return;
  take(state, { unit, block, how: "same" });
}

/**
 * Changed words. Of all blocks of the report, also those that were found, a
 * unit must be most like this one: what is like many of them is like none.
 */
function matchAlike(state: State): void {
  const scores = state.units
    .flatMap((words, unit) =>
      state.blockOf.has(unit) || isShort(words) ? [] : [unit],
    )
    .slice(0, mostChanged)
    .flatMap((unit) => bestOf(state, unit));
  scores.sort((a, b) => b.score - a.score);
  for (const { unit, block, score, rival } of scores) {
    if (state.unitOf.has(block) || isShort(state.blocks[block])) continue;
    const isUnlikeOthers = rival < likeOthers;
    const gap = gapAround(state, unit);
    const isHere = gap.from < block && block < gap.to;
    const least = gap.isEven ? mostly : nearlyAll;
    const isClear = isHere
      ? isUnlikeOthers || (score >= least && score > rival)
      : isUnlikeOthers && score >= nearlyAll;
    if (isClear) take(state, { unit, block, how: "alike" });
  }
}

const isShort = (words = "") => words.length < tooShort;

function bestOf({ likeness, units }: State, unit: number) {
  const { at: block, score, rival } = likeness.nearest(units[unit] ?? "");
  return score >= leastAlike ? [{ unit, block, score, rival }] : [];
}

/**
 * The blocks between those of the nearest units that were found, and whether
 * they are as many as the units there: then hardly one was added or taken away.
 */
function gapAround({ blockOf, units, blocks }: State, unit: number) {
  const nearest = (step: number, end: [number, number]): [number, number] => {
    for (let at = unit + step; at >= 0 && at < units.length; at += step) {
      const found = blockOf.get(at);
      if (found !== undefined) return [at, found];
    }
    return end;
  };
  const [before, from] = nearest(-1, [-1, -1]);
  const [after, to] = nearest(1, [units.length, blocks.length]);
  return { from, to, isEven: after - before === to - from };
}
