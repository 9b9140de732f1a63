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

/** What the page says after each of its forms. */
export const accountSaid: Record<AccountInput["intent"], string> = {
  name: "Your name is changed",
  password: "Your password is changed, and your other sign-ins have ended",
  end: "The sign-in has ended",
  endAll: "You are signed out everywhere",
};
