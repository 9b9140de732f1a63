import { NotFound } from "../../errors.ts";
import type { PlanCall } from "../../respond.server.ts";
import { type PlanEnding, writtenPlan } from "../files/plan-file.server.ts";
import { keptEdition } from "./edition-pages.server.ts";

const endings: Readonly<Record<string, PlanEnding>> = {
  word: "docx",
  spreadsheet: "xlsx",
  csv: "csv",
  pdf: "pdf",
  "web-page": "html",
};

/** An edition as a file, out of what it kept. @throws NotFound for no kind */
export async function editionFile(call: PlanCall) {
  const ending = endings[call.param("fileKind")];
  if (!ending) throw new NotFound();
  const { printed } = await keptEdition(call, call.param("editionNumber"));
  return writtenPlan(call.app, printed, ending);
}
