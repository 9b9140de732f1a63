import { priorityWords, shownLink } from "../after-text.ts";
import type { Block } from "../blocks.ts";

type Printed = Pick<Block, "kind" | "sort" | "label" | "link">;

/**
 * What a Word file prints around a block's own words: its number, in either
 * form, and behind them a priority or an address, "" for none.
 */
export function printedAround(block: Printed) {
  const { label, link } = block;
  const before = label ? [`${label}. `, `${label} `] : [];
  return {
    before,
    after: priorityWords(block) ?? (link ? shownLink(link) : ""),
  };
}

/** A block's words as Word files print them, besides as they are. */
export function printedAs({
  text,
  ...block
}: Printed & Pick<Block, "text">): string[] {
  const { before, after } = printedAround(block);
  const ended = after ? `${text} ${after}` : text;
  return [...before.map((words) => words + ended), ...(after ? [ended] : [])];
}

/** The words of a block alone, of a paragraph that bears no mark of them. */
export function withoutPrinted(
  words: string,
  block: Printed & Pick<Block, "text">,
): string {
  const { before, after } = printedAround(block);
  const first = before.find(
    (one) => words.startsWith(one) && !block.text.startsWith(one),
  );
  const begun = first ? words.slice(first.length) : words;
  const ended = begun.trimEnd();
  return after !== "" && ended.endsWith(after) && !block.text.endsWith(after)
    ? ended.slice(0, -after.length).trimEnd()
    : begun;
}
