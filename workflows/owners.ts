import { joinedSpans, knownLetter } from "./owner-joints.ts";
import { type OwnerKind, ownerKind } from "./owner-kinds.ts";
import {
  type OwnerPart,
  type PartSpan,
  partSpans,
  unlabelled,
} from "./owner-parts.ts";

/** One owner of an action, as the words of the plan name it. */
export interface OwnerRead {
  /** Those words, from `start` up to `end` of the whole. */
  text: string;
  start: number;
  end: number;
  part: OwnerPart;
  kind: OwnerKind;
}

/** The same with the owner that a plan remembers for its words, by id. */
export interface OwnerKnown extends OwnerRead {
  owner: string | null;
}

const longestRead = 1000;
const none = /^\s{0,9}(?:n ?\/? ?a|none)\W{0,9}$/i;

/**
 * Reads the owners of an action as a plan writes them: "CF FS", "All HOS",
 * "Managers and staff, supported by HR".
 * @param names what the plan knows already, by the words it uses: they are
 *   found whole before anything is parted, "Policy & Performance" or "CF"
 * @returns reads one text into its owners, in its order; they never overlap and
 *   each is a piece of the text, so no word is changed. With nobody said to
 *   lead, one owner leads and several are joint. All is a guess, to be
 *   confirmed; nothing throws
 */
export function readerOfOwners(
  names: Iterable<string> = [],
): (text: string) => OwnerRead[] {
  const find = finderOf(names);
  return (text) => {
    if (!/[\p{L}\p{N}]/u.test(text) || none.test(text)) return [];
    // Known names become one letter over and over: nothing in them parts.
    const masked = find
      ? text.replace(find, (name) => knownLetter.repeat(name.length))
      : text;
    const spans = text.length > longestRead ? [whole(text)] : spansOf(masked);
    const unsaid = unsaidPart(spans);
    return spans.map(({ part, start, end }) => {
      const words = text.slice(start, end);
      const kind = ownerKind(words);
      return { text: words, start, end, part: part ?? unsaid, kind };
    });
  };
}

function spansOf(text: string): PartSpan[] {
  return partSpans(text)
    .flatMap((zone) =>
      joinedSpans(text, zone).map((span) => ({ ...span, part: zone.part })),
    )
    .map((span) => unlabelled(text, span))
    .filter(({ start, end }) => start < end);
}

function whole(text: string): PartSpan {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length, part: null };
}

/** Of those of whom the words do not say what they do. */
function unsaidPart(spans: readonly PartSpan[]): OwnerPart {
  if (spans.some(({ part }) => part === "lead")) return "support";
  const unsaid = spans.filter(({ part }) => part === null);
  return unsaid.length > 1 ? "joint" : "lead";
}

/**
 * Gives each owner what the plan remembers: once somebody has said who "CF" is,
 * every other "CF" resolves itself.
 * @param remembered an owner's id by the words that name it; capitals, spaces
 *   and "&" for "and" do not matter
 * @returns finds the owners of readings; null for words that nobody resolved
 */
export function finderOfOwners(
  remembered: ReadonlyMap<string, string>,
): (readings: readonly OwnerRead[]) => OwnerKnown[] {
  const owners = new Map(
    [...remembered].map(([words, owner]) => [ownerKey(words), owner]),
  );
  return (readings) =>
    readings.map((reading) => ({
      ...reading,
      owner: owners.get(ownerKey(reading.text)) ?? null,
    }));
}

/** Words that name nobody yet, and how often the plan uses them. */
export interface Unresolved {
  text: string;
  kind: OwnerKind;
  count: number;
}

/**
 * In: the owners of a whole plan. Out: the words that nobody has resolved, each
 * once as first written, initials first, then the most frequent.
 */
export function unresolved(
  readings: ReadonlyArray<
    Pick<OwnerRead, "text" | "kind"> & { owner: unknown }
  >,
): Unresolved[] {
  const found = new Map<string, Unresolved>();
  for (const { text, kind, owner } of readings) {
    if (owner !== null) continue;
    const key = ownerKey(text);
    const before = found.get(key) ?? { text, kind, count: 0 };
    found.set(key, { ...before, count: before.count + 1 });
  }
  const rank = ({ kind }: Unresolved) => (kind === "initials" ? 0 : 1);
  return [...found.values()].sort(
    (one, other) => rank(one) - rank(other) || other.count - one.count,
  );
}

/** In: the words for an owner. Out: the same for all the ways to write them. */
export function ownerKey(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/\s*(?:&|(?<!\p{L})and(?!\p{L}))\s*/gu, " and ")
    .replaceAll(/(?<=\p{L})\.|\s*\.$/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Null for none: a pattern of nothing would match everywhere. */
function finderOf(names: Iterable<string>): RegExp | null {
  const patterns = [...new Set(names)]
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const words = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      return words.replaceAll(/\s+/g, "\\s+");
    });
  if (patterns.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
}
