import type { Block } from "../blocks.ts";
import { type Find, isOfTheTeam } from "./find.ts";
import { endsWithTitle } from "./title-ahead.ts";
import { type Numbered, numberedIn, sayNumbered } from "./numbered.ts";
import {
  type Reference,
  foreignSectionsIn,
  referencesIn,
} from "./references-in.ts";

/**
 * References of a report to its own sections that lead nowhere or elsewhere: the
 * number is not there; the title beside it has another number; or its sentence
 * stands as it was sent, and what it named then has another number now.
 * @param sent the version sent last; none before the first
 */
export function brokenReferences(
  blocks: readonly Block[],
  sent: readonly Block[],
): Find[] {
  const [now, then] = [placesOf(blocks), placesOf(sent)];
  const sentById = new Map(sent.map((block) => [block.id, block]));
  const isLaws = lawsOf(blocks, now, then);
  return blocks.filter(isOfTheTeam).flatMap((block) =>
    block.kind === "heading"
      ? []
      : referencesIn(block.text).flatMap((reference): Find[] => {
          const before = sentById.get(block.id)?.text ?? "";
          const stood = before.includes(sentenceOf(block.text, reference));
          if (isLaws(reference)) return [];
          const fault =
            missing(reference, now) ??
            otherTitle(reference, now) ??
            titledAhead(block.text, reference, now) ??
            (stood ? renumbered(reference, then, now) : null);
          if (fault === null) return [];
          const { start, end } = reference;
          return [
            {
              check: "references",
              sentence: `${saidOf(block.text, reference)}: ${fault}`,
              ...{ blockId: block.id, at: { start, end }, where: null },
            },
          ];
        }),
  );
}

/** As it stands there; of "9" in "recommendations 2 and 9", of what. */
function saidOf(text: string, { start, end, sort, number }: Reference) {
  const said = text.slice(start, end);
  return /^\d/.test(said)
    ? `${sort.charAt(0).toUpperCase()}${sort.slice(1)} ${number}`
    : `“${said}”`;
}

interface Places {
  all: Numbered[];
  byNumber: Map<string, Numbered>;
  byId: Map<string, Numbered>;
}

const key = ({ sort, number }: Pick<Numbered, "sort" | "number">) =>
  `${sort} ${number}`;

function placesOf(blocks: readonly Block[]): Places {
  const all = numberedIn(blocks);
  return {
    all,
    byNumber: new Map(all.map((one) => [key(one), one])),
    byId: new Map(all.map((one) => [one.id, one])),
  };
}

function missing(reference: Reference, { byNumber }: Places): string | null {
  return byNumber.has(key(reference))
    ? null
    : "nothing in the report has that number";
}

/**
 * Whether a number that the report does not have, now or as it was sent, is a
 * law's: it is named as one elsewhere, or has two digits and is more than twice
 * that of the last section ("many remember Section 28").
 */
function lawsOf(blocks: readonly Block[], now: Places, then: Places) {
  const laws = new Set(blocks.flatMap(({ text }) => foreignSectionsIn(text)));
  const last = lastSection([...now.all, ...then.all]);
  return (reference: Reference) =>
    reference.sort === "section" &&
    !now.byNumber.has(key(reference)) &&
    (laws.has(reference.number) || isFarBeyond(reference, last));
}

const lastSection = (all: readonly Numbered[]): number =>
  Math.max(
    0,
    ...all
      .filter(({ sort }) => sort === "section")
      .map(({ number }) => Number.parseInt(number, 10)),
  );

/** No slip of the pen: a report with six sections has no thirteenth. */
const isFarBeyond = ({ number }: Reference, last: number): boolean =>
  last > 0 && Number.parseInt(number, 10) > Math.max(9, 2 * last);

/** The title beside a number is that of another number. */
function otherTitle(
  reference: Reference,
  { all, byNumber }: Places,
): string | null {
  if (reference.beside === "") return null;
  const own = byNumber.get(key(reference));
  if (own && isTitle(reference, own)) return null;
  const meant = all.find(
    (one) => one.sort === reference.sort && isTitle(reference, one),
  );
  if (meant) return `“${meant.title}” is ${sayNumbered(meant)}`;
  return own && isCalledOtherwise(reference, own)
    ? `${sayNumbered(own)} is called “${own.title}”`
    : null;
}

/** A section is quoted by a title that has no longer word of its own in it. */
function isCalledOtherwise(
  { beside, set, sort }: Reference,
  { title }: Numbered,
): boolean {
  if (set !== "quotes" || sort !== "section" || !/^\p{Lu}/u.test(beside)) {
    return false;
  }
  const own = wordsOf(title);
  return !wordsOf(beside).some((word) => word.length > 3 && own.includes(word));
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether the words beside a number are a title or its beginning: all of it,
 * or two words at least; one is enough where it stands in brackets alone.
 */
function isTitle({ beside, set }: Reference, { title }: Numbered): boolean {
  const [words, own] = [wordsOf(beside), wordsOf(title)];
  if (words.length === 0 || own.length === 0) return false;
  const same = own.findIndex((word, at) => word !== words[at]);
  const common = same < 0 ? own.length : same;
  if (set !== null) return common === Math.min(words.length, own.length);
  // ", next steps": a whole title of several words, in small letters as well.
  if (common === own.length && own.length >= 2) return true;
  return /^\p{Lu}/u.test(beside) && (common === own.length || common >= 2);
}

/**
 * The title that stands right before a number is that of another; not in a
 * sentence that names two sections.
 */
function titledAhead(
  text: string,
  reference: Reference,
  { all, byNumber }: Places,
): string | null {
  const { sort, number } = reference;
  if (sort !== "section") return null;
  const from = Math.max(0, reference.start - near);
  const [start, end] = [reference.start - from, reference.end - from];
  const [around, here] = [
    text.slice(from, reference.end + near),
    { ...reference, start, end },
  ];
  const before = around.slice(sentenceStart(around, here), start);
  const isAhead = (one: Numbered) =>
    one.sort === sort && endsWithTitle(before, one.title);
  const meant = all.find(isAhead);
  const own = byNumber.get(key(reference));
  // Section 4 is where to look for what is in 4.1.
  if (!meant || meant.number.startsWith(`${number}.`)) return null;
  if (own && isAhead(own)) return null;
  const named = referencesIn(sentenceOf(around, here));
  return named.filter((one) => one.sort === sort).length > 1
    ? null
    : `“${meant.title}” is ${sayNumbered(meant)}`;
}

/** So many letters before and after a reference are its surroundings. */
const near = 240;

/** What the same sentence named when it was sent has another number now. */
function renumbered(
  reference: Reference,
  then: Places,
  now: Places,
): string | null {
  const meant = then.byNumber.get(key(reference));
  const here = now.byNumber.get(key(reference));
  if (!meant || !here || meant.id === here.id) return null;
  const moved = now.byId.get(meant.id);
  return moved
    ? `what it named in the version sent last is ${sayNumbered(moved)} now`
    : "what it named in the version sent last is not in the report any more";
}

function sentenceStart(text: string, { start }: Reference): number {
  const before = text.slice(0, start);
  return Math.max(
    ...[". ", "! ", "? ", "\n"].map((stop) => {
      const at = before.lastIndexOf(stop);
      return at < 0 ? 0 : at + stop.length;
    }),
  );
}

function sentenceOf(text: string, reference: Reference): string {
  const { end } = reference;
  const from = sentenceStart(text, reference);
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(end));
  return text.slice(from, after ? end + after.index : text.length);
}
