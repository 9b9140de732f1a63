import { z } from "zod";
import { day, line, once, optionalLine } from "../../forms/fields.ts";
import { email } from "../../people/person.ts";

const mostSections = 50;
const longestTitle = 200;

/** Titles of sections, one a line; empty lines are none. */
const sections = z
  .string()
  .max(20_000, "Use 20,000 characters or fewer")
  .default("")
  .transform((typed) =>
    typed
      .split("\n")
      .map((title) => title.trim())
      .filter((title) => title !== ""),
  )
  .refine((titles) => titles.length <= mostSections, {
    error: `Enter ${mostSections} sections or fewer`,
  })
  .refine((titles) => titles.every(({ length }) => length <= longestTitle), {
    error: `Use ${longestTitle} characters or fewer on each line`,
  });

/** A plan that comes from no challenge, as its form gives it. */
export const ownPlanSchema = z.object({
  councilId: z
    .string({ error: "Choose a council" })
    .min(1, "Choose a council")
    .max(100),
  title: line("Enter a title", 150),
  beganOn: day("Enter the day the plan began"),
  sections,
  leadName: optionalLine(100),
  leadEmail: email.optional(),
  once,
});

export type OwnPlanInput = z.output<typeof ownPlanSchema>;
