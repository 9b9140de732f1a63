import { z } from "zod";
import { text } from "../../forms/fields.ts";

/** Why nothing will be done on a recommendation. */
export const noActionSchema = z.object({
  reason: text("Say why nothing will be done"),
});
