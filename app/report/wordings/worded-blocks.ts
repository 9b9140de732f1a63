import type { Block } from "../blocks.ts";
import type { WorkingDraft } from "../working-draft.server.ts";
import { thingName, thingNamed, theOpening, wordedKind } from "./thing.ts";
import { ownWords } from "./worded.ts";

/** A block that the report words otherwise. */
export interface WordedBlock {
  blockId: string;
  /** What it words: "finding:7f3a". */
  thing: string;
  /** What it was taken from says something else by now. */
  changedSince: boolean;
}

/** The blocks of a draft that open what it words otherwise. */
export function wordedBlocks({
  blocks,
  source,
  wordings,
}: Pick<WorkingDraft, "blocks" | "source" | "wordings">): WordedBlock[] {
  const heads = new Map<string, string>();
  for (const block of blocks) {
    const thing = openedBy(block);
    if (thing && !heads.has(thing)) heads.set(thing, block.id);
  }
  return wordings.flatMap((row) => {
    const blockId = heads.get(row.thing);
    const thing = thingNamed(row.thing);
    const own = thing && ownWords(source, thing);
    if (!blockId || !own) return [];
    const changedSince =
      own.text !== row.taken_text || own.leadIn !== row.taken_lead_in;
    return [{ blockId, thing: row.thing, changedSince }];
  });
}

function openedBy({ id, ref }: Block): string | undefined {
  if (id === "heading:background") return thingName(theOpening);
  const kind = wordedKind(ref?.type ?? "");
  return ref && kind ? thingName({ kind, id: ref.id }) : undefined;
}
