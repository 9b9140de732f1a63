import {
  areInitials,
  isAbbreviation,
  namesAnOwner,
  ownerKind,
} from "./owner-kinds.ts";
import { type Span, splitAt } from "./owner-parts.ts";

const slash = /(?<!\p{L})and\s*\/\s*or(?!\p{L})|(?<!\d)\/|\/(?!\d)|\s\+\s/giu;
const comma = /,/g;
const and = /\s+(?:and|&|with)\s+/giu;

/** What stands for each letter of a name that the plan knows already. */
export const knownLetter = "\uE000";
const isKnown = (words: string) => /^\uE000+$/.test(words);

/**
 * In: a text, its known names masked, and a stretch that names one or several
 * owners. Out: each of them. A slash parts always; a comma unless it stands in
 * one long name ("Children, Families & Partnerships Manager"); "and" only
 * between two that each name an owner; a space only beside initials or known
 * names.
 */
export function joinedSpans(text: string, zone: Span): Span[] {
  return splitAt(text, zone, slash)
    .flatMap((span) =>
      isOneName(text, span) ? [span] : splitAt(text, span, comma),
    )
    .flatMap((span) => partedByAnd(text, span))
    .flatMap((span) => partedBySpaces(text, span));
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** With what stands in brackets after it: "HR (lead)". */
function namesIt(words: string): boolean {
  const bare = words.replace(/\s*\([^()]*\)\s*$/, "").trim();
  return isKnown(bare) || namesAnOwner(bare);
}

/** "A, B & C": a list with an "and" whose pieces are no owners themselves. */
function isOneName(text: string, span: Span): boolean {
  const pieces = splitAt(text, span, comma).map((piece) =>
    wordsOf(text, piece),
  );
  const last = pieces.pop() ?? "";
  const [left = ""] = last.split(and);
  if (pieces.length === 0 || left === last) return false;
  return [...pieces, left].every(
    (piece) => !namesIt(piece) && /^\S+(?: \S+)?$/.test(piece),
  );
}

function partedByAnd(text: string, span: Span): Span[] {
  const words = wordsOf(text, span);
  // "Managers and staff" are one crowd.
  if (ownerKind(words) === "everybody") return [span];
  const spans: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(and)) {
    const left = words.slice(from, match.index);
    const right = words.slice(match.index + match[0].length);
    if (!namesIt(left) || !startsWithOwner(right)) continue;
    spans.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  return [...spans, { start: span.start + from, end: span.end }];
}

function startsWithOwner(words: string): boolean {
  const [first = ""] = words.split(and);
  // "Communications Manager and Team" is one place to ask.
  if (/^(?:teams?|unit|group|department|staff)$/i.test(first)) return false;
  return namesIt(first) || namesIt(words);
}

/** "CF FS", "HB CEO", "CF FS Forum": a run of two or more short names. */
function partedBySpaces(text: string, span: Span): Span[] {
  const tokens = [...wordsOf(text, span).matchAll(/\S+/g)].map((match) => ({
    words: match[0],
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  const isShort = ({ words }: { words: string }) =>
    isKnown(words) || areInitials(words) || isAbbreviation(words);
  const isName = ({ words }: { words: string }) =>
    isKnown(words) || areInitials(words);
  const others = tokens.findIndex((token) => !isShort(token));
  const run = others < 0 ? tokens : tokens.slice(0, others);
  if (run.length < 2 || !run.some(isName)) return [span];
  const [rest] = tokens.slice(run.length);
  if (!rest) return run;
  // "EDI HR Team" is a team: only two people's initials begin a list.
  const begins = run.filter(isName).length > 1 && /^\p{Lu}/u.test(rest.words);
  const isLone = /^(?:teams?|officers?|managers?|unit|department)$/i;
  if (!begins || isLone.test(rest.words)) return [span];
  return [...run, { start: rest.start, end: span.end }];
}
