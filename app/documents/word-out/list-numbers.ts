import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";

type Config = INumberingOptions["config"][number];

/** How a paragraph takes its number: Word counts, and prints what we print. */
export interface Numbered {
  reference: string;
  level: number;
  instance: number;
}

/** How far the words of a list's item stand in, in twentieths of a point. */
export const indentOf = (level: number) => 425 * (level + 1);

const deepest = 6;
const levels = Array.from({ length: deepest }, (_, level) => level);

const bullets: Config = {
  reference: "bullets",
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level === 0 ? "•" : "–",
    alignment: AlignmentType.LEFT,
    style: { paragraph: hanging(level) },
  })),
};

/** "1", "4.2": the numbers of headings. */
const headings: Config = {
  reference: "headings",
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: levels
      .slice(0, level + 1)
      .map((one) => `%${one + 1}`)
      .join("."),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 680, hanging: 680 } } },
  })),
};

const numbersFrom = (start: number): Config => ({
  reference: `numbers-${start}`,
  levels: levels.map((level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: hanging(level) },
  })),
});

function hanging(level: number) {
  return { indent: { left: indentOf(level), hanging: 425 } };
}

/** The numbers of one file, handed out in the order of reading. */
export interface Numbering {
  /** A heading by its label, "4.2"; null for one that Word cannot count to. */
  heading: (label: string) => Numbered | null;
  /** An item by its number: the next of the last list, or the first of one. */
  list: (number: number, level: number) => Numbered;
  /** An item that is not counted among others: of what is not there any more. */
  apart: (number: number, level: number) => Numbered;
  /** What the file has to know of the numbers that were handed out. */
  config: () => Config[];
}

/** Numbers for one file: Word counts them, and prints what the report prints. */
export function numbering(): Numbering {
  const starts = new Set<number>();
  const open = new Map<number, Numbered & { next: number }>();
  let counted: readonly number[] = [];
  let instances = 0;
  const begin = (number: number, level: number): Numbered => {
    starts.add(number);
    const { reference } = numbersFrom(number);
    return { reference, level, instance: (instances += 1) };
  };
  return {
    heading(label) {
      // No list runs on past a heading.
      open.clear();
      const level = label.split(".").length - 1;
      const next = counted.slice(0, level + 1);
      next[level] = (next[level] ?? 0) + 1;
      if (next.join(".") !== label || level >= deepest) return null;
      counted = next;
      return { reference: headings.reference, level, instance: 0 };
    },
    list(number, level) {
      const last = open.get(level);
      const numbered =
        last?.next === number
          ? { reference: last.reference, instance: last.instance, level }
          : begin(number, level);
      open.set(level, { ...numbered, next: number + 1 });
      return numbered;
    },
    apart: begin,
    config: () => [bullets, headings, ...[...starts].map(numbersFrom)],
  };
}

/** A bullet at a depth of lists. */
export const bulletAt = (depth: number): Numbered => ({
  reference: bullets.reference,
  level: levelOf(Math.max(0, depth)),
  instance: 0,
});

/** The level for a depth of lists: what is deeper looks as the deepest. */
export const levelOf = (depth: number) => Math.min(depth, deepest - 1);
