import { grouped } from "../../documents/word-in/grouped.ts";
import type {
  WordChange,
  WordDocument,
} from "../../documents/word-in/word-document.ts";
import type { Block } from "../../report/blocks.ts";
import type { Returned } from "../../report/placing/place-returned.ts";
import { withoutPrinted } from "../../report/placing/printed.ts";
import type { Unit } from "../../report/placing/units.ts";
import { changedPart } from "./changed-part.ts";
import type { FoundWording } from "./found.ts";
import type { KeyOf } from "./keys.ts";
import { momentOf } from "./moment.ts";

interface Asked {
  document: Pick<WordDocument, "changes">;
  returned: Returned;
  blocks: readonly Block[];
  versionId: string;
  keyOf: KeyOf;
}

/** A tracked change, and where it stands in the text of its unit as sent. */
interface InUnit extends WordChange {
  from: number;
  to: number;
}

/**
 * Other words for the words of blocks. What one person changed in a block is
 * one suggestion; what two changed there are two, so that each can be answered.
 */
export function findWordings(asked: Asked): FoundWording[] {
  const { returned, document, blocks } = asked;
  const byParagraph = grouped(document.changes, ({ start }) => start.paragraph);
  const areMoved = new Set(returned.moved.map(({ block }) => block));
  return returned.matches.flatMap(({ unit: at, block: place }) => {
    const [unit, block] = [returned.units[at], blocks[place]];
    if (!unit || !block || areMoved.has(place)) return [];
    const changes = changesIn(unit, byParagraph);
    const authors = [...new Set(changes.map(({ author }) => author))];
    const ways =
      authors.length > 1 && unit.text === block.text
        ? authors.map((author) => {
            const own = changes.filter((one) => one.author === author);
            return { now: withChanges(unit.text, own), changes: own };
          })
        : [{ now: wordsNow(unit, block), changes }];
    return ways.flatMap((way) => wordingOf(asked, block, way));
  });
}

const wordsNow = (unit: Unit, block: Block) =>
  unit.marked === null ? withoutPrinted(unit.now, block) : unit.now;

function changesIn(
  { parts }: Unit,
  byParagraph: ReadonlyMap<number, readonly WordChange[]>,
): InUnit[] {
  return parts.flatMap(({ paragraph, from, to, at }) =>
    (byParagraph.get(paragraph) ?? []).flatMap((change) => {
      const [start, end] = [change.start.sentAt, change.end.sentAt];
      if (start < from || end > to) return [];
      return [{ ...change, from: at + start - from, to: at + end - from }];
    }),
  );
}

/** A text with some of the changes in it taken. */
function withChanges(text: string, changes: readonly InUnit[]): string {
  let [now, at] = ["", 0];
  for (const { kind, from, to, text: words } of changes) {
    now += text.slice(at, from);
    if (kind === "inserted" || kind === "movedTo") now += words;
    at = Math.max(at, to);
  }
  return now + text.slice(at);
}

function wordingOf(
  { versionId, keyOf }: Asked,
  { id: blockId, text }: Block,
  { now, changes }: { now: string; changes: readonly InUnit[] },
): FoundWording[] {
  const part = now === text ? null : changedPart(text, now);
  if (!part) return [];
  const { start, end, after } = part;
  const before = text.slice(start, end);
  return [
    {
      key: keyOf("wording", versionId, blockId, before, `${start}`, after),
      ...{ blockId, start, end, before, after },
      around: [text.slice(0, start), text.slice(end)],
      author: [...new Set(changes.map(({ author }) => author))].join(", "),
      at: momentOf(changes.at(-1)?.date ?? null),
      tracked: changes.slice(0, mostTracked).map((change) => ({
        author: change.author,
        at: momentOf(change.date),
        isPutIn: change.kind === "inserted" || change.kind === "movedTo",
        text: change.text,
      })),
      moreTracked: Math.max(0, changes.length - mostTracked),
      isOutdated: false,
    },
  ];
}

/** So many changes of one paragraph are told one by one. */
const mostTracked = 12;
