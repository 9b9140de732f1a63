import { excerpt } from "./excerpt.ts";

/**
 * The first words that are shown, in bold, before a text; "" where they only
 * name it in lists: the text begins with them itself.
 */
export function firstWords({
  leadIn,
  text,
}: {
  leadIn: string;
  text: string;
}): string {
  const plain = excerpt(text, Infinity);
  const isCut = leadIn.endsWith("…") && plain.startsWith(leadIn.slice(0, -1));
  return isCut || leadIn === plain ? "" : leadIn;
}
