import { useLoaderData } from "@remix-run/react";
import { SectionsPage } from "../report/sections/SectionsPage.tsx";
import { sectionsPage } from "../report/sections/sections-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sections of the report");

export const loader = inChallenge("report", sectionsPage, "all");

export default function ReportSections() {
  return <SectionsPage {...useLoaderData<typeof loader>()} />;
}
