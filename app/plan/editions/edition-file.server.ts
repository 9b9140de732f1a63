import type { PlanCall } from "../../respond.server.ts";
import { endingFrom, writtenPlan } from "../files/plan-file.server.ts";
import { keptEdition } from "./edition-pages.server.ts";

/** An edition as a file, out of what it kept. @throws NotFound for no kind */
export async function editionFile(call: PlanCall) {
  const ending = endingFrom(call.param("fileKind"));
  const { printed } = await keptEdition(call, call.param("editionNumber"));
  return writtenPlan(call.app, printed, ending);
}
