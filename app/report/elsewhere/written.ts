import { isHeading } from "./kinds.ts";
import type { Passage } from "./passages.ts";

/** A passage as it is typed in a text of ours: see `ui/writing.ts`. */
interface Line {
  words: string;
  /** Entries of one list stand without an empty line between them. */
  isListed: boolean;
}

/**
 * Passages as one text: paragraphs parted by empty lines, entries of lists with
 * their marks.
 * @param outermost how deep the first bullets are: 1 below an item of a list
 */
export function written(
  passages: readonly Passage[],
  outermost: 0 | 1 = 0,
): string {
  const lines = passages.map((one) => lineOf(one, outermost));
  return lines
    .map(({ words, isListed }, at) => {
      const before = lines[at - 1];
      if (!before) return words;
      return (isListed && before.isListed ? "\n" : "\n\n") + words;
    })
    .join("");
}

function lineOf(
  { kind, shape, text, label, level }: Passage,
  outermost: 0 | 1,
) {
  const number = /^[([]?(\d+)[.):\]]*$/.exec(label)?.[1];
  // A label that is no plain number is cited by its letters: "3.1", "(a)".
  const words = /[\da-z]/i.test(label) && !number ? `${label} ${text}` : text;
  const entry = (mark: string, depth: number): Line => ({
    words: "  ".repeat(Math.max(0, depth)) + `${mark} ${words}`,
    isListed: true,
  });
  if (isHeading(kind)) return { words: `## ${text}`, isListed: false };
  if (shape === "table") return { words: text, isListed: false };
  if (shape === "nestedBullet") return entry("-", level - outermost);
  if (shape === "bullet") return entry("-", 0);
  if (number && (shape === "numberedItem" || isItemShape(shape))) {
    return entry(`${number}.`, 0);
  }
  if (words !== text) return { words, isListed: false };
  if (shape === "numberedItem") return entry("-", 0);
  if (isItemShape(shape) && label !== "") return entry("-", 0);
  return { words: text, isListed: false };
}

const isItemShape = (shape: Passage["shape"]) =>
  shape === "finding" || shape === "recommendation" || shape === "example";

/** An item of a list with what belongs to it, as it is written in its form. */
export function writtenItem([head, ...rest]: readonly Passage[]): string {
  if (!head) return "";
  const more = written(rest, 1);
  if (more === "") return head.text;
  const parting = lineOf(rest[0] ?? head, 1).isListed ? "\n" : "\n\n";
  return head.text + parting + more;
}
