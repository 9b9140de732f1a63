import { useLoaderData } from "@remix-run/react";
import { ComparePlans } from "../plan/editions/ComparePlans.tsx";
import { comparisonOf } from "../plan/editions/compare-editions.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Compare two editions");

export const loader = inPlan(comparisonOf);

export default function Compare() {
  return <ComparePlans {...useLoaderData<typeof loader>()} />;
}
