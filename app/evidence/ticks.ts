import { pageOf } from "../forms/page.ts";
import { itemName } from "./item-name.ts";

/** An item that can be ticked. */
export interface Item {
  id: string;
  number: number;
  title: string;
}

/** How many of the items that are not ticked stand on a page. */
const size = 25;

/**
 * A long list of items to tick, cut down: those that are ticked are always
 * there, the others page by page, or those of them whose name has some words.
 */
export function ticksOf<I extends Item>(
  items: readonly I[],
  {
    ticked,
    words,
    url,
  }: { ticked: readonly string[]; words: string; url: URL },
) {
  const wanted = words.toLowerCase().split(/\s+/);
  const others = items.filter(({ id }) => !ticked.includes(id));
  const found = others.filter((item) => {
    const name = itemName(item).toLowerCase();
    return wanted.every((word) => name.includes(word));
  });
  const page = pageOf(url, found.length, size);
  return {
    chosen: items.filter(({ id }) => ticked.includes(id)),
    others: others.length,
    found: found.length,
    offered: found.slice(page.offset, page.offset + size),
    page: page.number,
    pages: page.count,
    isLong: others.length > size,
  };
}
