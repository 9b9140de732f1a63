import type { ParagraphDraft } from "./paragraph-draft.ts";
import type { WordChange } from "./word-document.ts";

/** Who tracked a change of which kind, and when. */
export type Tracked = Pick<WordChange, "kind" | "author" | "date">;

const kinds: Record<string, WordChange["kind"]> = {
  ins: "inserted",
  moveTo: "movedTo",
  del: "deleted",
  moveFrom: "movedFrom",
};

/** The kind of change that an element wraps its words in; or undefined. */
export const changeKind = (name: string): WordChange["kind"] | undefined =>
  Object.hasOwn(kinds, name) ? kinds[name] : undefined;

export const putsIn = (kind: WordChange["kind"]): boolean =>
  kind === "inserted" || kind === "movedTo";

/** A date as files write it; null for what is none. */
export function dateFrom(written: string | undefined): string | null {
  const isDate =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
  return written !== undefined &&
    isDate.test(written) &&
    !Number.isNaN(Date.parse(written))
    ? written
    : null;
}

/**
 * Notes words that were put in or taken out, before they are added to the
 * paragraph. Word cuts one change into many: what goes on is joined.
 */
export function noteChange(
  changes: WordChange[],
  { kind, author, date }: Tracked,
  words: string,
  { index, text, sent }: ParagraphDraft,
): void {
  const start = { paragraph: index, at: text.length, sentAt: sent.length };
  const end = putsIn(kind)
    ? { ...start, at: start.at + words.length }
    : { ...start, sentAt: start.sentAt + words.length };
  const last = changes.at(-1);
  const goesOn =
    last?.kind === kind &&
    last.author === author &&
    last.end.paragraph === index &&
    last.end.at === start.at &&
    last.end.sentAt === start.sentAt;
  if (goesOn) {
    last.text += words;
    last.end = end;
  } else changes.push({ kind, author, date, text: words, start, end });
}
