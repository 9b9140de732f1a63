import { z } from "zod";
import { type PlannedDay, otherDays } from "#workflows/planned-days.ts";
import { type Mode, modes } from "#workflows/stages.ts";
import {
  day,
  line,
  optionalDay,
  optionalText,
  text,
  ticked,
  version,
  whenGood,
} from "../forms/fields.ts";

/** What the two kinds of challenge are called. */
export const modeTitles = {
  award: "Award challenge",
  bespoke: "Bespoke challenge",
} as const satisfies Record<Mode, string>;

/** A stored mode. Throws on a name that is none: corrupt data. */
export function modeOf(stored: string): Mode {
  return z.enum(modes).parse(stored);
}

const wholeNumber = (what: string, least: number, most: number) =>
  z.coerce
    .number({ error: `Enter ${what} as a number` })
    .int(`Enter ${what} as a whole number`)
    .min(least, `Enter ${what} between ${least} and ${most}`)
    .max(most, `Enter ${what} between ${least} and ${most}`);

/** What a challenge looks at and how; its days are a form of their own. */
export const scopeSchema = z
  .object({
    title: line("Enter a title", 150),
    mode: z.enum(modes, { error: "Choose the kind of challenge" }),
    levelSought: z
      .string()
      .max(100)
      .default("")
      .transform((key) => key || null),
    areas: ticked.refine((keys) => keys.length > 0, {
      error: "Choose at least one area",
    }),
    termsOfReference: optionalText,
    welcomeMessage: optionalText,
    daysOnSite: wholeNumber("the days on site", 1, 20),
    commentWorkingDays: wholeNumber("the comment window", 1, 60),
    narrativeWordLimit: wholeNumber("the word limit", 50, 20_000)
      .optional()
      .transform((limit) => limit ?? null),
    version,
  })
  .refine(({ mode, levelSought }) => mode === "bespoke" || levelSought, {
    path: ["levelSought"],
    error: "Choose the level that the council seeks",
    when: whenGood("mode", "levelSought"),
  });

export type ScopeInput = z.output<typeof scopeSchema>;

/** The name of a planned day's field: names of fields are one flat list. */
export const fieldOf = (name: PlannedDay) => `day-${name}` as const;

const optionalDays = Object.fromEntries(
  otherDays.map((name) => [fieldOf(name), optionalDay]),
) as Record<ReturnType<typeof fieldOf>, typeof optionalDay>;

/** The first day on site and the other days; each may stay open. */
export const datesSchema = z.object({
  firstDay: optionalDay,
  ...optionalDays,
  version,
});

/** Another last day for the council's comments on the draft, and why. */
export const moveDueSchema = z.object({
  lastDay: day("Enter the new last day for comments"),
  reason: text("Say why the last day is moved"),
  version,
});
export type MoveDueInput = z.output<typeof moveDueSchema>;

/** What is needed to propose the other days. */
export const proposalSchema = z.object({
  firstDay: day("Enter the first day on site, then propose the others"),
  version,
});

/** What is needed to move the other days, as they stand in the form. */
export const moveSchema = datesSchema.extend({
  firstDay: day("Enter the new first day on site, then move the others"),
  /** The first day on site that the other days of the form go with. */
  countedFrom: day("Propose the other dates: there is no day to move from"),
});

export type MoveInput = z.output<typeof moveSchema>;

export type ProposalInput = z.output<typeof proposalSchema>;

export type DatesInput = z.output<typeof datesSchema>;
