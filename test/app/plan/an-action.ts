import type { Context } from "#app/context.server.ts";
import { listActions } from "#db/queries/actions.ts";

export const progressMade = {
  text: "Owners named at the board",
  status: "underWay" as const,
  rag: "green" as const,
  ragReason: "",
  ...{ byWhen: "", dueReason: "", dueCorrected: false },
  ...{ aboutOn: null as string | null, corrects: "", then: undefined },
  version: 1,
  once: undefined,
};

export async function firstAction(app: Context, planId: string) {
  const [action] = await listActions(app.db, { planId });
  if (!action) throw new Error("There is no action");
  return action;
}
