import { z } from "zod";
import {
  keysOf,
  optionalDay,
  optionalLine,
  optionalText,
  version,
} from "../../forms/fields.ts";

/** What of a pack may be left out. */
export const packParts = {
  figures: "Progress in summary",
  overdue: "What is overdue, and why",
  changes: "Changes since the edition before",
  plan: "The plan itself, as an appendix",
} as const;

export type PackPart = keyof typeof packParts;

/** What a decision may bring with it, in the order of most councils' reports. */
export const implications = {
  legal: "Legal",
  financial: "Financial",
  risk: "Risk",
  equality: "Equality",
  consultation: "Consultation",
} as const;

const own = z.object({
  /** "" where the report is called as its plan. */
  title: optionalLine(200),
  meeting: optionalLine(200),
  meetingOn: optionalDay,
  author: optionalLine(200),
  purpose: optionalText,
  /** One a line. */
  decisions: optionalText,
  background: optionalText,
  legal: optionalText,
  financial: optionalText,
  risk: optionalText,
  equality: optionalText,
  consultation: optionalText,
  /** The edition that is reported on, by its number; "" for the plan of today. */
  edition: z.string().max(9).default(""),
  /** The edition that it is compared with; "" for none. */
  since: z.string().max(9).default(""),
  parts: z.array(z.enum(keysOf(packParts))).default([]),
});

/** The words of a pack as its form gives them, with the version it was read. */
export const packSchema = own.extend({ version: version.default(0) });

/** What the author of a pack has written and chosen. */
export type PackWords = z.output<typeof own>;

export type PackInput = z.output<typeof packSchema>;

/** Nothing written, and every part there. */
const blank: PackWords = own.parse({ parts: keysOf(packParts) });

/** The words of a pack as stored; none where nothing was. Throws when corrupt. */
export const packWordsFrom = (json: string | undefined): PackWords =>
  json === undefined
    ? blank
    : own.extend({ meetingOn: z.string().nullable() }).parse(JSON.parse(json));

/** The words of a pack as they are stored. */
export const packWordsTo = (input: PackInput): string =>
  JSON.stringify(own.extend({ meetingOn: z.string().nullable() }).parse(input));
