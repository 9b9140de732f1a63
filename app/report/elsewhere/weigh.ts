import type { Area } from "#workflows/frameworks/index.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { type Author, authorsFrom, authorsOf } from "./authors.ts";
import { correctionsFrom, sectionsOf } from "./corrections.ts";
import { differing, told } from "./differing.ts";
import { type Present, fresh, madeInWords } from "./fresh.ts";
import type { Corrections, MappingInput, ReadAndSaid } from "./mapping.ts";
import { meantBy } from "./meant.ts";
import { type ToMake, toMake } from "./to-make.ts";
import { workedOn } from "./worked-on.ts";

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
  /** What of that somebody else chose since the form was drawn. */
  clashing: Record<string, string>;
  /** Nothing was saved since that the form does not show. */
  isSeen: boolean;
  /** The sections in which the form says something new. */
  worked: string[];
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
  const { meant, changed, isSeen } = meantBy(read, said, areas);
  // A form that does not say what it was drawn with means all that it says.
  const means = said.drawn ? meant : said;
  const corrections =
    said.then === "authors"
      ? { ...read.corrections, authors: authorsFrom(read, means.authors) }
      : correctionsFrom(read, means, areas);
  const now = { ...read, corrections };
  const different = differing(read, corrections, areas);
  return {
    corrections,
    differing: told(different),
    clashing: told(different.filter(([name]) => changed.has(name))),
    isSeen,
    worked: workedOn(said, sectionsOf(read, areas), sectionsOf(now, areas)),
    unsaid: authorsOf(now).filter(({ are }) => are === ""),
    made: present && madeOf(now, areas, present),
  };
}

function madeOf(now: ReadAndSaid, areas: readonly Area[], present: Present) {
  const { made: all } = fresh(toMake(sectionsOf(now, areas), areas), present);
  return { all, words: madeInWords(all) };
}
