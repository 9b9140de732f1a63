/**
 * The sections that every report has, in the order in which the Local
 * Government Association's reports stand. They are numbered as they stand, with
 * those of the team's own between them.
 */
export const chapters = {
  background: "Background and team",
  summary: "Executive summary and recommendations",
  impact: "Impact of the challenge",
  findings: "Detailed findings",
  innovation: "Examples of innovative practice",
  signpost: "Signposting to good practice elsewhere",
} as const;

export type Chapter = keyof typeof chapters;

export const chapterKeys = Object.keys(chapters) as Chapter[];

/** Where a section of the team's own stands unless they say otherwise. */
export const lastChapter = "signpost" satisfies Chapter;

/** The section after which one of the team's own stands. */
export const chapterOf = ({
  stands_after,
}: {
  stands_after: string;
}): Chapter => chapterKeys.find((one) => one === stands_after) ?? lastChapter;

/** The team's own sections as the report has them. */
export const inReportOrder = <Own extends { stands_after: string }>(
  own: readonly Own[],
): Own[] =>
  chapterKeys.flatMap((key) => own.filter((one) => chapterOf(one) === key));
