import { useLoaderData } from "@remix-run/react";
import { SectionsPage } from "../plan/sections/SectionsPage.tsx";
import { sectionsOf } from "../plan/sections/section-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sections of the plan");

export const loader = inPlan(sectionsOf);

export default function PlanSections() {
  return <SectionsPage {...useLoaderData<typeof loader>()} />;
}
