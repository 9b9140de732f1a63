import type { Grids } from "./grid.ts";
import { guessMapping } from "./guess-mapping.ts";
import { planFrom } from "./plan-from.ts";
import type { PlanMapping, PlanRead } from "./plan-read.ts";
import { readGrids } from "./read-grids.ts";
import {
  type Recommended,
  recommendationsIn,
} from "./recommendations-in-prose.ts";

/** A file that somebody brought as a plan, with how it was understood. */
export interface PlanBrought {
  grids: Grids;
  mapping: PlanMapping;
  plan: PlanRead;
  recommendations: readonly Recommended[];
}

/**
 * Reads a plan in a .docx, .xlsx or .csv, or in a text that was pasted, as far
 * as it can be guessed. A file decides what that costs: call it in a worker.
 * @throws Refused with a sentence for whoever brought it
 */
export async function readPlan(brought: Buffer | string): Promise<PlanBrought> {
  const grids = await readGrids(brought);
  const mapping = guessMapping(grids);
  const plan = planFrom(grids, mapping);
  return {
    ...{ grids, mapping, plan },
    recommendations: recommendationsIn(grids, mapping),
  };
}
