import { priorityWords, shownLink } from "../after-text.ts";
import type { Block } from "../blocks.ts";

type Printed = Pick<Block, "kind" | "sort" | "label" | "link">;

/** What a Word file prints before and after a block's own words. */
function around(block: Printed) {
  const { label } = block;
  const before = label ? [`${label}. `, `${label} `] : [];
  return { before, after: printedAfter(block) };
}

/** A priority or an address behind a block's own words; "" for none. */
export const printedAfter = (block: Printed): string =>
  priorityWords(block) ?? (block.link ? shownLink(block.link) : "");

/** A block's words as Word files print them, besides as they are. */
export function printedAs({
  text,
  ...block
}: Printed & Pick<Block, "text">): string[] {
  const { before, after } = around(block);
  const ended = after ? `${text} ${after}` : text;
  return [...before.map((words) => words + ended), ...(after ? [ended] : [])];
}

/** The words of a block alone, of a paragraph that bears no mark of them. */
export function withoutPrinted(
  words: string,
  block: Printed & Pick<Block, "text">,
): string {
  const { before, after } = around(block);
  const first = before.find(
    (one) => words.startsWith(one) && !block.text.startsWith(one),
  );
  const begun = first ? words.slice(first.length) : words;
  const ended = begun.trimEnd();
  return after !== "" && ended.endsWith(after) && !block.text.endsWith(after)
    ? ended.slice(0, -after.length).trimEnd()
    : begun;
}
