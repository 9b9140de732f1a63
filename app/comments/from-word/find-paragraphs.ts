import type { WordDocument } from "../../documents/word-in/word-document.ts";
import type { Block } from "../../report/blocks.ts";
import { folded } from "../../report/placing/alike.ts";
import type { Returned } from "../../report/placing/place-returned.ts";
import type { Unit } from "../../report/placing/units.ts";
import type { FoundParagraph } from "./found.ts";
import type { KeyOf } from "./keys.ts";
import { momentOf } from "./moment.ts";
import { outOfOrder } from "./out-of-order.ts";

interface Asked {
  document: Pick<WordDocument, "changes">;
  returned: Returned;
  blocks: readonly Block[];
  versionId: string;
  keyOf: KeyOf;
}

/** Paragraphs that a file has more, has no more, or has elsewhere. */
export function findParagraphs(asked: Asked) {
  return { ...addedAndMoved(asked), removed: removed(asked) };
}

function addedAndMoved(asked: Asked) {
  const { returned, blocks, versionId, keyOf } = asked;
  const { units, matches } = returned;
  const found = new Set(matches.map(({ unit }) => unit));
  const moved = new Map(
    [...returned.moved, ...outOfOrder(returned)].map(({ unit, block }) => [
      unit,
      blocks[block],
    ]),
  );
  const isOfReport = within(returned);
  const unsure = unsureWords(returned, blocks);
  let before = -1;
  let next = 0;
  const fresh = units.flatMap((unit, at) => {
    for (; (matches[next]?.unit ?? at) < at; next++) {
      before = matches[next]?.block ?? before;
    }
    const words = folded(unit.now);
    const block = moved.get(at);
    if (words === "" || unsure.has(words)) return [];
    if (!block && (found.has(at) || !(isPutIn(unit) || isOfReport(at)))) {
      return [];
    }
    const kind = block ? "moved" : "added";
    return [
      {
        ...tracked(asked, unit),
        kind,
        key: keyOf(kind, versionId, ...(block ? [block.id] : []), unit.now),
        text: block?.text ?? unit.now,
        blockId: (block ?? blocks[before])?.id ?? null,
        after: blocks[before]?.text ?? "",
        isOutdated: false,
      },
    ];
  });
  const of = (kind: string): FoundParagraph[] =>
    fresh.flatMap(({ kind: own, ...one }) => (own === kind ? [one] : []));
  return { added: of("added"), moved: of("moved") };
}

/** Put in by a tracked change, all of it. */
const isPutIn = ({ text }: Unit) => text.trim() === "";

/** Words of blocks that are in the file too, though nobody can say which is which. */
function unsureWords({ units, matches }: Returned, blocks: readonly Block[]) {
  const [found, there] = [
    new Set(matches.map(({ unit }) => unit)),
    new Set(matches.map(({ block }) => block)),
  ];
  const left = new Set(
    units.flatMap((unit, at) =>
      found.has(at) || isPutIn(unit) ? [] : [folded(unit.now)],
    ),
  );
  return new Set(
    blocks.flatMap(({ text }, at) => {
      const words = folded(text);
      return !there.has(at) && left.has(words) ? [words] : [];
    }),
  );
}

/**
 * Whether a unit stands among those of the report: not on the cover, and where
 * our marks say where the report ends, not before its end.
 */
function within({ units, matches }: Returned) {
  const found = matches.map(({ unit }) => unit);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isMarked = units.some(({ marked }) => marked !== null);
  return (at: number) => at > first && (isMarked || at < last);
}

/** Who put it in, as far as that was tracked. */
function tracked({ document }: Asked, unit: Unit) {
  const change = isPutIn(unit)
    ? document.changes.find(({ start }) =>
        unit.parts.some(({ paragraph }) => paragraph === start.paragraph),
      )
    : undefined;
  return {
    author: change?.author ?? "",
    at: momentOf(change?.date ?? null),
  };
}

/** Blocks that are not in the file though those around them are. */
function removed(asked: Asked): FoundParagraph[] {
  const { returned, blocks, versionId, keyOf } = asked;
  const there = new Set(returned.matches.map(({ block }) => block));
  const [first, last] = [Math.min(...there), Math.max(...there)];
  const isMarked = returned.units.some(({ marked }) => marked !== null);
  const unsure = unsureWords(returned, blocks);
  return blocks.flatMap(({ id, text }, place) => {
    if (there.has(place) || text === "" || unsure.has(folded(text))) return [];
    if (!isMarked && (place < first || place > last)) return [];
    const key = keyOf("removed", versionId, id);
    const untracked = { after: "", author: "", at: null };
    return [{ key, text, blockId: id, ...untracked, isOutdated: false }];
  });
}
