import { listPlanEditions } from "#db/queries/plan-editions.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { printedPack } from "./printed-pack.server.ts";
import { readPack } from "./read-pack.server.ts";

/** The committee pack as its page shows it: the report, and where files are. */
export async function packOf(call: PlanCall) {
  const { title, facts, blocks, plan } = printedPack(
    call,
    await readPack(call),
  );
  return {
    top: `/plans/${call.plan.id}/committee-pack`,
    may: call.mayWrite("pack"),
    ...{ title, facts, blocks, withPlan: plan !== null },
  };
}

/** What the form of the pack is filled with, and what it offers. */
export async function packFormOf(call: PlanCall) {
  allowInPlan(call, "pack");
  const { words, version } = await readPack(call);
  const editions = await listPlanEditions(call.app.db, call.plan.id);
  return {
    top: `/plans/${call.plan.id}/committee-pack`,
    version,
    words: { ...words, meetingOn: words.meetingOn ?? "" },
    editions: editions.map(({ number, title, at }) => ({
      value: String(number),
      label: `Edition ${number}, ${title}, ${formatDate(at)}`,
    })),
  };
}
