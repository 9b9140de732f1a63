import { useLoaderData } from "@remix-run/react";
import { PlanTimeline } from "../plan/timeline/PlanTimeline.tsx";
import { timelineViewOf } from "../plan/timeline/read-timeline.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Timeline");

export const loader = inPlan(timelineViewOf);

export default function Timeline() {
  return <PlanTimeline {...useLoaderData<typeof loader>()} />;
}
