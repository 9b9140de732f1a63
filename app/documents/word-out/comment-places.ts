import type { Block } from "../../report/blocks.ts";
import type { WordComment, WordReply, WordReport } from "./word-report.ts";

/** A comment or a reply with the number that the file knows it by. */
export interface Entry {
  /** `w:id` in the file. */
  id: number;
  said: WordReply;
  isResolved: boolean;
  /** The number of what it replies to. */
  parent: number | null;
}

/** The words of a comment begin or end here. */
export interface Edge {
  at: number;
  opens: boolean;
  /** The comment and its replies: all of them stand on the same words. */
  ids: readonly number[];
}

/** Where every comment of a report stands. */
export interface CommentPlaces {
  /** In the order of the report, each followed by its replies. */
  entries: readonly Entry[];
  /** On the report as a whole. */
  whole: readonly number[];
  /** The edges in each block's text, in order, by its id. */
  edges: ReadonlyMap<string, readonly Edge[]>;
}

interface Range {
  from: number;
  to: number;
  comment: WordComment;
}

/**
 * Numbers the comments in the order in which a reader meets them. One without
 * a place, or whose block is not there, stands on the report as a whole.
 */
export function placeComments({ blocks, comments }: WordReport): CommentPlaces {
  const entries: Entry[] = [];
  const known = new Set(blocks.map(({ id }) => id));
  const isPlaced = ({ blockId }: WordComment) => known.has(blockId ?? "");
  const whole = comments
    .filter((one) => !isPlaced(one))
    .flatMap((one) => enter(entries, one));
  const byBlock = new Map<string, WordComment[]>();
  for (const one of comments.filter(isPlaced)) {
    const id = one.blockId ?? "";
    byBlock.set(id, [...(byBlock.get(id) ?? []), one]);
  }
  const edges = blocks.map((block): [string, Edge[]] => {
    const here = rangesIn(block, byBlock.get(block.id) ?? []);
    return [block.id, edgesOf(here, entries)];
  });
  return { entries, whole, edges: new Map(edges) };
}

function enter(entries: Entry[], said: WordComment): number[] {
  const { isResolved, replies } = said;
  const parent = entries.length;
  entries.push({ id: parent, said, isResolved, parent: null });
  for (const reply of replies) {
    entries.push({ id: entries.length, said: reply, isResolved, parent });
  }
  return entries.slice(parent).map(({ id }) => id);
}

/** Passages by where they begin, the longer first: so that they nest. */
function rangesIn({ text }: Block, comments: readonly WordComment[]): Range[] {
  const ranges = comments.map((comment): Range => {
    const from = Math.max(0, comment.start ?? 0);
    const to = Math.min(comment.end ?? text.length, text.length);
    return from < to
      ? { from, to, comment }
      : { from: 0, to: text.length, comment };
  });
  return ranges.sort((a, b) => a.from - b.from || b.to - a.to);
}

function edgesOf(ranges: readonly Range[], entries: Entry[]): Edge[] {
  const edges = ranges.flatMap(({ from, to, comment }) => {
    const ids = enter(entries, comment);
    const open = { at: from, opens: true, ids };
    return [open, { at: to, opens: false, ids, isEmpty: from === to }];
  });
  return edges.sort((a, b) => a.at - b.at || turn(a) - turn(b));
}

/** What ends somewhere goes before what begins there, but not its own start. */
const turn = (edge: Edge & { isEmpty?: boolean }): number =>
  edge.opens ? 1 : edge.isEmpty ? 2 : 0;
