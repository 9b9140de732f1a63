import { z } from "zod";
import { once, text, version } from "../forms/fields.ts";

/** Why a public report is taken down. */
export const takeDownSchema = z.object({
  reason: text("Give a reason"),
  version,
  once,
});

export type TakeDownInput = z.output<typeof takeDownSchema>;
