import { useLoaderData } from "@remix-run/react";
import { Recommendations } from "../plan/recommendations/Recommendations.tsx";
import { recommendationsOf } from "../plan/recommendations/read-recommendations.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Recommendations and what is done on them");

export const loader = inPlan(recommendationsOf);

export default function PlanRecommendations() {
  return <Recommendations {...useLoaderData<typeof loader>()} />;
}
