import { useLoaderData } from "@remix-run/react";
import { PlanPage } from "../plan/PlanPage.tsx";
import { planOf } from "../plan/read-plan.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Improvement plan");

// A plan needs the width: owners, dates and measures stand beside each other.
export const handle = { folded: true };

export const loader = inChallenge("plan", async (call) => ({
  ...(await planOf(call)),
}));

export default function Plan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />;
}
