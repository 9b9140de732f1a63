import { z } from "zod";
import type { Content, Editable } from "#workflows/permissions.ts";
import { text, version } from "../forms/fields.ts";

/** The parts of a report that people write as they stand. */
const sectionNames = ["background", "executiveSummary", "impact"] as const;

export type SectionName = (typeof sectionNames)[number];

interface SectionWords {
  title: string;
  lead: string;
  /** What a person must be able to see, all of it, to read the section. */
  content: Content;
  editable: Editable;
}

const words = {
  background: {
    title: "Background",
    lead: "What a reader should know before the findings, and whom the team thanks. The purpose, the areas and the team are written for you.",
    content: "report",
    editable: "reportSections",
  },
  executiveSummary: {
    title: "Executive summary",
    lead: "The whole report on a page. The outcome stands before it and the recommendations after it.",
    content: "report",
    editable: "reportSections",
  },
  impact: {
    title: "Impact of the challenge",
    lead: "The council’s own words, printed as such in the final report. The peer team can read them as soon as they are saved.",
    content: "impact",
    editable: "impact",
  },
} as const satisfies Record<SectionName, SectionWords>;

/** A section by the name in its address, with its words; or undefined. */
export function sectionNamed(name: string) {
  const found = sectionNames.find((known) => known === name);
  return found && { name: found, ...words[found] };
}

export const sectionSchema = z.object({
  text: text("Enter the text"),
  version,
});

export type SectionInput = z.output<typeof sectionSchema>;

export const waiverSchema = z.object({
  reason: text("Give a reason"),
  /** The reason as it was read: "" when nothing was waived. */
  was: z.string().default(""),
});

export type WaiverInput = z.output<typeof waiverSchema>;
