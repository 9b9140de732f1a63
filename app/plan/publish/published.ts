import { z } from "zod";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";

const printed = z.custom<PrintedPlan>(
  (value) =>
    z
      .object({ columns: z.array(z.unknown()), sections: z.array(z.unknown()) })
      .safeParse(value).success,
);

const published = z.object({
  /** What its files print: no more than was chosen. */
  plan: printed,
  intro: z.string(),
  contact: z.string(),
  /** Whether search engines may list its page. */
  search: z.boolean(),
});

/** All that everybody may read of a plan. */
export type PublishedPlan = z.output<typeof published>;

/** A publication as it was kept. Throws when it is corrupt. */
export const publishedFrom = (json: string): PublishedPlan =>
  published.parse(JSON.parse(json));
