import { z } from "zod";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { once, version } from "../../forms/fields.ts";
import { priorities } from "../../recommendations/recommendation.ts";
import { kindsOfAll, passageKinds } from "./kinds.ts";

/** Passages by their number, as forms and the database name them: "p12". */
const passage = z.string().regex(/^p\d{1,4}$/);
/**
 * Sections by their number: "s0"; the first is what stands before any. One that
 * somebody began has that of its first passage: "p12".
 */
const section = z.string().regex(/^[sp]\d{1,4}$/);
/** Authors of comments by their turn: "a0". */
const author = z.string().regex(/^a\d{1,4}$/);
const place = z.string().regex(/^[\w-]{1,100}$/);

/** What people said of a report, where it is not as it was recognised. */
export const correctionsSchema = z.object({
  kinds: z.record(passage, z.enum(passageKinds)).default({}),
  places: z.record(section, place).default({}),
  /** Areas of findings, where they are not those of their sections; or "". */
  areas: z.record(passage, z.union([z.literal(""), place])).default({}),
  /** How urgent recommendations are, where the file does not say so. */
  priorities: z.record(passage, z.enum(priorities)).default({}),
  /** Whose comments are in it, by their author: a file may hold both sides’. */
  authors: z
    .array(z.object({ name: z.string(), are: z.enum(["council", "team"]) }))
    .default([]),
  /** The team has agreed its findings. */
  agreed: z.boolean().default(false),
});

export type Corrections = z.output<typeof correctionsSchema>;

/** A report as the reader gave it, and what people said of it. */
export interface ReadAndSaid {
  report: ReportRead;
  corrections: Corrections;
}

/** What was made of a report, to be taken back. */
export const madeSchema = z.object({
  findings: z.array(z.string()),
  recommendations: z.array(z.string()),
  examples: z.array(z.string()),
  ownSections: z.array(z.string()),
  sections: z.array(
    z.object({ section: z.string(), version: z.number(), before: z.string() }),
  ),
});

export type Made = z.output<typeof madeSchema>;

const file = { version, once };

/** A report that is brought. */
export const bringReportSchema = z.object({ once });

/** The screen on which it is corrected, and brought in. */
export const mappingSchema = correctionsSchema.extend({
  ...file,
  /** What all of a section is, in one go; "" for as it is below. */
  all: z
    .record(section, z.union([z.literal(""), z.enum(kindsOfAll)]))
    .default({}),
  priorities: z
    .record(passage, z.union([z.literal(""), z.enum(priorities)]))
    .default({}),
  authors: z.record(author, z.enum(["", "council", "team"])).default({}),
  agreed: z.literal("on").optional(),
  /** What it was drawn with, so that what was touched is known: ./touched.ts. */
  drawn: z.string().optional(),
  then: z.enum(["bringIn", "look", "authors"]).default("look"),
});

/** What a form says field by field, beside what it says of all. */
export const fieldsSaid = mappingSchema.pick({
  ...{ kinds: true, places: true, areas: true },
  ...{ priorities: true, authors: true },
});

export type MappingInput = z.output<typeof mappingSchema>;

export const takeBackSchema = z.object({ version });
