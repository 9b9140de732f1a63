/** The first words of a text, for a link, a title or the history. */
export function excerpt(text: string, longest = 90): string {
  const plain = text
    // The marks of bullets and sub-headings, as `writing.ts` reads them.
    .replace(/^(?:\s*[-•]|##)\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))}…`;
}
