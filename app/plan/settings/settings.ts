import { z } from "zod";
import { line, optionalDay, version } from "../../forms/fields.ts";

const whole = (from: number, to: number) => {
  const error = `Enter a whole number from ${from} to ${to}`;
  return z.coerce
    .number({ error })
    .int({ error })
    .min(from, { error })
    .max(to, { error });
};

/** What a plan says of itself, as its form gives it. */
export const settingsSchema = z.object({
  title: line("Enter a title", 150),
  beganOn: optionalDay,
  usesRagRule: z.boolean().default(false),
  dueSoonDays: whole(1, 365),
  quietMonths: whole(1, 24),
  version,
});

export type SettingsInput = z.output<typeof settingsSchema>;
