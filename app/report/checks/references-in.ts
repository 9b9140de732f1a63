import type { Sort } from "./numbered.ts";

/** A place in a text that names a numbered part of its own report. */
export interface Reference {
  start: number;
  end: number;
  sort: Sort;
  /** As `Numbered` has it. */
  number: string;
  /** What stands beside it and may be a title; "" for none. */
  beside: string;
  /** What sets it off: in brackets or quotes it says nothing else. */
  set: "brackets" | "quotes" | null;
}

const number = String.raw`\d+(?:\.\d+)*(?![\d\p{L}(]|[.,]\d|[%‰])`;
const more = String.raw`(?:\s*(?:,|and|or|to|–|-|&|, and)\s*${number})*`;

const one = new RegExp(
  String.raw`(?<![\p{L}\-])(sections?|paragraphs?|paras?\.?|recommendations?)\s+(${number})(${more})`,
  "giu",
);

const finding = new RegExp(
  String.raw`(?<![\p{L}\-])(strength|(?:area for )?consideration)\s+(${number})(?:\s+(?:in|of|under)|,|\s+\()\s*(?:section\s+)?(\d+(?:\.\d+)+)`,
  "giu",
);

/**
 * The references of a text to its own report. A law's section, another
 * document's recommendation and a count of days are none.
 */
export function referencesIn(text: string): Reference[] {
  const findings = [...text.matchAll(finding)].map((match) => {
    const [all, kind = "", item = "", section = ""] = match;
    const sort = /^s/i.test(kind) ? "strength" : "consideration";
    return {
      ...{ start: match.index, end: match.index + all.length, sort },
      ...{ number: `${section} ${item}`, beside: "", set: null },
    } satisfies Reference;
  });
  const isInside = (at: number) =>
    findings.some(({ start, end }) => at >= start && at < end);
  const others = [...text.matchAll(one)]
    .filter(({ index }) => !isInside(index))
    .filter((match) => isOwn(text, match))
    .flatMap((match) => eachOf(text, match));
  return [...findings, ...others].sort((a, b) => a.start - b.start);
}

/**
 * The numbers of sections that a text names as those of a law or of another
 * document: the same number alone ("since Section 28") means that as well.
 */
export function foreignSectionsIn(text: string): string[] {
  return [...text.matchAll(one)]
    .filter((match) => /^s/i.test(match[1] ?? "") && !isOwn(text, match))
    .map(([, , first = ""]) => first);
}

/** What follows the section of a law, or the part of another document. */
const foreignAfter =
  /^[’'”"]?s?,?\s*(?:of|from|to)\s+(?!(?:this|the|our) (?:draft )?report\b)|^\s+in\s+(?:the|its|their|our|an?|that)\s+(?!(?:draft )?report\b)|^\s+(?:notices?|orders?|agreements?|assessments?|enquir\w+|funding|money|payments?|dut\w+|staff|powers?|evictions?|contributions?|statements?|years?|months?|weeks?|days?|times|people|per\s?cent|percent)/u;

/** An Act as it is called: no verb stands among the words of its name. */
const act = String.raw`(?:(?:of|under|in)\s+)?(?:the\s+|that\s+|this\s+)?(?:(?=[\p{Lu}\d…])(?:(?:\p{Lu}[\p{L}’'-]*|\d+|…|&|\([^()]{1,40}\)|and|of|the|for|in|to|on|with|etc\.?),?\s+){1,10})?Act\b`;

/**
 * "Section 28, Local Government Act 1988", "section 28 (of that Act)". Brackets
 * that say more than its name hold a title: "4.2 (Equality Act duties)".
 */
const ofAnAct = new RegExp(
  String.raw`^[”"’']?,?\s*(?:${act}|\(\s*${act}(?:\s+\d{4})?\s*[),;])`,
  "u",
);

const foreignBefore =
  /(?:\b(?:Act|Bill|Order|Regulations|Schedule|Code|Directive|Convention)\b[’']?s?(?:\s+\d{4})?[,:]?|\b(?:its|their|his|her|Part|Schedule \d+,)|[\p{L}]+[’']s|\d{4}[,:]?)\s+$/u;

/** No report has so many sections; laws do. */
const mostSections = 40;

function isOwn(text: string, match: RegExpExecArray): boolean {
  const [all, word = "", first = ""] = match;
  const end = match.index + all.length;
  const after = text.slice(end, end + 120);
  if (foreignAfter.test(after)) return false;
  // Acts recommend nothing.
  if (!/^rec/i.test(word) && ofAnAct.test(after)) return false;
  if (
    foreignBefore.test(text.slice(Math.max(0, match.index - 60), match.index))
  )
    return false;
  return Number.parseInt(first, 10) <= mostSections;
}

/** Only the plural names more than one: "section 4 and 12 people". */
function eachOf(text: string, match: RegExpExecArray): Reference[] {
  const [all, word = "", first = "", rest = ""] = match;
  const sort = /^rec/i.test(word) ? "recommendation" : "section";
  const start = match.index;
  const plural = /s$/i.test(word);
  const head = start + all.length - rest.length;
  const others = plural
    ? [...rest.matchAll(/\d+(?:\.\d+)*/g)].map((found) => ({
        number: found[0],
        start: head + found.index,
        end: head + found.index + found[0].length,
      }))
    : [];
  return [{ number: first, start, end: head }, ...others].map((found) => ({
    ...found,
    sort,
    ...(plural ? { beside: "", set: null } : besideOf(text.slice(head))),
  }));
}

/** "(Title)", "“Title”", ", Title", ": Title", " – Title", " Title" after a number. */
function besideOf(after: string): Pick<Reference, "beside" | "set"> {
  const quoted = /^,?\s*\(?\s*[“"‘]([^()“”"\n]{3,120})[”"’]/.exec(after);
  if (quoted) return { beside: quoted[1] ?? "", set: "quotes" };
  const inBrackets = /^\s*\(([^()“”"\n]{3,120})\)/.exec(after);
  if (inBrackets) return { beside: inBrackets[1] ?? "", set: "brackets" };
  const open = /^(?:,|:|\s[–—-])?\s+([^\n]{3,120})/.exec(after);
  return { beside: open?.[1] ?? "", set: null };
}
