import {
  DeletedTextRun,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type BoldUntil, boldRuns } from "../../report/bold-runs.ts";
import { wallTime } from "./london-time.ts";
import { movedRun } from "./moved.ts";
import type { TrackedHow } from "./placed-block.ts";
import { type Look, optionsOf } from "./text-runs.ts";
import { cleanText } from "./xml-text.ts";

/** Who changed something, and when; each change has a number of its own. */
export interface Revision {
  id: number;
  author: string;
  date: string;
}

export type Revise = () => Revision;

/** Beyond the numbers of bookmarks. */
const firstId = 100_000;

/** Numbers the changes of one file. */
export function revisions(author: string, at: string): Revise {
  let id = firstId;
  const date = wallTime(at);
  return () => ({ id: id++, author, date });
}

/** A run as it was, or put in, or taken out. */
export function trackedRun(
  how: TrackedHow,
  options: IRunOptions,
  revise: Revise,
): ParagraphChild {
  if (how === "kept") return new TextRun(options);
  if (how === "movedFrom" || how === "movedTo") {
    return movedRun(how, options, revise());
  }
  const change = { ...options, ...revise() };
  return how === "inserted"
    ? new InsertedTextRun(change)
    : new DeletedTextRun(change);
}

/**
 * Words with those put in and taken out marked.
 * @param boldUntil how many letters are bold in the texts before and after
 */
export function trackedRuns(
  words: ReadonlyArray<{ how: TrackedHow; text: string }>,
  { boldUntil = noBold, ...look }: Look & { boldUntil?: BoldUntil },
  revise: Revise,
): ParagraphChild[] {
  return boldRuns(words, boldUntil).flatMap(({ how, text, bold }) =>
    optionsOf(cleanText(text), bold ? { ...look, bold } : look).map((options) =>
      trackedRun(how, options, revise),
    ),
  );
}

const noBold: BoldUntil = { before: 0, after: 0 };
