import { isDateLike } from "./cell-words.ts";
import type { Passage } from "./grid.ts";
import { linesOf, withoutBullet } from "./plain-words.ts";
import type { Pair } from "./plan-read.ts";

const verb = "add|insert|enter|give|provide|complete|update|amend|check";
const filler =
  "any|all|your|the|a|an|more|further|other|latest|relevant|additional";
const part =
  "comments?|info(?:rmation)?|details?|notes?|progress|status|updates?|dates?|rag(?: ratings?)?|evidence|(?:this|the) (?:box|cell|column|row|section|table|form)";

/**
 * A request to whoever fills the table in, as “Please add your comments here”,
 * is nothing to do; “Please update the dress code” is.
 */
const isRequest = ({ text }: Line) =>
  text.length < 120 && requests.test(text.trim());

const requests = new RegExp(
  `^[([]?(?:please|pls)(?: (?:and|or|${verb}))+(?: (?:and|or|&|${filler}|${part})|[,/])+(?: (?:here|below|above|(?:in|to|for) (?:this|the) \\w+|(?:as|where|if|by|when) .{1,40})){0,2}\\s*[-–:.]?[)\\]]?$`,
  "i",
);

/**
 * The actions of a cell: one for each of its paragraphs. A line that goes on
 * with the one before belongs to it, and a list to what announces it. Where the
 * cell says more than actions, its subheadings are left to the rest.
 */
export function actionsIn(
  text: string,
  passages: readonly Passage[],
  isMixed: boolean,
): string[] {
  const lines =
    passages.length > 0 ? passages.flatMap(linesIn) : linesOf(text).map(plain);
  const actions: Array<Line & { isOpen: boolean }> = [];
  for (const line of lines) {
    if (isMixed && (isSubheading(line) || isRequest(line))) continue;
    const above = actions.at(-1);
    if (above && goesOn(above, line)) {
      above.text += `${line.list || above.isOpen ? "\n" : " "}${line.text}`;
      continue;
    }
    actions.push({ ...line, isOpen: line.text.endsWith(":") });
  }
  return actions.map(({ text }) => text);
}

interface Line {
  text: string;
  list: boolean;
  bold: boolean;
}

const plain = (text: string): Line => {
  const line = text.trim();
  const list = /^([•●▪◦‣*]|[-–] )/u.test(line);
  return { text: withoutBullet(line), list, bold: false };
};

const linesIn = ({ text, list, bold }: Passage): Line[] =>
  linesOf(text).map((line) => ({
    ...plain(line),
    list: list !== null || plain(line).list,
    bold,
  }));

const isSubheading = ({ text, bold }: Line) => bold && text.endsWith(":");

function goesOn(above: Line & { isOpen: boolean }, line: Line): boolean {
  if (above.isOpen && (line.list || above.text.endsWith(":"))) return true;
  if (/^[(a-z]/.test(line.text) && !line.list) return true;
  return /[\s\w][-–]$|[,&/]$|\band$/.test(above.text);
}

/**
 * Each action with its own owners and date, where lines say so beyond doubt:
 * one for all, or one line for each. Null where that is unsure.
 */
export function pairsOf(
  actions: readonly string[],
  owners: string | null,
  byWhen: string | null,
): Pair[] | null {
  if (actions.length === 0) return [];
  const many = actions.length;
  const whose = linesOf(owners ?? "");
  const when = linesOf(byWhen ?? "");
  const isOne = many === 1;
  const eachWhen = !isOne && when.length === many && when.every(isDateLike);
  if (!isOne && when.length > 1 && !eachWhen) return null;
  // As many owners as actions may be chance, unless the dates say the same.
  const eachWhose = eachWhen && whose.length === many;
  if (!isOne && whose.length > 1 && !eachWhose) return null;
  return actions.map((action, at) => ({
    action,
    owners: eachWhose ? (whose[at] ?? null) : owners,
    byWhen: eachWhen ? (when[at] ?? null) : byWhen,
  }));
}
