import { z } from "zod";
import { once, text } from "../forms/fields.ts";

/** Why a public report is taken down. */
export const takeDownSchema = z.object({
  reason: text("Give a reason"),
  /** When what was read was published. */
  publishedAt: z.string().max(40).default(""),
  once,
});

export type TakeDownInput = z.output<typeof takeDownSchema>;

/** What is told to who read an earlier publication than is public now. */
export const publishedAgain =
  "The report was published again after you opened this page. Read it, then decide.";
