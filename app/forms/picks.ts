import type { Choice } from "./choices.ts";
import { pageOf } from "./page.ts";

/** One of a long list to pick from. */
export interface Pickable extends Choice {
  /** What it is found by, beside its label and hint. */
  words?: string | undefined;
  /** What it is listed under, such as an area. */
  group?: string | undefined;
}

/** How many of those that are not picked stand on a page. */
const size = 25;

/** The page of the list in an address: `?page=` may be the page's own. */
const pageName = "choices";

/**
 * A long list to pick from, cut down: what is picked is always there, the
 * others page by page, or those of them under a group and with some words.
 */
export function picksOf(
  all: readonly Pickable[],
  {
    picked,
    words,
    group,
    url,
  }: { picked: readonly string[]; words: string; group: string; url: URL },
) {
  const wanted = fold(words).split(/\s+/);
  const others = all.filter(({ value }) => !picked.includes(value));
  const found = others.filter((one) => {
    const text = fold(`${one.label} ${one.hint ?? ""} ${one.words ?? ""}`);
    const isHere = group === "" || one.group === group;
    return isHere && wanted.every((word) => says(text, word));
  });
  const page = pageOf(url, found.length, size, pageName);
  return {
    picked: all.filter(({ value }) => picked.includes(value)),
    others: others.length,
    found: found.length,
    offered: found.slice(page.offset, page.offset + size),
    page: page.number,
    pages: page.count,
    // However much is picked or found: what narrows a list also widens it again.
    isLong: all.length > size,
  };
}

/** An address with a page of the list; its first page is not said. */
export function onPage({ pathname, searchParams }: URL, page: number): string {
  const query = new URLSearchParams(searchParams);
  query.delete(pageName);
  if (page > 1) query.set(pageName, String(page));
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

/** As it is looked for: people type neither capitals nor curly quotes. */
const fold = (text: string) =>
  text.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').trim();

/** A number is found as a whole: "3" is not "13". */
const says = (text: string, word: string) =>
  /^\d+$/.test(word)
    ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text)
    : text.includes(word);
