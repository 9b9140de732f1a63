import { z } from "zod";
import { once, text } from "../../forms/fields.ts";

/** Why a public plan is taken down, and which publication was meant. */
export const takePlanDownSchema = z.object({
  reason: text("Say why the plan is taken down"),
  live: z.coerce.number().int(),
  once,
});

export type TakePlanDownInput = z.output<typeof takePlanDownSchema>;

export const notPublic = "The plan is not public.";

export const publishedAgain =
  "The plan was published again since this page was opened, so it was not taken down. Look at what is public now first.";
