import type { WordDocument } from "../../documents/word-in/word-document.ts";
import type { Block } from "../../report/blocks.ts";
import { compareWords } from "../../report/compare-words.ts";
import { folded } from "../../report/placing/alike.ts";
import type { Returned } from "../../report/placing/place-returned.ts";
import type { FoundParagraph, FoundWording } from "./found.ts";
import { keyOf } from "./keys.server.ts";

interface Asked {
  document: Pick<WordDocument, "changes">;
  returned: Returned;
  blocks: readonly Block[];
  /** Of what tells a version's blocks from another's. */
  versionId: string;
}

/** What a file says in other words than the version, tracked or not. */
export function findChanges(asked: Asked) {
  const { returned, blocks, versionId } = asked;
  const { units, matches } = returned;
  // A text that is another one altogether is not an edited copy of this.
  const isCopy = matches.length * 2 > blocks.length;
  if (!isCopy) return { wordings: [], added: [], removed: [] };
  const first = Math.min(...matches.map(({ unit }) => unit));
  const last = Math.max(...matches.map(({ unit }) => unit));
  const found = new Map(matches.map((one) => [one.unit, one.block]));
  const wordings = matches.flatMap(({ unit, block }) =>
    wordingOf(asked, unit, block),
  );
  const nearestBefore = (unit: number) =>
    matches.findLast((one) => one.unit < unit)?.block ?? -1;
  const added = units.flatMap(({ now }, unit): FoundParagraph[] => {
    if (unit < first || unit > last || found.has(unit)) return [];
    if (folded(now) === "") return [];
    const before = blocks[nearestBefore(unit)]?.id ?? null;
    return [
      { key: keyOf("added", versionId, now), text: now, blockId: before },
    ];
  });
  return { wordings, added, removed: removed(asked) };
}

function wordingOf(
  { document, returned, blocks, versionId }: Asked,
  unit: number,
  place: number,
): FoundWording[] {
  const [block, { now, parts }] = [
    blocks[place],
    returned.units[unit] ?? { now: "", parts: [] },
  ];
  if (!block || now === block.text) return [];
  const edges = changedPart(block.text, now);
  if (!edges) return [];
  const { start, end, after } = edges;
  const before = block.text.slice(start, end);
  const paragraphs = new Set(parts.map(({ paragraph }) => paragraph));
  const tracked = document.changes.filter((change) =>
    paragraphs.has(change.start.paragraph),
  );
  const authors = [...new Set(tracked.map(({ author }) => author))];
  const key = keyOf(
    "wording",
    ...[versionId, block.id, before, `${start}`, after],
  );
  return [
    {
      ...{ key, blockId: block.id, start, end, before, after },
      author: authors.join(", "),
      at: tracked.at(-1)?.date ?? null,
    },
  ];
}

/** From the first word that differs to the last; null where none does. */
function changedPart(before: string, now: string) {
  const runs = compareWords(before, now);
  const first = runs.findIndex(({ how }) => how !== "kept");
  const last = runs.findLastIndex(({ how }) => how !== "kept");
  if (first < 0) return null;
  const text = (from: number, to: number, but: "inserted" | "deleted") =>
    runs
      .slice(from, to)
      .filter(({ how }) => how !== but)
      .map((run) => run.text)
      .join("");
  const start = text(0, first, "inserted").length;
  const end = start + text(first, last + 1, "inserted").length;
  const after = text(first, last + 1, "deleted");
  // Spaces and dashes that a program put in its own way are no wording.
  if (evened(before.slice(start, end)) === evened(after)) return null;
  return start === end
    ? withWordBefore(before, start, after)
    : { start, end, after };
}

const evened = (text: string) =>
  text
    .replaceAll(/[‐‑–—]/g, "-")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();

/** What is only put in has no words to stand on: it takes those before it. */
function withWordBefore(text: string, at: number, after: string) {
  const word = /\S+\s*$/.exec(text.slice(0, at))?.[0] ?? "";
  const next = word === "" ? (/^\s*\S+/.exec(text.slice(at))?.[0] ?? "") : "";
  return {
    start: at - word.length,
    end: at + next.length,
    after: `${word}${after}${next}`,
  };
}

/** Blocks that are not in the file though those around them are. */
function removed({ returned, blocks, versionId }: Asked): FoundParagraph[] {
  const there = new Set(returned.matches.map(({ block }) => block));
  return blocks.flatMap(({ id, text }, place) => {
    const isGone = !there.has(place) && there.has(place - 1);
    if (!isGone || text === "" || !followed(there, place)) return [];
    return [{ key: keyOf("removed", versionId, id), text, blockId: id }];
  });
}

/** Whether a block further on was found: the file goes on behind it. */
const followed = (there: ReadonlySet<number>, place: number) =>
  [...there].some((block) => block > place);
