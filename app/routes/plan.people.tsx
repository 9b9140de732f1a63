import { useLoaderData } from "@remix-run/react";
import { PlanPeople } from "../plan/people/PlanPeople.tsx";
import { planPeopleOf } from "../plan/people/read-people.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("People of the plan");

export const loader = inPlan(planPeopleOf);

export default function People() {
  return <PlanPeople {...useLoaderData<typeof loader>()} />;
}
