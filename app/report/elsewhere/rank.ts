import type { Priority } from "../../recommendations/recommendation.ts";

/** A heading that says nothing but how urgent what stands under it is. */
export const isRank = (heading: string): boolean =>
  /^(high|medium|low)[ -]priority( recommendations?)?$/i.test(heading);

/** How urgent a recommendation is by the heading above it or its own label. */
export const priorityRead = (heading: string, text: string): Priority | null =>
  priorityIn(heading) ?? priorityIn(labelOf(text));

/** As a report of ours prints it behind the words of a recommendation. */
const printed = /(?:\s{2,}|(?<=[.!?])\s+)((?:High|Medium|Low) priority)$/;

/** The words of a recommendation, and how urgent it is as printed behind them. */
export function withoutRank(text: string): {
  text: string;
  printed: Priority | null;
} {
  const tag = printed.exec(text);
  if (!tag) return { text, printed: null };
  return { text: text.slice(0, tag.index), printed: priorityIn(tag[1] ?? "") };
}

/** What of a text is a label, and not a sentence that may say anything. */
function labelOf(text: string): string {
  const opening = /^[^\n:.!?]{0,100}:/.exec(text)?.[0] ?? "";
  const aside = /\([^()]{0,40}priority[^()]{0,40}\)/i.exec(text)?.[0] ?? "";
  const named = /\bpriority: ?(high|medium|low)\b/i.exec(text)?.[0] ?? "";
  return [opening, aside, named].join(" ");
}

const said = [
  /\b(high|medium|low)[ -]priority\b/i,
  /\bpriority:? ?\(?(high|medium|low)\b/i,
];

function priorityIn(text: string): Priority | null {
  for (const words of said) {
    const found = words.exec(text)?.[1]?.toLowerCase();
    if (found === "high" || found === "medium" || found === "low") return found;
  }
  return null;
}
