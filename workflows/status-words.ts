import type { ActionStatus, Rag } from "./action.ts";

const begun: ReadonlyArray<readonly [ActionStatus, string]> = [
  [
    "notStarted",
    "not (?:yet )?(?:started|begun|commenced)|(?:yet )?to (?:start|begin|commence|be started)|to do|not due(?: yet)?|0 ?%(?: complete)?",
  ],
  [
    "underWay",
    "(?:work )?in progress|under ?way|on-? ?going|started|begun|commenced|in hand|under development|(?:part|partly|partially|mostly|nearly|almost) (?:complete|completed|done|achieved|delivered|implemented)|[1-9]\\d? ?% ?(?:complete|completed|done)?",
  ],
  [
    "complete",
    "(?:action |fully |now |all )?(?:completed?|done|finished|achieved|delivered|implemented|closed)|100 ?%(?: ?(?:complete|completed|done))?",
  ],
  [
    "carriedOver",
    "(?:carried|rolled) (?:over|forward)(?: (?:in)?to \\S+)?|c\\/f",
  ],
];

/** What may stand right after the words: a mark, or a day. */
const goesOn = "(?=$|[-,:(]|(?: (?:in|on|by|since|as (?:at|of))\\b| ?[-,:(]))";

const statuses = begun.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`^(?:${words})${goesOn}`),
      new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`),
    ] as const,
);

/**
 * The status that a council's own word stands for. In: the words of a cell,
 * "In Progress", "Completed. Reviewed each term". Out: the one status with which
 * its first sentence begins; null where it names none or several, as in "on
 * hold" or "complete - ongoing": what is not ours is kept as it is written,
 * never guessed. Throws nothing.
 */
export function statusFromWords(text: string): ActionStatus | null {
  const [first = ""] = fold(text).split(/[;\n]|[.!](?: |$)/);
  const found = statuses.find(([, start]) => start.test(first));
  if (!found) return null;
  const [status, start] = found;
  // "In progress: 40% complete" says one thing, not two.
  const rest = first
    .replace(start, " ")
    .replace(status === "underWay" ? /\b\d\d? ?%(?: complete)?/g : "", " ");
  const others = statuses.filter(([other]) => other !== status);
  return others.some(([, , word]) => word.test(rest)) ? null : status;
}

const colours: ReadonlyArray<readonly [Rag, string, string]> = [
  ["red", "r", "\u{1F534}"],
  ["amber", "a", "\u{1F7E0}"],
  ["green", "g", "\u{1F7E2}"],
];

/**
 * The rating that a council's own word stands for. In: the words of a cell, "R",
 * "Red", "Green - on track". Out: the one colour that it begins with, by letter,
 * word or sign; null where it names none or several ("A/G", "Green, was amber"),
 * or goes on as another name does ("Green space strategy"). Throws nothing.
 */
export function ragFromWords(text: string): Rag | null {
  const plain = fold(text).replace(/^(?:rag|rating|rated|status)\b[ :-]*/, "");
  const named = colours.filter(([word, letter, sign]) =>
    new RegExp(
      `(?<!\\p{L})${word}(?!\\p{L})|(?:^|[/,>-] ?)${letter}(?= ?(?:$|[-/,:(>]))|${sign}`,
      "u",
    ).test(plain),
  );
  const [only] = named;
  if (!only || named.length > 1) return null;
  const [word, letter, sign] = only;
  const whole = `^(?:${letter}|${sign}|(?:${letter} ?[-:(] ?|${sign} ?)?${word})(?:\\)|\\.)?(?= ?(?:$|[-,:;.(\\n])| on track| at risk| off track)`;
  return new RegExp(whole, "u").test(plain) ? word : null;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2192]/g, ">")
    .replace(/[^\S\n]+/g, " ")
    .replace(/^[\s•*-]+/, "")
    .trimEnd();
}
