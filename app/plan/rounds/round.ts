import { z } from "zod";
import { actionStatuses } from "#workflows/action.ts";
import { impossibleDay } from "#workflows/impossible-days.ts";
import {
  day,
  line,
  once,
  optionalLine,
  optionalText,
  text,
  ticked,
  whenGood,
} from "../../forms/fields.ts";
import { email, name } from "../../people/person.ts";

/** A round as its form gives it. */
export const roundSchema = z.object({
  title: line("Enter what this round is called"),
  dueOn: day("Enter the last day for answers"),
  message: optionalText,
  whom: ticked,
  atOnce: z.boolean().default(false),
  once,
});

export type RoundInput = z.output<typeof roundSchema>;

/** Somebody who is asked by name, and the words that mean them in the plan. */
export const askSchema = z.object({
  name,
  email,
  words: line("Enter the words by which the plan names them"),
  once,
});

export type AskInput = z.output<typeof askSchema>;

/** A button on the page of a round. */
export const roundPressSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("chase") }),
  z.object({ intent: z.literal("again"), id: z.string().max(100) }),
  z.object({ intent: z.literal("withdraw"), id: z.string().max(100) }),
  z.object({ intent: z.literal("take"), id: z.string().max(100) }),
  z.object({ intent: z.literal("passOver"), id: z.string().max(100) }),
]);

export type RoundPress = z.output<typeof roundPressSchema>;

/** What an owner says of one action. */
export const updateSchema = z
  .object({
    text: text("Say what was done, or what stands in the way"),
    status: z.enum(actionStatuses, { error: "Choose a status" }),
    byWhen: optionalLine(200).refine((words) => !impossibleDay(words), {
      error: ({ input }) =>
        `There is no “${impossibleDay(String(input))}”: give a day that exists, or only the month`,
    }),
    reason: optionalLine(500),
    once,
  })
  .refine(({ byWhen, reason }) => byWhen === "" || reason !== "", {
    path: ["reason"],
    error: "Say why the date should change",
    when: whenGood("byWhen", "reason"),
  })
  .refine(({ byWhen, reason }) => byWhen !== "" || reason === "", {
    path: ["byWhen"],
    error: "Enter the new date, or take the reason out",
    when: whenGood("byWhen", "reason"),
  });

export type UpdateInput = z.output<typeof updateSchema>;
