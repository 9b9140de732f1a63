import { z } from "zod";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Content, Editable } from "#workflows/permissions.ts";
import { chapterKeys, chapters } from "../chapters.ts";
import { line, once, optionalText, text, version } from "../../forms/fields.ts";

interface SectionWords {
  title: string;
  lead: string;
  /** What a person must be able to see, all of it, to read the section. */
  content: Content;
  editable: Editable;
  /** The heading that it stands under. */
  heading: string;
  /** It may be left out again, as it introduces a list. */
  introduces?: boolean;
}

/** A section of the report, or an introduction in one, written as it stands. */
export interface Section extends SectionWords {
  name: string;
  /** The team added it to those of every report. */
  own: boolean;
}

const byTeam = { content: "report", editable: "reportSections" } as const;

const everyReport = {
  background: {
    ...byTeam,
    title: "Background",
    lead: "What a reader should know before the findings, and whom the team thanks. The purpose, the areas and the team are written for you.",
    heading: "background",
  },
  executiveSummary: {
    ...byTeam,
    title: "Executive summary",
    lead: "The whole report on a page. The outcome stands before it and the recommendations after it.",
    heading: "summary",
  },
  impact: {
    title: "Impact of the challenge",
    lead: "The council’s own words, printed as such in the final report. The peer team can read them as soon as they are saved.",
    content: "impact",
    editable: "impact",
    heading: "impact",
  },
  findings: {
    ...byTeam,
    title: "Introduction to the findings",
    lead: "What holds for all areas, if anything does: it stands before the first of them.",
    heading: "findings",
    introduces: true,
  },
  innovation: {
    ...byTeam,
    title: "Introduction to the innovative practice",
    lead: "What stands before the list of examples, if anything does.",
    heading: "innovation",
    introduces: true,
  },
  signpost: {
    ...byTeam,
    title: "Introduction to the signposts",
    lead: "What stands before the list of practice elsewhere, if anything does.",
    heading: "signpost",
    introduces: true,
  },
} as const satisfies Record<string, SectionWords>;

const sectionNames = Object.keys(everyReport) as (keyof typeof everyReport)[];

/**
 * A section that every report has, by the name in its address; an area’s key
 * names its introduction.
 */
export function sectionNamed(
  name: string,
  areas: readonly Area[],
): Section | undefined {
  const found = sectionNames.find((known) => known === name);
  if (found) return { name, own: false, ...everyReport[found] };
  const area = areas.find(({ key }) => key === name);
  return area && introductionTo(area);
}

/** Every section that a report in these areas has, in its order. */
export const everySection = (areas: readonly Area[]): Section[] =>
  sectionNames.flatMap((name) => [
    { name, own: false, ...everyReport[name] },
    ...(name === "findings" ? areas.map(introductionTo) : []),
  ]);

const introductionTo = ({ key, number, title }: Area): Section => ({
  ...byTeam,
  name: key,
  own: false,
  title: `Introduction to ${number} ${title}`,
  lead: "What stands before the strengths and areas for consideration of this area, after its outcome.",
  heading: key,
  introduces: true,
});

/** A section that the team added, as it is written. */
export const ownSection = (row: { id: string; title: string }): Section => ({
  ...byTeam,
  name: row.id,
  own: true,
  title: row.title,
  lead: "A section of this report’s own.",
  heading: `own:${row.id}`,
});

export const sectionSchema = ({ introduces }: Pick<Section, "introduces">) =>
  z.object({
    text: introduces ? optionalText : text("Enter the text"),
    version,
  });

export type SectionInput = z.output<ReturnType<typeof sectionSchema>>;

/** A section that the team adds to those of every report. */
export const ownSectionSchema = z.object({
  title: line("Enter the heading", 150),
  text: text("Enter the text"),
  /** Left out, it stays where it is; a new one stands last. */
  after: z
    .enum(chapterKeys, { error: "Choose after which section it stands" })
    .optional(),
  version: version.default(0),
  once,
});

/** The sections after which one of the team's own can stand. */
export const places = chapterKeys.map((value) => ({
  value,
  label: chapters[value],
}));

export type OwnSectionInput = z.output<typeof ownSectionSchema>;

export const removeOwnSectionSchema = z.object({ version });
