import { z } from "zod";
import { name, newPassword, password } from "./person.ts";

/** Each form of the account page. */
export const accountSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("name"), name }),
  z.object({ intent: z.literal("password"), password, newPassword }),
  z.object({ intent: z.literal("end"), signInId: z.string().max(100) }),
  z.object({ intent: z.literal("endAll") }),
]);

export type AccountInput = z.output<typeof accountSchema>;
