import { useLoaderData } from "@remix-run/react";
import { PlanPage } from "../plan/PlanPage.tsx";
import { planOf } from "../plan/read-plan.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ title }) => title);

export const loader = inPlan(planOf);

export default function Plan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />;
}
