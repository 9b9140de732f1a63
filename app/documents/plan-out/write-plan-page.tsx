import { renderToStaticMarkup } from "react-dom/server";
import { PlanPage } from "./PlanPage.tsx";
import type { PrintedPlan } from "./printed-plan.ts";

/**
 * A plan as a web page in one file, for a council's own website: styles
 * inside, no scripts, nothing fetched.
 */
export const writePlanPage = (plan: PrintedPlan): Buffer =>
  Buffer.from(
    `<!DOCTYPE html>\n${renderToStaticMarkup(<PlanPage plan={plan} />)}\n`,
  );
