/**
 * A passage of a block's text: its position in UTF-16 units, its words, and
 * the words around it (W3C text position and text quote selectors).
 */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where an anchor's words stand now; `changed` when they have moved. */
export interface Place {
  start: number;
  end: number;
  changed: boolean;
}

/** A stretch of text between two edges of highlights. */
export interface Segment<Key> {
  text: string;
  /** The ranges that cover it. */
  covering: Key[];
  /** The ranges that end with it. */
  ending: Key[];
}

const around = 32;

/**
 * The anchor of a passage. What a reader sees as one character is never split:
 * the passage grows to its edges.
 * @throws RangeError when there is no passage there
 */
export function anchorOf(text: string, start: number, end: number): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`No passage from ${start} to ${end}.`);
  }
  const from = edgeBefore(text, start);
  const to = edgeAfter(text, end);
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(edgeAfter(text, Math.max(0, from - around)), from),
    suffix: text.slice(
      to,
      edgeBefore(text, Math.min(text.length, to + around)),
    ),
  };
}

/**
 * Finds an anchor's words in a text, or null. Words that stand there more than
 * once, or elsewhere among other words, are not taken for the ones meant.
 */
export function place(text: string, anchor: Anchor): Place | null {
  const { exact } = anchor;
  if (exact === "") return null;
  const found = occurrences(text, exact).map((at) => ({
    at,
    sides: sidesThatMatch(text, at, anchor),
  }));
  const best = Math.max(0, ...found.map(({ sides }) => sides));
  const likely = found.filter(({ sides }) => sides === best);
  const stayed = likely.find(({ at }) => at === anchor.start);
  // Alone in its old position it needs no neighbours; anywhere else it does.
  const trusted = best > 0 || (found.length === 1 && stayed !== undefined);
  const at = stayed?.at ?? (likely.length === 1 ? likely[0]?.at : undefined);
  if (!trusted || at === undefined) return null;
  if (splitsCharacter(text, at, at + exact.length)) return null;
  return {
    start: at,
    end: at + exact.length,
    changed: at !== anchor.start,
  };
}

/**
 * Cuts a text where highlights begin and end; they may overlap. The segments
 * joined are the text.
 */
export function cut<Key>(
  text: string,
  ranges: ReadonlyArray<{ key: Key; start: number; end: number }>,
): Segment<Key>[] {
  const snapped = ranges
    .map(({ key, start, end }) => ({
      key,
      start: edgeBefore(text, clamp(text, start)),
      end: edgeAfter(text, clamp(text, end)),
    }))
    .filter(({ start, end }) => start < end);
  const inner = snapped.flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...inner, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const covers = snapped.filter(
      ({ start, end }) => start <= from && to <= end,
    );
    return {
      text: text.slice(from, to),
      covering: covers.map(({ key }) => key),
      ending: covers.filter(({ end }) => end === to).map(({ key }) => key),
    };
  });
}

function occurrences(text: string, exact: string): number[] {
  const all: number[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0;
    at = text.indexOf(exact, at + 1)
  ) {
    all.push(at);
  }
  return all;
}

/** 0, 1 or 2: an empty context matches only at that edge of the text. */
function sidesThatMatch(
  text: string,
  at: number,
  { exact, prefix, suffix }: Anchor,
): number {
  const end = at + exact.length;
  const before = prefix
    ? text.startsWith(prefix, at - prefix.length) && at >= prefix.length
    : at === 0;
  const after = suffix ? text.startsWith(suffix, end) : end === text.length;
  return Number(before) + Number(after);
}

const clamp = (text: string, index: number) =>
  Math.min(Math.max(0, index), text.length);

const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

function characterAt(text: string, index: number) {
  return graphemes.segment(text).containing(index);
}

function edgeBefore(text: string, index: number): number {
  if (isPlainEdge(text, index)) return index;
  return characterAt(text, index)?.index ?? index;
}

function edgeAfter(text: string, index: number): number {
  if (isPlainEdge(text, index)) return index;
  const character = characterAt(text, index);
  if (!character || character.index === index) return index;
  return character.index + character.segment.length;
}

/** Between two letters below U+0300 (and not CR LF) no character is split. */
function isPlainEdge(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  return before < 0x300 && before !== 0x0d && text.charCodeAt(index) < 0x300;
}

function splitsCharacter(text: string, start: number, end: number): boolean {
  return edgeBefore(text, start) !== start || edgeAfter(text, end) !== end;
}
