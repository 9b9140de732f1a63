/** What an owner does for an action: leads it, with others, or supports it. */
export const ownerParts = ["lead", "joint", "support"] as const;

export type OwnerPart = (typeof ownerParts)[number];

/** A stretch of a text, up to and without `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch that names one or several owners; null where no part is said. */
export interface PartSpan extends Span {
  part: OwnerPart | null;
}

const line = /(?<!\b(?:all|every|each|of|the)[ \t]*)\r?\n|[;|\t•▪●·]/giu;

const before: ReadonlyArray<readonly [OwnerPart, string]> = [
  [
    "support",
    "(?:with (?:the )?)?support(?:ed)? (?:by|from|of)|assisted by|advised by|with (?:help|input|advice) from|in consultation with|(?<=^|[,/(\\n] ?)support(?:ing)?(?: officers?)?\\s*[:–-]",
  ],
  [
    "joint",
    "in (?:partnership|collaboration|conjunction) with|(?:jointly|together|working) with|(?<=^|[,/(\\n] ?)joint(?:ly)?(?: leads?)?\\s*[:–-]",
  ],
  ["lead", "led by|(?<=^|[,/(\\n] ?)(?:lead(?: officers?)?|owner)\\s*[:–-]"],
];
const label = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${before.map(([part, words]) => `(?<${part}>${words})`).join("|")})`,
  "giu",
);

const after: ReadonlyArray<readonly [OwnerPart, RegExp]> = [
  ["lead", /\s*(?:\((?:joint )?lead(?:ing)?(?: officer)?\)|\s[-–] lead)\s*$/iu],
  ["joint", /\s*(?:\(joint(?:ly)?(?: leads?)?\)|\s[-–] joint)\s*$/iu],
  ["support", /\s*(?:\(support(?:ing|s)?\)|\s[-–] support)\s*$/iu],
];

/**
 * In: the owners of an action as written. Out: its lines, parted again where
 * the words say who leads, joins or supports; what says so is no part of any.
 * "Supported by" holds to the end of its line. Throws nothing.
 */
export function partSpans(text: string): PartSpan[] {
  return splitAt(text, { start: 0, end: text.length }, line)
    .flatMap((span) => labelled(text, span))
    .filter(({ start, end }) => start < end);
}

/** In: a text, a stretch of it and what parts it. Out: what is between. */
export function splitAt(
  text: string,
  { start, end }: Span,
  at: RegExp,
): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(at)) {
    spans.push(trimmed(text, { start: from, end: start + match.index }));
    from = start + match.index + match[0].length;
  }
  spans.push(trimmed(text, { start: from, end }));
  return spans.filter((span) => span.start < span.end);
}

/** Without the marks and joining words around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [lead = ""] =
    /^(?:[\s,;:/&+–•*-]|(?:and|with|plus)(?=\s))*/iu.exec(words) ?? [];
  const rest = words.slice(lead.length);
  const [tail = ""] =
    /(?:[\s,;:/&+–-]|(?<=\s)(?:and|with|plus))*$/iu.exec(rest) ?? [];
  return { start: start + lead.length, end: end - tail.length };
}

function labelled(text: string, span: Span): PartSpan[] {
  const found: PartSpan[] = [];
  let open: PartSpan = { ...span, part: null };
  for (const match of text.slice(span.start, span.end).matchAll(label)) {
    const at = span.start + match.index;
    found.push({
      ...trimmed(text, { start: open.start, end: at }),
      part: open.part,
    });
    const [part] = before.find(
      ([name]) => match.groups?.[name] !== undefined,
    ) ?? [null];
    open = { start: at + match[0].length, end: span.end, part };
  }
  found.push({ ...trimmed(text, open), part: open.part });
  return found;
}

/** In: one owner. Out: the same without a "(lead)" after it, and its part. */
export function unlabelled(text: string, span: PartSpan): PartSpan {
  for (const [part, words] of after) {
    const said = words.exec(text.slice(span.start, span.end));
    if (!said) continue;
    const end = span.start + said.index;
    return { ...trimmed(text, { start: span.start, end }), part };
  }
  return span;
}
