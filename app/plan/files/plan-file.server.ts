import type { Context } from "../../context.server.ts";
import type { MadeFile } from "../../documents/download.ts";
import { NotFound } from "../../errors.ts";
import { made } from "../../documents/make-file.ts";
import { mediaTypes } from "../../documents/media-types.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
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

export type PlanEnding = keyof typeof jobs;

/** How an address names the kinds of file. */
const kinds: Readonly<Record<string, PlanEnding>> = {
  word: "docx",
  spreadsheet: "xlsx",
  csv: "csv",
  pdf: "pdf",
  "web-page": "html",
};

/** The ending of the file that an address asks for. @throws NotFound for none */
export function endingFrom(kind: string): PlanEnding {
  const ending = kinds[kind];
  if (!ending) throw new NotFound();
  return ending;
}

/** The whole plan as a file for the person who asks. */
export async function planFile(
  call: PlanCall,
  ending: PlanEnding,
): Promise<MadeFile> {
  const plan = await printedPlan(call);
  return writtenPlan(call.app, plan, ending);
}

/** A plan as it was printed, as a file. */
export async function writtenPlan(
  app: Pick<Context, "documents">,
  plan: PrintedPlan,
  ending: PlanEnding,
): Promise<MadeFile> {
  const edition = plan.edition && `, edition ${plan.edition}`;
  return {
    bytes: await made(app, jobs[ending], plan),
    name: `${plan.title}, ${plan.council}${edition}.${ending}`,
    mediaType: mediaTypes[ending],
  };
}
