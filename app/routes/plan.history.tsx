import { useLoaderData } from "@remix-run/react";
import { History } from "../challenge/History.tsx";
import { planHistoryOf } from "../plan/read-history.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("History of the plan");

export const loader = inPlan(planHistoryOf);

export default function PlanHistory() {
  return (
    <History
      {...useLoaderData<typeof loader>()}
      title="History of the plan"
      lead="What happened in this plan, newest first."
      first="The first entry appears when something of the plan is changed."
    />
  );
}
