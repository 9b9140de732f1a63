import { z } from "zod";
import { outcomes } from "#workflows/outcomes.ts";
import type { Mode } from "#workflows/stages.ts";
import { optionalLine, optionalText, version } from "../forms/fields.ts";

/** The key of the outcome for the council as a whole. */
export const overall = "overall";

/** What the page of outcomes is called: without a level it holds remarks. */
export const outcomesTitle = (mode: Mode): string =>
  mode === "award" ? "Outcomes" : "Remarks";

/** What the choice of no level is called. */
export const noLevel = "No level";

export const outcomeSchema = z.object({
  outcome: z.enum(outcomes, { error: "Choose an outcome" }),
  level: optionalLine(100),
  reason: optionalText,
  /** 0 while nothing is decided. */
  version,
});

export type OutcomeInput = z.output<typeof outcomeSchema>;
