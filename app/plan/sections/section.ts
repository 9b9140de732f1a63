import { z } from "zod";
import {
  once,
  optionalText,
  optionalWords,
  version,
  whenGood,
} from "../../forms/fields.ts";

/** What a section says by now, as it may have come out of a file. */
type Stands = Record<"title" | "lead", string>;

const nothing: Stands = { title: "", lead: "" };

const wordsFor = ({ title, lead }: Stands) =>
  z.object({
    title: optionalWords(200, title),
    lead: optionalWords(200, lead),
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
export const planSectionSchema = (isOfArea: boolean, now: Stands = nothing) =>
  wordsFor(now).refine(({ title }) => isOfArea || title !== "", {
    path: ["title"],
    error: "Enter the title",
    when: whenGood("title"),
  });

export type PlanSectionInput = z.output<ReturnType<typeof wordsFor>>;

/** The section as it was read, for whoever takes it out. */
export const removePlanSectionSchema = z.object({ version });

/** Each aspiration, out of the lines that they are kept in. */
export const aspirationsIn = (lines: string): string[] =>
  lines
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
