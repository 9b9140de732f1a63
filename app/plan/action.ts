import { z } from "zod";
import { actionStatuses, rags } from "#workflows/action.ts";
import { impossibleDay } from "#workflows/impossible-days.ts";
import {
  once,
  optionalDay,
  optionalLine,
  optionalText,
  optionalWords,
  text,
  ticked,
  version,
  whenGood,
} from "../forms/fields.ts";

const status = z.enum(actionStatuses, { error: "Choose a status" });

/** A rating, "blank" for none on purpose, or null: nobody has to give one. */
const rag = z
  .enum([...rags, "blank"], { error: "Choose a rating, or none" })
  .or(z.literal(""))
  .default("")
  .transform((given) => given || null);

/** "By when" as written; why it changes, or that only its writing does. */
const dueFor = ({ byWhen }: Pick<Stands, "byWhen">) => ({
  byWhen: optionalWords(200, byWhen).refine(
    (given) => given === byWhen || !impossibleDay(given),
    {
      error: ({ input }) =>
        `There is no “${impossibleDay(String(input))}”: give a day that exists, or only the month`,
    },
  ),
  dueReason: optionalLine(500),
  dueCorrected: z.boolean().default(false),
});

/** What an action says by now, as it may have come out of a file. */
interface Stands {
  owners: string;
  byWhen: string;
}

const nothing: Stands = { owners: "", byWhen: "" };

const wordsFor = (stands: Stands) =>
  z.object({
    text: text("Say what will be done"),
    section: z.string().max(100).default(""),
    /** The row that a new action goes into; none for one of its own. */
    row: z.string().max(100).optional(),
    owners: optionalWords(500, stands.owners),
    ...dueFor(stands),
    reviewOn: optionalDay,
    measure: optionalText,
    recommendations: ticked,
    findings: ticked,
    status,
    rag,
    ragReason: optionalLine(500),
    progress: optionalText,
    version: version.default(0),
    once,
  });

/**
 * One action, as its form gives it. Owners and dates stay as written; nothing
 * is complete before somebody has said what was done.
 * @param entries how often somebody has said so already
 */
export const actionSchema = (entries: number, now: Stands = nothing) =>
  wordsFor(now).refine(
    ({ status: stands, progress }) =>
      stands !== "complete" || progress !== "" || entries > 0,
    {
      path: ["progress"],
      error: "Say what was done: the action is complete",
      when: whenGood("status", "progress"),
    },
  );

export type ActionInput = z.output<ReturnType<typeof wordsFor>>;

/**
 * An entry of progress, with where the action stands after it.
 * @param today nothing is told of a day to come
 */
export const progressSchema = (
  today: string,
  now: Pick<Stands, "byWhen"> = nothing,
) =>
  z.object({
    text: text("Say what was done"),
    aboutOn: optionalDay.refine((day) => day === null || day <= today, {
      error: "Enter a day that has come: progress is what was done",
    }),
    /** The entry that it corrects; "" for none. */
    corrects: z.string().max(100).default(""),
    status,
    rag,
    ragReason: optionalLine(500),
    ...dueFor(now),
    /** Which button was pressed: evidence is attached to it next, or not. */
    then: z.literal("evidence").optional(),
    version,
    once,
  });

export type ProgressInput = z.output<ReturnType<typeof progressSchema>>;

/** Where an action is moved on the board, as it was read. */
export const moveSchema = z.object({
  actionId: z.string().max(100),
  status,
  version,
});

export type MoveInput = z.output<typeof moveSchema>;

/** The action as it was read, for whoever takes it out. */
export const removeActionSchema = z.object({ version });

/** What is taken into the plan from the report. */
export const startSchema = z.object({
  recommendations: ticked,
  findings: ticked,
  /** By the comments that they were made in. */
  commitments: ticked,
  once,
});

export type StartInput = z.output<typeof startSchema>;
