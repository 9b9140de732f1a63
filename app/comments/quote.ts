/** A stretch of a text, from the first unit to before the last. */
export interface Stretch {
  start: number;
  end: number;
}

const most = 50;

/**
 * Where words stand in a text: in order, without overlaps, 50 at most.
 * Curly and straight quotation marks, dashes and kinds of space count as the
 * same, because what people type or paste differs in just those.
 */
export function findWords(text: string, words: string): Stretch[] {
  const wanted = fold(words.trim());
  if (wanted === "") return [];
  const folded = fold(text);
  const found: Stretch[] = [];
  for (
    let start = folded.indexOf(wanted);
    start >= 0 && found.length < most;
    start = folded.indexOf(wanted, start + wanted.length)
  ) {
    found.push({ start, end: start + wanted.length });
  }
  return found;
}

/** Unit by unit, so that positions stay what they were. */
function fold(text: string): string {
  return text
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”‟″]/g, '"')
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\s/g, " ");
}

/** A few words around a stretch, so that a person can tell it from others. */
export function inContext(text: string, { start, end }: Stretch): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const open = start > 30 ? "… " : "";
  const close = end + 30 < text.length ? " …" : "";
  return `${open}${before}${text.slice(start, end)}${after}${close}`;
}

/** The beginning of a text, cut at a word. */
export function beginning(text: string, longest = 120): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))} …`;
}
