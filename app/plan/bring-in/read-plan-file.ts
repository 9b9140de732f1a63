import { createHash } from "node:crypto";
import { readPlan } from "../../documents/plan-in/read-plan.ts";
import type { Reading } from "./brought-plan.ts";

/** A file that was brought to a plan, as it is kept. */
interface PlanFileRead {
  tables: number;
  sha256: string;
  /** As JSON: a `Reading`. */
  reading: string;
}

/**
 * Reads a file that is to become part of a plan, or what was pasted.
 * @throws Refused for one that is not read, in a sentence
 */
export async function readPlanFile(
  brought: Buffer | string,
): Promise<PlanFileRead> {
  const { grids, mapping } = await readPlan(brought);
  const reading: Reading = { grids, mapping };
  return {
    tables: grids.grids.length,
    sha256: createHash("sha256").update(brought).digest("hex"),
    reading: JSON.stringify(reading),
  };
}
