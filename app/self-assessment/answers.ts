import { z } from "zod";
import { isAnswered } from "#workflows/answer-state.ts";
import {
  once,
  optionalLine,
  optionalText,
  ticked,
  version,
  whenGood,
} from "../forms/fields.ts";

const level = z
  .string()
  .max(100)
  .default("")
  .transform((key) => key || null);

/** What a council says of one area. Nothing is cut at a word limit. */
export const areaAnswerSchema = z.object({
  aspirations: optionalText,
  narrative: optionalText,
  claimedLevel: level,
  levelReason: optionalText,
  version,
});

export type AreaAnswerInput = z.output<typeof areaAnswerSchema>;

/** What a council says of one criterion, and the evidence ticked for it. */
export const criterionAnswerSchema = z
  .object({
    evidenced: optionalText,
    missing: optionalText,
    claimedLevel: level,
    lead: optionalLine(200),
    notApplicable: z.boolean().default(false),
    notApplicableReason: optionalText,
    /** Ids of evidence ticked now, and of what was ticked when it was read. */
    linked: ticked,
    wasLinked: ticked,
    version,
    /** Where to go after saving. */
    then: z.enum(["stay", "next"]).default("stay"),
  })
  .refine(
    ({ notApplicable, notApplicableReason }) =>
      !notApplicable || notApplicableReason !== "",
    {
      path: ["notApplicableReason"],
      error: "Say why the criterion does not apply",
      when: whenGood("notApplicable", "notApplicableReason"),
    },
  )
  .refine(
    // No page shows a reason without the tick, and it counts as no answer.
    ({ notApplicable, notApplicableReason }) =>
      notApplicable || notApplicableReason === "",
    {
      path: ["notApplicableReason"],
      error: "Tick the box, or take the reason away",
      when: whenGood("notApplicable", "notApplicableReason"),
    },
  );

/** What is said of a saved answer: one that counts as none is not called one. */
export const savedWords = (
  number: string,
  answer: Omit<Parameters<typeof isAnswered>[0], "recheck">,
): string =>
  // Saving is looking: nothing is left to look at again.
  isAnswered({ ...answer, recheck: false })
    ? `The answer to ${number} is saved`
    : `Saved. ${number} is not answered yet`;

/** What is said of an area that was saved, with a narrative or without. */
export const savedAreaWords = (number: string, narrative: string): string =>
  narrative
    ? `The narrative of area ${number} is saved`
    : `Saved. Area ${number} has no narrative yet`;

/** Whether a criterion applies, in words, for who compares two answers. */
export const appliesWords = (notApplicable: boolean): string =>
  notApplicable ? "It does not apply" : "It applies";

export type CriterionAnswerInput = z.output<typeof criterionAnswerSchema>;

/** Criteria given to one person, or taken away; "area:…" stands for a whole area. */
export const assignmentSchema = z.object({
  personId: z
    .string({ error: "Choose a person" })
    .min(1, "Choose a person")
    .max(100),
  criteria: z
    .array(z.string().max(100), { error: "Tick the criteria" })
    .min(1, "Tick the criteria"),
  act: z.enum(["give", "takeAway"]).default("give"),
});

export type AssignmentInput = z.output<typeof assignmentSchema>;

/** Which earlier challenge to carry answers from. */
export const carrySchema = z.object({
  from: z
    .string({ error: "Choose an earlier challenge" })
    .min(1, "Choose an earlier challenge")
    .max(100),
  once,
});
