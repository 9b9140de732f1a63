import type { Area } from "#workflows/frameworks/index.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { type Author, authorsFrom, authorsOf } from "./authors.ts";
import { correctionsFrom, sectionsOf } from "./corrections.ts";
import { differing } from "./differing.ts";
import { type Present, fresh, madeInWords } from "./fresh.ts";
import type { Corrections, MappingInput, ReadAndSaid } from "./mapping.ts";
import { type ToMake, toMake } from "./to-make.ts";

/** What a form says of a report, and what it is held against. */
export interface WeighAsked {
  /** What the reader gave, as JSON. */
  report: string;
  corrections: Corrections;
  said: MappingInput;
  areas: readonly Area[];
  /** Asked for only where it is to be brought in. */
  present: Present | null;
}

/** What becomes of a report if what a form says of it is saved. */
export interface Weighed {
  corrections: Corrections;
  /** What is kept where the form says otherwise, by its fields. */
  differing: Record<string, string>;
  /** The authors of whom nobody said whose comments theirs are. */
  unsaid: Author[];
  /** What would be made of it, and in words; null where nobody asked. */
  made: { all: ToMake; words: string } | null;
}

/** Works out what a form says of a report. */
export function weigh({ report, said, ...asked }: WeighAsked): Weighed {
  const { areas, present } = asked;
  const read: ReadAndSaid = {
    // Written by `bringReport`, from what the reader gave.
    report: JSON.parse(report) as ReportRead,
    corrections: asked.corrections,
  };
  const corrections =
    said.then === "authors"
      ? { ...read.corrections, authors: authorsFrom(read, said.authors) }
      : correctionsFrom(read, said, areas);
  const now = { ...read, corrections };
  return {
    corrections,
    differing: differing(read, corrections, areas),
    unsaid: authorsOf(now).filter(({ are }) => are === ""),
    made: present && madeOf(now, areas, present),
  };
}

function madeOf(now: ReadAndSaid, areas: readonly Area[], present: Present) {
  const { made: all } = fresh(toMake(sectionsOf(now, areas), areas), present);
  return { all, words: madeInWords(all) };
}
