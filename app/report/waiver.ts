import { z } from "zod";
import { text } from "../forms/fields.ts";

export const waiverSchema = z.object({
  reason: text("Give a reason"),
  /** The reason as it was read: "" when nothing was waived. */
  was: z.string().default(""),
});

export type WaiverInput = z.output<typeof waiverSchema>;
