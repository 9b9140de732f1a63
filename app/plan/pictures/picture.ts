import {
  type ActionStatus,
  actionStatuses,
  ragSaid,
  rags,
  statusTitle,
} from "#workflows/action.ts";
import type { Look } from "../../ui/StackedBar.tsx";
import { ragWords } from "../words.ts";

/** What the bars of a picture are made of. */
export interface PicturePart {
  key: string;
  word: string;
  /** Stands in the bar, where there is room. */
  letter: string;
  look: Look;
}

/** One bar: what it is of, and how many it has of each part. */
export interface PictureBar {
  key: string;
  label: string;
  /** Where the actions themselves stand. */
  href?: string | undefined;
  counts: Readonly<Record<string, number>>;
}

/** Bars that show one thing, the sentence that says it, and their table. */
export interface Picture {
  key: string;
  title: string;
  /** What is to be seen in it. */
  said: string;
  /** Heads the column that names the bars. */
  of: string;
  parts: readonly PicturePart[];
  bars: readonly PictureBar[];
  /** What is not drawn, in a sentence; "" for nothing. */
  left: string;
}

const ragLooks = { red: "stripes", amber: "dots", green: "plain" } as const;

/** The ratings, and none: it is counted too. */
export const ratingParts: readonly PicturePart[] = [
  ...rags.map((key) => {
    const { letter, word } = ragSaid(key);
    return { key, word, letter, look: ragLooks[key] };
  }),
  { key: "none", word: ragWords(null), letter: "–", look: "empty" },
];

const statusLooks = {
  notStarted: { letter: "N", look: "empty" },
  underWay: { letter: "U", look: "lines" },
  complete: { letter: "C", look: "plain" },
  carriedOver: { letter: "CO", look: "cross" },
} as const satisfies Record<ActionStatus, Pick<PicturePart, "letter" | "look">>;

export const statusParts: readonly PicturePart[] = actionStatuses.map(
  (key) => ({ key, word: statusTitle(key), ...statusLooks[key] }),
);

export const overdueParts: readonly PicturePart[] = [
  { key: "overdue", word: "Overdue", letter: "", look: "stripes" },
];

/** An action is one of them: done, open in time, or overdue. */
export const dueParts: readonly PicturePart[] = [
  { key: "done", word: "Complete or carried over", letter: "C", look: "plain" },
  { key: "open", word: "Open", letter: "O", look: "lines" },
  { key: "overdue", word: "Overdue", letter: "!", look: "stripes" },
];

/** The parts of a bar, with how many it has of each. */
export const partsOf = (
  parts: readonly PicturePart[],
  counts: PictureBar["counts"],
) => parts.map((part) => ({ ...part, count: counts[part.key] ?? 0 }));

/** How many a bar has in all. */
export const allOf = ({ counts }: PictureBar): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
