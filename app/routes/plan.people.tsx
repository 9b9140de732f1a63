import { useLoaderData } from "@remix-run/react";
import { PlanPeople } from "../plan/PlanPeople.tsx";
import { planPeopleOf } from "../plan/read-people.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("People of the plan");

export const loader = inPlan(planPeopleOf);

export default function People() {
  return <PlanPeople {...useLoaderData<typeof loader>()} />;
}
