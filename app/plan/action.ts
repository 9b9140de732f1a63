import { z } from "zod";
import { actionStatuses, rags } from "#workflows/action.ts";
import {
  once,
  optionalLine,
  optionalText,
  text,
  ticked,
  version,
} from "../forms/fields.ts";

const status = z.enum(actionStatuses, { error: "Choose a status" });

/** A rating, or null: nobody has to give one. */
const rag = z
  .enum(rags, { error: "Choose a rating, or none" })
  .or(z.literal(""))
  .default("")
  .transform((given) => given || null);

/** One action, as its form gives it. Owners and dates stay as written. */
export const actionSchema = z.object({
  text: text("Say what will be done"),
  areaKey: z.string().max(100).default(""),
  owners: optionalLine(500),
  byWhen: optionalLine(200),
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

export type ActionInput = z.output<typeof actionSchema>;

/** An entry of progress, with where the action stands after it. */
export const progressSchema = z.object({
  text: text("Say what was done"),
  status,
  rag,
  ragReason: optionalLine(500),
  version,
  once,
});

export type ProgressInput = z.output<typeof progressSchema>;

/** The action as it was read, for whoever takes it out. */
export const removeActionSchema = z.object({ version });

/** What is taken into the plan from the report. */
export const startSchema = z.object({
  recommendations: ticked,
  findings: ticked,
  once,
});

export type StartInput = z.output<typeof startSchema>;
