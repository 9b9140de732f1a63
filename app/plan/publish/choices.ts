import { z } from "zod";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
import {
  keysOf,
  line,
  once,
  optionalText,
  version,
} from "../../forms/fields.ts";

/** How the owners of actions are shown to everybody. */
export const ownersShown = {
  none: "Not at all",
  posts: "Posts, teams and outside bodies only",
  asWritten: "As they are written, persons too",
} as const;

/** What a section says before its rows. */
export const sectionParts = {
  intro: "What is said under its title, and its aspirations",
  lead: "Who leads it",
} as const;

const keys = z.array(z.string().max(2000)).default([]);

const own = z.object({
  /** The edition to publish, by its number; "" for the plan of that moment. */
  edition: z.string().max(9).default(""),
  /** What is not named here stays inside, also what comes to the plan later. */
  columns: keys,
  owners: z.enum(keysOf(ownersShown)).default("none"),
  parts: z.array(z.enum(keysOf(sectionParts))).default([]),
  sections: keys,
  intro: optionalText,
  contact: line("Enter whom readers can ask about the plan"),
  search: z.boolean().default(false),
});

/** The choices for a public page as their form gives them. */
export const choicesSchema = own.extend({ version: version.default(0) });

export type PublishChoices = z.output<typeof own>;

export type ChoicesInput = z.output<typeof choicesSchema>;

/** Choices as stored. Throws when corrupt. */
export const choicesFrom = (json: string): PublishChoices =>
  own.parse(JSON.parse(json));

/** Choices as they are stored. */
export const choicesTo = (input: PublishChoices): string =>
  JSON.stringify(own.parse(input));

const decided = z.array(z.string()).default([]);

const decisions = z.object({ seen: decided, left: decided });

/** The warnings that may be published, and those whose words are left out. */
export type Decisions = z.output<typeof decisions>;

/** Decisions as stored. Throws when corrupt. */
export const decisionsFrom = (json: string): Decisions =>
  decisions.parse(JSON.parse(json));

/** What may be made of warnings. */
export const ways = {
  seen: "It may be published",
  left: "Leave the words out",
  open: "Not decided",
} as const;

export type Way = keyof typeof ways;

/** Warnings as their form gives them, with what becomes of them. */
export const decideSchema = z.object({
  warnings: z.array(z.string().max(64)).default([]),
  way: z.enum(keysOf(ways)),
  /** All that are not decided, on every page; all there are if none is. */
  all: z.boolean().default(false),
  version,
});

export type DecideInput = z.output<typeof decideSchema>;

/** What is published is what was looked at: its fingerprint comes along. */
export const publishSchema = z.object({
  sha256: z.string().max(64).default(""),
  once,
});

export type PublishInput = z.output<typeof publishSchema>;

const inOneLine = (words: string) => words.replaceAll(/\s+/g, " ").trim();

/** How a column is chosen: what it holds, and as it is called. */
export const columnKey = ({
  field,
  name,
}: PrintedPlan["columns"][number]): string => inOneLine(`${field} ${name}`);

/** How a section is chosen: as it is called, whatever edition it is in. */
export const sectionKey = ({ title }: { title: string }): string =>
  inOneLine(`section ${title}`);
