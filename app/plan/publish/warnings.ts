import { namesIn } from "#workflows/attribution.ts";
import { finderOfLikelyNames } from "#workflows/likely-names.ts";
import { finderOfPeople } from "#workflows/people-named.ts";
import { smallNumbersIn } from "#workflows/small-numbers.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
import { type TextPlace, withTexts } from "./texts.ts";

/** What is warned of, the surest first: of two at a place it is that. */
export const warningKinds = {
  person: "Somebody the plan knows",
  owner: "An owner who may be a person",
  reach: "An email address, a telephone number or a name with a title",
  likely: "It may be somebody’s name",
  small: "Fewer than ten people are counted",
} as const;

export type WarningKind = keyof typeof warningKinds;

/** Words that everybody would read, and somebody should look at first. */
export interface Warning {
  /** The same while the text around them is the same. */
  key: string;
  kind: WarningKind;
  words: string;
  at: number;
  end: number;
}

/** A warning with where it stands. */
export interface WarningPlaced extends Warning {
  text: string;
  place: TextPlace;
}

/** What is known of the plan, to know names by. */
export interface Known {
  people: readonly string[];
  /** Names that prove nothing: the council’s. */
  others: readonly string[];
  /** The words for owners that are persons, or may be. */
  ownersIn: (text: string) => string[];
}

export type WarningsIn = (text: string, place: TextPlace) => Warning[];

/**
 * Finds in the texts of a plan what is warned of before everybody reads it:
 * names, addresses and small numbers.
 * @param keyOf the fingerprint of a text
 */
export function finderOfWarnings(
  plan: PrintedPlan,
  { people, others, ownersIn }: Known,
  keyOf: (text: string) => string,
): WarningsIn {
  const texts: string[] = [];
  withTexts(plan, (text) => {
    texts.push(text);
    return text;
  });
  const peopleIn = finderOfPeople(people, new Set());
  const likelyIn = finderOfLikelyNames(texts, others);
  const found = new Map<string, Span[]>();
  return (text, place) => {
    const isOwner = place.field === "owners";
    const isTitle = place.field === null && /^Title/.test(place.part);
    const cached = `${isOwner} ${isTitle} ${text}`;
    const spans =
      found.get(cached) ??
      outermost([
        ...peopleIn(text).map((one) => ({ ...one, kind: "person" as const })),
        ...(isOwner ? spansOf(text, ownersIn(text), "owner") : []),
        ...spansOf(text, namesIn(text, []), "reach"),
        ...spansOf(text, likelyIn(text), "likely"),
        // A title begins with its own number: "4 Customers and staff".
        ...spansOf(text, smallNumbersIn(text), "small").filter(
          ({ at }) => at > 0 || !isTitle,
        ),
      ]);
    found.set(cached, spans);
    const [row = ""] = place.rowKey.split(" ");
    return spans.map(({ at, end, kind }, index) => {
      const words = text.slice(at, end);
      const here = [row, place.section, place.part, kind, words, index, text];
      return { key: keyOf(JSON.stringify(here)), kind, words, at, end };
    });
  };
}

/** Every warning of a plan once, in its order. */
export function warningsOf(
  plan: PrintedPlan,
  warningsIn: WarningsIn,
): WarningPlaced[] {
  const all = new Map<string, WarningPlaced>();
  withTexts(plan, (text, place) => {
    for (const one of warningsIn(text, place)) {
      if (!all.has(one.key)) all.set(one.key, { ...one, text, place });
    }
    return text;
  });
  return [...all.values()];
}

/** The same plan without the words of some warnings, which says where. */
export const withoutWords = (
  plan: PrintedPlan,
  warningsIn: WarningsIn,
  left: ReadonlySet<string>,
): PrintedPlan =>
  withTexts(plan, (text, place) =>
    warningsIn(text, place)
      .filter(({ key }) => left.has(key))
      .reduceRight(
        (so, { at, end, kind }) =>
          so.slice(0, at) + leftOut(kind) + so.slice(end),
        text,
      ),
  );

const leftOut = (kind: WarningKind) =>
  kind === "small" ? "[number left out]" : "[left out]";

interface Span {
  at: number;
  end: number;
  kind: WarningKind;
}

/** Everywhere that words stand in a text by themselves. */
function spansOf(
  text: string,
  words: readonly string[],
  kind: WarningKind,
): Span[] {
  return words.flatMap((one) => {
    const escaped = one.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
      "gu",
    );
    return [...text.matchAll(whole)].map(({ index }) => ({
      ...{ at: index, end: index + one.length, kind },
    }));
  });
}

/** Those that overlap as one, of the surest kind. */
function outermost(spans: readonly Span[]): Span[] {
  const rank = Object.keys(warningKinds);
  const merged: Span[] = [];
  for (const { at, end, kind } of spans.toSorted((a, b) => a.at - b.at)) {
    const last = merged.at(-1);
    if (!last || at >= last.end) {
      merged.push({ at, end, kind });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (rank.indexOf(kind) < rank.indexOf(last.kind)) last.kind = kind;
  }
  return merged;
}
