import { readDueDate } from "#workflows/due-dates.ts";
import { ragFromWords, statusFromWords } from "#workflows/status-words.ts";
import { linesOf, plainWords } from "./plain-words.ts";

export type RagLetter = "R" | "A" | "G";

const letters = { red: "R", amber: "A", green: "G" } as const;

/** What a cell says of red, amber and green; null for none or two of them. */
export function ragSaid(
  text: string,
): { rag: RagLetter; by: "letter" | "word" } | null {
  const [first = ""] = linesOf(text);
  const words = bare(isRagOnly(first) ? first : text);
  const rag = ragFromWords(words.replace(/^[rag] (?=red|amber|green)/, ""));
  if (!rag) return null;
  return { rag: letters[rag], by: /^[rag]\b/.test(words) ? "letter" : "word" };
}

const bare = (text: string) =>
  plainWords(text.replace(/^\s*[■▲●]\s*/u, "")).replace(/^\((.*)\)$/, "$1");

/** What a cell says beyond red, amber or green; null for nothing. */
export function besideRag(text: string): string | null {
  const [first = "", ...more] = linesOf(text);
  if (!isRagOnly(first)) return text.trim() || null;
  return more.join("\n") || null;
}

/** The cell says no more than a letter or word for a colour. */
export const isRagOnly = (text: string): boolean =>
  /^(([rag]\b[ -]*)?(red|amber|green)|[rag])$/.test(bare(text));

/** What workflows know of statuses, and what is none of ours yet says how far. */
const statuses =
  /^(not (yet )?(started|begun|due)|(partially |partly |fully )?(completed?|implemented|achieved|delivered|embedded)|done|closed|open|in (progress|hand|place|train|development)|under ?way|under (development|review)|on ?going|on (track|hold|target|course|schedule)|off (track|target)|started|begun|commenced|planned|proposed|pending|delayed|deferred|paused|stopped|cancelled|withdrawn|superseded|overdue|slipped|at risk|behind( schedule)?|ahead( of schedule)?|revised|date revised|carried forward|no longer (required|needed)|business as usual|bau|to be (started|confirmed)|active|live)\b/;

/** The words begin with how far a thing is. */
export const isStatusWord = (text: string): boolean =>
  statusFromWords(text) !== null || statuses.test(plainWords(text));

/** How a text begins that first says how far a thing is: “Completed.” */
export function statusAhead(text: string): string | null {
  const first = (/^[^.\n;]*/.exec(text)?.[0] ?? "").trim();
  const said = statuses.exec(plainWords(first))?.[0];
  if (!said) return null;
  const isShort = first.split(/\s+/).length <= 6;
  const rest = first.slice(said.length);
  // “Open Day at the library” is a name.
  if (isAlsoName.test(said) && /^ [A-Z]/.test(rest)) return null;
  // “Completed All evidence is in” lost its full stop.
  if (/^\s+[A-Z]/.test(rest) && !/^\s+[A-Z][a-z]+ \d/.test(rest))
    return first.slice(0, said.length);
  if (isShort) return first;
  return /^\s*[,:(–-]/.test(rest) ? first.slice(0, said.length) : null;
}

const isAlsoName = /^(open|closed|live|active|planned|proposed)$/;

/** A date, or words that stand for one. */
export function isDateLike(text: string): boolean {
  if (text.length > longestDate) return false;
  const known = told.get(text);
  if (known !== undefined) return known;
  const { kind } = readDueDate(text);
  const is = (kind !== "unknown" && kind !== "none") || speaksOfTime.test(text);
  // The same few dates come again and again in a plan.
  if (told.size >= mostTold) told.clear();
  told.set(text, is);
  return is;
}

const longestDate = 80;
const mostTold = 500;
const told = new Map<string, boolean>();
const speaksOfTime =
  /\b(19|20)\d\d\b|\b(spring|summer|autumn|winter)\b|\bwithin \w+ (days|weeks|months|years)\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w*\b/i;

/** A number or short code of a row: “1.2”, “EDI-07”, “3b”, “LC/1.4”. */
export const isReference = (text: string): boolean => {
  const words = text.trim();
  return (
    (codes.test(words) &&
      !months.test(words) &&
      !/^(19|20)\d\d$/.test(words)) ||
    /^\(?[a-z]{1,2}[.)]$/i.test(words)
  );
};

const codes =
  /^\(?[a-z]{0,6}[ ./-]?\d{1,4}([./-]\d{1,3}){0,4}[ .]?[a-z]?[.):]{0,2}$/i;
const months =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|q[1-4]|fy)\w*\b/i;

const posts =
  /\b(team|officers?|manager|head of|heads of|director\w*|assistant|councillors?|cllr|members?|group|board|panel|committee|forum|hr|service|services|leader|chief|executive|lead|network|partners?|department|directorate|unit|advis[eo]rs?|co-?ordinator|champions?|staff|all|legal|communications|comms|policy|cabinet|portfolio|finance|procurement|democratic|housing|it|ict|od|l&d)\b/i;

/** A person, post, team or body, as far as words tell. */
export function isOwnerLike(text: string): boolean {
  const words = text.trim();
  if (!words || words.length > 120 || /[.!?]\s+\w/.test(words)) return false;
  return (
    posts.test(words) ||
    /^([A-Z]{2,4}\b[\s/,&+]*(and )?)+$/.test(words) ||
    /^((Mr|Mrs|Ms|Dr|Cllr)\.? )?[A-Z][\w'’-]+( [A-Z][\w'’-]+){1,2}([,/&\n].*)?$/.test(
      words,
    )
  );
}

const doers =
  /^(to )?(continue|develop|review|ensure|create|provide|produce|publish|introduce|establish|set up|deliver|run|train|work|support|promote|raise|update|carry out|undertake|agree|write|include|identify|explore|increase|improve|implement|monitor|report|engage|consult|build|launch|embed|hold|make|map|collect|gather|analyse|appoint|recruit|refresh|strengthen|encourage|invite|share|use|put|add|send|ask|complete|conduct|commission|design|draft|roll out|maintain|expand|extend|adopt|consider|arrange|organise|prepare|present|test|replace|offer|check|audit|plan|start|bring|give|move|open|change|record|remove|find|meet|lead|join|set|show|tell|visit|translate|reduce|investigate|evaluate|align|consolidate|co-?ordinate)\b/i;

/** The words ask somebody to do a thing. */
export const isAsked = (text: string): boolean => doers.test(text.trim());
