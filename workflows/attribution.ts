/**
 * Words in a text that point at a person. What is said to a peer team is not
 * attributable (WLGA peer review process), so names are kept out of notes when
 * they are written. This finds what a pattern can find; the writer decides.
 * @param people the names of everybody known to the challenge
 * @returns each as it stands in the text, once, in the order of the text
 */
export function namesIn(text: string, people: readonly string[]): string[] {
  const spans: Span[] = [];
  for (const pattern of [...patterns, ...people.flatMap(patternsOf)]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trim();
      spans.push({ at: match.index, end: match.index + words.length, words });
    }
  }
  return outermost(spans);
}

interface Span {
  at: number;
  end: number;
  words: string;
}

/** What stands before a name, as alternatives of a pattern. */
export const titles =
  "Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd|Reverend|Imam|Rabbi";

/** Offices that follow a title without naming anybody. */
const offices = "Mayor|Mayoress|Provost|Lieutenant|Development|Training";

const patterns = [
  new RegExp(
    `(?<!\\p{L})(?:${titles})\\.?[ \\t]{1,3}(?!(?:${offices})(?!\\p{L}))\\p{Lu}[\\p{L}'’-]{0,40}`,
    "gu",
  ),
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /(?<![\d\w])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d[ ()-]{0,2}){8,9}\d(?!\d)/g,
];

/** The full name in any case; its longer parts only as a name is written. */
function patternsOf(name: string): RegExp[] {
  const parts = name
    .split(/\s+/)
    .map(escaped)
    .filter((part) => part !== "");
  if (parts.length === 0) return [];
  const whole = (words: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, flags);
  return [
    whole(parts.join("\\s+"), "giu"),
    ...parts
      .filter((part) => part.length > 2 && /^\p{Lu}\p{L}/u.test(part))
      .map((part) => whole(part, "gu")),
  ];
}

const escaped = (words: string) =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Leaves out what stands inside something longer, and repeats. */
function outermost(spans: readonly Span[]): string[] {
  const inOrder = spans.toSorted((a, b) => a.at - b.at || b.end - a.end);
  const kept: Span[] = [];
  for (const span of inOrder) {
    const last = kept.at(-1);
    if (!last || span.at >= last.end) kept.push(span);
  }
  return [...new Set(kept.map(({ words }) => words))];
}
