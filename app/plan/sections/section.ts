import { z } from "zod";
import {
  line,
  once,
  optionalLine,
  optionalText,
  version,
} from "../../forms/fields.ts";

const words = z.object({
  title: optionalLine(200),
  lead: optionalLine(200),
  intro: optionalText,
  /** One a line. */
  aspirations: optionalText,
  version: version.default(0),
  once,
});

/**
 * A section as its form gives it.
 * @param isOfArea one that is about an area may be called as that
 */
export const planSectionSchema = (isOfArea: boolean) =>
  isOfArea ? words : words.extend({ title: line("Enter the title") });

export type PlanSectionInput = z.output<typeof words>;

/** The section as it was read, for whoever takes it out. */
export const removePlanSectionSchema = z.object({ version });

/** Each aspiration, out of the lines that they are kept in. */
export const aspirationsIn = (lines: string): string[] =>
  lines
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
