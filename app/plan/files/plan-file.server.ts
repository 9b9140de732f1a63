import type { MadeFile } from "../../documents/download.ts";
import { made } from "../../documents/make-file.ts";
import { mediaTypes } from "../../documents/media-types.ts";
import type { PlanCall } from "../../respond.server.ts";
import { printedPlan } from "./printed-plan.server.ts";

/** How a plan is written, by the ending of the file. */
const jobs = {
  docx: "writePlanWord",
  xlsx: "writePlanSpreadsheet",
  csv: "writePlanCsv",
  pdf: "writePlanPdf",
  html: "writePlanPage",
} as const satisfies Partial<Record<keyof typeof mediaTypes, string>>;

/** The whole plan as a file for the person who asks. */
export async function planFile(
  call: PlanCall,
  ending: keyof typeof jobs,
): Promise<MadeFile> {
  const plan = await printedPlan(call);
  return {
    bytes: await made(call.app, jobs[ending], plan),
    name: `${plan.title}, ${plan.council}.${ending}`,
    mediaType: mediaTypes[ending],
  };
}
