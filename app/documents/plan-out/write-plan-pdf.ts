import { Refused } from "../guard/refused.ts";
import { typeset } from "../pdf-out/typeset.server.ts";
import { planPaper } from "./plan-paper.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/** Typesetting takes 300 kB a row: 5,000 took 1.6 GB, and ten seconds. */
const mostRows = 2000;

/**
 * A plan as a tagged PDF (PDF/UA-1) on sheets on their side.
 * @throws Refused for a plan that would take all the room there is
 */
export function writePlanPdf(plan: PrintedPlan): Buffer {
  return typeset(planPaper(typesettable(plan)));
}

/** A plan that there is room to typeset. @throws Refused for another */
export function typesettable(plan: PrintedPlan): PrintedPlan {
  const rows = plan.sections.reduce((sum, one) => sum + one.rows.length, 0);
  if (rows > mostRows) throw new Refused("tooMuch");
  return plan;
}
