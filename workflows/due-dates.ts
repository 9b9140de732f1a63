import { readDates } from "#workflows/due-date-periods.ts";
import { undatedKind } from "#workflows/due-date-undated.ts";
import { addDays, isDate } from "#workflows/calendar.ts";

export type DueKind =
  | "day"
  | "month"
  | "quarter"
  | "range"
  | "list"
  | "from"
  | "from-then-ongoing"
  | "recurring"
  | "ongoing"
  | "to-be-confirmed"
  | "status-word"
  | "conditional"
  | "vague"
  | "unknown"
  | "none";

/** A due date as its author wrote it, and what can be said about it. */
export type DueDate = {
  text: string;
  /** First and last day it may mean, "YYYY-MM-DD"; null when open. */
  earliest: string | null;
  latest: string | null;
  kind: DueKind;
};

type Reading = Omit<DueDate, "text">;
const firm: readonly DueKind[] = ["day", "month", "quarter", "range", "list"];
const longestRead = 200;

const status =
  "(?:completed?|done|finished|closed|achieved|implemented|published|launched|established|operational|in place|in progress|(?:well )?under ?way|under development|on track|on hold|not (?:yet )?started|cancelled|withdrawn|superseded|delayed)";

const words = {
  toBeConfirmed:
    /\b(?:date )?(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided|determined|advised))\b/g,
  target: new RegExp(`\\b(?:to be ${status}(?: by)?|${status} by)\\b`, "g"),
  status: new RegExp(`\\b${status}\\b`, "g"),
  recurring:
    /\b(?:(?:bi|semi|half|two|three|four|six|\d+)?[- ]?(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?|biennial(?:ly)?)|(?:every|each)(?: (?:other|two|three|six|\d+))?(?: (?:day|week|month|quarter|term|year)s?)?|(?:once|twice) (?:a|per|each) (?:week|month|term|year)|per annum)\b/g,
  ongoing: /\b(?:on-? ?going|continuation|continu(?:ous|al|ing|es)|rolling)\b/g,
  fromTo: /\bfrom\b(?=.*(?:\bto\b|\buntil\b| - ))/g,
  from: /\b(?:onwards?|from|since|start(?:s|ing|ed)?|beginning|commencing)\b|-\s*$/g,
  startOf: /\b(?:start|beginning) of\b/g,
  // "On or before" takes the day itself in, "before the end" nearly all of it.
  before: /(?<!\bor )\bbefore\b(?! (?:the )?(?:end|late|mid|or on)\b)/g,
  week: /\b(?:w\/[cb]|week (?:commencing|beginning))/g,
} satisfies Record<string, RegExp>;

const filler = [
  /\b(?:updates?|reports?|reporting|reviews?|meetings?|monitoring)\b/g,
  /\b(?:date )?revised to\b|\b(?:no later than|by|before|due|target|deadline|date|(?:for )?completion)\b:?/g,
  /\b(?:early|mid|late|end)\b(?: of\b)?[ -]*/g,
  /\bthereafter\b/g,
  /\b(?:the|in|of|on|during|throughout)\b/g,
  /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b/g,
  /\((?![^()]*\bnot\b)[^()\d]*\)/g,
];

/**
 * Reads the "by when" of a plan. In: the words as written. Out: the same words,
 * untouched, with the first and last day they may mean and the kind of phrase.
 * It never guesses: what it cannot read whole is "unknown", and no error is
 * thrown. Rules of reading: day before month; "09" is 2009; "2025/26" is the
 * financial year from 1 April; "Q3 2026" is a calendar quarter, "Q3 2025/26" a
 * financial one; a school term and an academic year ("2025/26": from September)
 * are as wide as schools have them; a month without a year takes the year of
 * the date after it.
 */
export function readDueDate(text: string): DueDate {
  const plain = plainText(text);
  if (!/[\p{L}\p{N}]/u.test(plain) || /^n\/?a$|^none$/.test(plain)) {
    return { text, earliest: null, latest: null, kind: "none" };
  }
  if (plain.length > longestRead) return { text, ...unknown(null) };
  const whole = readPhrase(plain);
  if (whole.kind !== "unknown") return { text, ...whole };
  const starts = plain
    .split("\n")
    .flatMap((line) => readPhrase(line).earliest ?? []);
  return { text, ...unknown(starts.sort()[0] ?? null) };
}

/**
 * True when a firm last day lies before today. In: a due date and today's date,
 * "YYYY-MM-DD". Never true for ongoing, recurring, open-ended or unread dates:
 * those want a look, not a reproach. Throws RangeError when today is no date.
 */
export function isOverdue(
  due: Pick<DueDate, "kind" | "latest">,
  today: string,
): boolean {
  if (!isDate(today)) throw new RangeError(`"${today}" is not a date.`);
  return firm.includes(due.kind) && due.latest !== null && due.latest < today;
}

function plainText(text: string) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(?<=\p{L})\.|\.(?!\d)/gu, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

function readPhrase(phrase: string): Reading {
  let rest = phrase.replace(words.target, " ");
  const took = (pattern: RegExp) => {
    const before = rest;
    rest = rest.replace(pattern, " ");
    return rest !== before;
  };
  const toBeConfirmed = took(words.toBeConfirmed);
  const isStatus = took(words.status);
  const recurring = took(words.recurring);
  const ongoing = took(words.ongoing);
  const week = took(words.week);
  took(words.startOf);
  const before = took(words.before);
  took(words.fromTo);
  const from = took(words.from);
  for (const pattern of recurring ? filler : filler.slice(1)) took(pattern);

  const blank = !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|then)\b/g, ""));
  // "Complete - Nov 2022" leaves a dash that joins nothing.
  if (isStatus) rest = rest.replace(/^[\s:-]+|[\s:-]+$/g, "");
  const read = blank ? undefined : readDates(rest);
  const named = week ? weekFrom(read) : read;
  const dates = before && !from ? dayBefore(named) : named;
  const earliest = dates?.earliest ?? null;
  const latest = from ? null : (dates?.latest ?? null);
  if (toBeConfirmed) return { kind: "to-be-confirmed", earliest, latest };
  if (isStatus && (blank || dates)) {
    return { kind: "status-word", earliest, latest };
  }
  if (recurring) return { kind: "recurring", earliest, latest };
  if (ongoing) {
    const kind = dates ? "from-then-ongoing" : "ongoing";
    return { kind, earliest, latest: null };
  }
  if (!dates) return { ...unknown(null), kind: undatedKind(phrase, rest) };
  return { kind: from ? "from" : dates.kind, earliest, latest };
}

function weekFrom(monday: Reading | undefined): Reading | undefined {
  if (monday?.kind !== "day" || monday.earliest === null) return undefined;
  return { ...monday, kind: "range", latest: addDays(monday.earliest, 6) };
}

/** "Before April 2025" is by 31 March; of several dates it may mean one only. */
function dayBefore(dates: Reading | undefined): Reading | undefined {
  if (!dates?.earliest || dates.kind === "list") return dates;
  const last = addDays(dates.earliest, -1);
  return { kind: "day", earliest: last, latest: last };
}

function unknown(earliest: string | null): Reading {
  return { kind: "unknown", earliest, latest: null };
}
